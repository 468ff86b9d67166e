using System.ComponentModel.DataAnnotations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Assessments;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Aims.Portal.Web.Features.Invitations;

[Open]
[EnableRateLimiting(RateLimits.OpenForms)]
public sealed class PassOnModel(FindInvitation find, PassOnInvitation passOn, TimeProvider clock) : InvitationPage(find, clock)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter your colleague's name.")]
    [StringLength(VendorContact.NameLength, ErrorMessage = "A name has at most {1} characters.")]
    public string? Name { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter your colleague's e-mail address.")]
    [StringLength(Invitation.EmailLength, ErrorMessage = "An e-mail address has at most {1} characters.")]
    [UsableMailAddress(ErrorMessage = "This is not an e-mail address. It looks like name@company.example.")]
    public string? Email { get; set; }

    public bool Done { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return await LoadAsync(ct) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await LoadAsync(ct) is { } closed) return closed;
        return await TryAsync(
            async () =>
            {
                await passOn.ExecuteAsync(Seen.Invitation.Id, Name!, Email!, ct);
                Done = true;
                return Page();
            },
            () => Task.FromResult<IActionResult>(Page()));
    }

    private async Task<IActionResult?> LoadAsync(CancellationToken ct) =>
        await FindAsync(ct) ?? (Seen.Invitation.Kind is InvitationKind.Assessment ? null : Redirect($"/invitation/{Token}"));
}
