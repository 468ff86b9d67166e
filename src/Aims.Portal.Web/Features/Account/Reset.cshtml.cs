using System.ComponentModel.DataAnnotations;
using System.Text;
using Aims.Portal.Data.People;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;

namespace Aims.Portal.Web.Features.Account;

[Open]
[EnableRateLimiting(RateLimits.OpenForms)]
public sealed class ResetModel(UserManager<Person> people, RevokeCalendarFeeds calendars) : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public string? Email { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    [DataType(DataType.Password)]
    [Required(ErrorMessage = "Choose a password.")]
    [StringLength(PasswordRules.MaxLength, ErrorMessage = "The password may have at most {1} characters.")]
    public string? Password { get; set; }

    public void OnGet() => ModelState.Clear();

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => TryAsync(
        async () =>
        {
            var person = Email is null ? null : await people.FindByEmailAsync(Email);
            var result = person is null || Decode(Token) is not { } token
                ? IdentityResult.Failed(people.ErrorDescriber.InvalidToken())
                : await people.ResetPasswordAsync(person, token, Password!);
            if (result.Succeeded)
            {
                var revoked = await calendars.ExecuteAsync(person!.Id, CancellationToken.None);
                await people.SetLockoutEndDateAsync(person, null);
                Notice = revoked
                    ? T["The new password is set, and the secret addresses of your calendars are switched off. Sign in with it."]
                    : T["The new password is set. Sign in with it."];
                return Redirect("/account/sign-in");
            }

            foreach (var error in result.Errors)
                ModelState.AddModelError(nameof(Password), error.Code == "InvalidToken" ? T["This link has been used or is older than two hours. Ask for a new one."] : error.Description);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        },
        () => Task.FromResult<IActionResult>(Page()));

    private static string? Decode(string? token)
    {
        try
        {
            return token is null ? null : Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(token));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
