using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.People;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Assessments;
using Aims.Portal.Web.Features.Invitations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Members;

/// <summary>Who works here, in which role; inviting and removing.</summary>
[Requires(Permission.ManageMembers)]
public sealed class IndexModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, ListMembers list, InviteMember invite, ChangeMember change) : PortalPage
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

    public IReadOnlyList<MemberListRow> Rows { get; private set; } = [];

    public IReadOnlyList<Invitation> Open { get; private set; } = [];

    public IEnumerable<Role> Roles => RolePermissions.Of(tenancy.Tenant!.Kind);

    /// <summary>What stands in the form of an invitation: whoever forgets to choose gives away as little as possible.</summary>
    public Role Offered => Role ?? tenancy.Tenant!.Kind switch
    {
        OrganisationKind.Buyer => Domain.Organisations.Role.Auditor,
        OrganisationKind.Vendor => Domain.Organisations.Role.Contributor,
        _ => Domain.Organisations.Role.PlatformOperator,
    };

    public Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return ShowAsync(ct);
    }

    public Task<IActionResult> OnPostInviteAsync(CancellationToken ct) => ActAsync(async () =>
    {
        var (faults, role) = (new Faults(), default(Role));
        if (Name is null) faults.Add(new RuleViolation("member.name", "Enter the colleague's name.") { Field = nameof(Name) });
        if (!MailAddresses.IsUsable(Email)) faults.Add(new RuleViolation("mail.address", "This is not an e-mail address. It looks like name@company.example.") { Field = nameof(Email) });
        faults.Collect(() => role = OwnRole());
        faults.Throw();
        await invite.ExecuteAsync(tenancy.Tenant!.Id, tenancy.Tenant.Name, Email!, Name!, Languages.IsKnown(Language) ? Language! : Languages.Current, role, ct);
        return T["{0} gets a mail with an invitation.", Name!];
    }, ct);

    public Task<IActionResult> OnPostRoleAsync(CancellationToken ct) => ActAsync(async () =>
    {
        await change.SetRoleAsync(PersonId, OwnRole(), ct);
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

    private Role OwnRole() => Role is { } role && Roles.Contains(role)
        ? role
        : throw new RuleViolation("membership.role-kind", "This role does not belong to this kind of organisation. Choose one from the list.") { Field = nameof(Role) };

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
        return Page();
    }
}
