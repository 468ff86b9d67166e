using Aims.Portal.Data.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Platform.Security;

/// <summary>12–128 characters, not a common one, not the person's own name or address. No composition rules (NIST SP 800-63B 3.1.1.2).</summary>
public sealed class PasswordRules(IStringLocalizer<Text> text) : IPasswordValidator<Person>
{
    public const int MinLength = 12;
    public const int MaxLength = 128;

    public Task<IdentityResult> ValidateAsync(UserManager<Person> manager, Person user, string? password) => Task.FromResult(Check(user, password ?? "") is { } fault
        ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = fault })
        : IdentityResult.Success);

    private string? Check(Person user, string password)
    {
        if (password.Length < MinLength) return text["The password must have at least {0} characters. A sentence is easy to remember.", MinLength];
        if (password.Length > MaxLength) return text["The password may have at most {0} characters.", MaxLength];
        if (CommonPasswords.Contains(password)) return text["This password is too easy to guess. Choose one that is not on lists of common passwords; a few unrelated words do well."];
        var local = user.Email?.Split('@')[0];
        if (Has(password, local) || Has(password, user.DisplayName)) return text["The password must not contain your name or e-mail address."];
        return null;
    }

    private static bool Has(string password, string? part) => part is { Length: >= 4 } && password.Contains(part, StringComparison.OrdinalIgnoreCase);
}
