using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.People;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Delivery;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Members;

/// <summary>Who works here, in which role; inviting and removing.</summary>
[Requires(Permission.ManageMembers)]
public sealed class IndexModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, ListMembers list, RefusedAddresses refused, InviteColleague invite, ChangeMember change) : PortalPage
{
    [BindProperty]
    [StringLength(Person.NameLength, ErrorMessage = "A name has at most {1} characters.")]
    public string? Name { get; set; }

    [BindProperty]
    [StringLength(Invitation.EmailLength, ErrorMessage = "An e-mail address has at most {1} characters.")]
    public string? Email { get; set; }

    [BindProperty]
    public string? Language { get; set; }

    [BindProperty]
    public Role? Role { get; set; }

    [BindProperty]
    public Guid PersonId { get; set; }

    [BindProperty]
    public InvitationId InvitationId { get; set; }

    public IReadOnlyList<RefusedAddress> Refused { get; private set; } = [];

    public IReadOnlyList<MemberListRow> Rows { get; private set; } = [];

    public IReadOnlyList<Invitation> Open { get; private set; } = [];

    public IEnumerable<Role> Roles => RolePermissions.Of(tenancy.Tenant!.Kind);

    public Role Offered => Role ?? MemberRoles.Least(tenancy.Tenant!.Kind);

    public Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return ShowAsync(ct);
    }

    public Task<IActionResult> OnPostInviteAsync(CancellationToken ct) => ActAsync(async () =>
    {
        await invite.ExecuteAsync(new ColleagueToInvite(Name, Email, Languages.IsKnown(Language) ? Language! : Languages.Current, Role), ct);
        return T["{0} gets a mail with an invitation.", Name!];
    }, ct);

    public Task<IActionResult> OnPostRoleAsync(CancellationToken ct) => ActAsync(async () =>
    {
        await change.SetRoleAsync(PersonId, MemberRoles.Demand(tenancy.Tenant!.Kind, Role), ct);
        return T["The role is changed."];
    }, ct);

    public Task<IActionResult> OnPostEndAsync(CancellationToken ct) => ActAsync(async () =>
    {
        await change.EndAsync(PersonId, ct);
        return T["The membership has ended. The person can no longer open anything here."];
    }, ct);

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken ct) => ActAsync(async () =>
    {
        await change.WithdrawAsync(InvitationId, ct);
        return T["The invitation is withdrawn."];
    }, ct);

    private Task<IActionResult> ActAsync(Func<Task<string>> act, CancellationToken ct) => TryAsync(
        async () =>
        {
            Notice = await act();
            return RedirectToPage();
        },
        () =>
        {
            db.ChangeTracker.Clear();
            return ShowAsync(ct);
        });

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        (Rows, Open) = await list.ReadAsync(ct);
        Refused = await refused.ReadAsync(ct);
        return Page();
    }
}
