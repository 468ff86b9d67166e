using System.ComponentModel.DataAnnotations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Aims.Portal.Web.Features.Account;

[Open]
[EnableRateLimiting(RateLimits.OpenForms)]
public sealed class ForgottenModel(SendPasswordReset send) : PortalPage
{
    // A mail is made and kept for a known address only.
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(400);

    [BindProperty]
    [Required(ErrorMessage = "Enter your e-mail address.")]
    [EmailAddress(ErrorMessage = "This is not an e-mail address. It looks like name@company.example.")]
    [StringLength(254, ErrorMessage = "An e-mail address has at most {1} characters.")]
    public string? Email { get; set; }

    public bool Sent { get; private set; }

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => TryAsync(
        async () =>
        {
            Sent = await EvenTime.AtLeastAsync(Least, () => send.ExecuteAsync(Email!, ct));
            return Page();
        },
        () => Task.FromResult<IActionResult>(Page()));
}
