using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data.People;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Aims.Portal.Web.Features.Invitations;

/// <summary>Name, password, organisation: all that a newcomer is asked.</summary>
[Open]
[EnableRateLimiting(RateLimits.OpenForms)]
public sealed class JoinModel(FindInvitation find, JoinByInvitation join, PortalLinks links, TimeProvider clock) : InvitationPage(find, clock)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter your name.")]
    [StringLength(Person.NameLength, ErrorMessage = "A name has at most {1} characters.")]
    public string? Name { get; set; }

    [BindProperty]
    [DataType(DataType.Password)]
    [Required(ErrorMessage = "Choose a password.")]
    [MinLength(PasswordRules.MinLength, ErrorMessage = "The password must have at least {1} characters. A sentence is easy to remember.")]
    [StringLength(PasswordRules.MaxLength, ErrorMessage = "The password may have at most {1} characters.")]
    public string? Password { get; set; }

    [BindProperty]
    [StringLength(Organisation.NameLength, ErrorMessage = "A name has at most {1} characters.")]
    public string? OrganisationName { get; set; }

    public bool AsksOrganisation => Seen.Assessment is { VendorOrganisationId: null };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        if (await LoadAsync(ct) is { } other) return other;
        (Name, OrganisationName) = (Seen.Invitation.Name, Seen.Assessment?.VendorName);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } other) return other;
        return await TryAsync(
            async () =>
            {
                var done = await join.ExecuteAsync(Seen.Invitation, Name!, Password!, OrganisationName, Languages.Current, ct);
                Notice = T["Welcome to Aims Portal, {0}.", Name!];
                return Redirect(links.OnPage(done.Slug, done.Path));
            },
            () => Task.FromResult<IActionResult>(Page()));
    }

    private async Task<IActionResult?> LoadAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is { } closed) return closed;
        return Seen.AccountExists || Seen.Assessment is { VendorOrganisationId: not null } ? Redirect($"/invitation/{Token}") : null;
    }
}
