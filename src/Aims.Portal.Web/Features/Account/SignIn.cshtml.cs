using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Web.Features.Demo;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Aims.Portal.Web.Features.Account;

[Open]
[EnableRateLimiting(RateLimits.OpenForms)]
public sealed class SignInModel(SignInPerson signIn, ListMemberships memberships, PortalLinks links, DemoAccounts demo) : PortalPage
{
    [BindProperty]
    [Required(ErrorMessage = "Enter your e-mail address.")]
    [StringLength(254, ErrorMessage = "An e-mail address has at most {1} characters.")]
    public string? Email { get; set; }

    [BindProperty]
    [DataType(DataType.Password)]
    [Required(ErrorMessage = "Enter your password.")]
    [StringLength(200, ErrorMessage = "A password has at most {1} characters.")]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>Fills in the address of a demo account, in Development only.</summary>
    [BindProperty(SupportsGet = true, Name = "demo")]
    public string? DemoEmail { get; set; }

    public IReadOnlyList<DemoAccount> DemoAccounts => demo.Shown;

    public static string DemoPassword => Demo.DemoAccounts.Password;

    public IActionResult OnGet()
    {
        if (demo.Shown.Any(d => d.Email == DemoEmail)) Email = DemoEmail;
        else DemoEmail = null;
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => TryAsync(
        async () =>
        {
            var person = await signIn.ExecuteAsync(Email!, Password!);
            if (person is null)
            {
                ModelState.AddModelError(nameof(Email), T["The address or the password is wrong, or the account is locked for a while after too many tries. Check both, wait 15 minutes, or set a new password."]);
                Response.StatusCode = StatusCodes.Status400BadRequest;
                return Page();
            }

            if (Url.LocalPath(ReturnUrl) is { Length: > 1 } back) return LocalRedirect(back);
            var own = await memberships.OfAsync(person.Id, HttpContext.RequestAborted);
            return own is [var only] ? Redirect(links.OnPage(only.Slug, "/home")) : RedirectToPage("/Account/Organisations");
        },
        () => Task.FromResult<IActionResult>(Page()));
}
