using Aims.Portal.Data.People;
using Microsoft.AspNetCore.Identity;

namespace Aims.Portal.Web.Features.Account;

/// <summary>Checks address and password. An unknown address costs as much as a wrong password, and every refusal reads the same.</summary>
public sealed class SignInPerson(SignInManager<Person> signIn, UserManager<Person> people)
{
    private static readonly Person Nobody = new() { Email = "nobody@example.invalid" };
    private static string? hashOfNothing;

    public async Task<Person?> ExecuteAsync(string email, string password)
    {
        var person = await people.FindByEmailAsync(email);
        var known = person is not null && !await people.IsLockedOutAsync(person);
        if (!known)
        {
            // The same work as for a known account, so that the time tells nothing.
            hashOfNothing ??= people.PasswordHasher.HashPassword(Nobody, Guid.CreateVersion7().ToString());
            people.PasswordHasher.VerifyHashedPassword(Nobody, hashOfNothing, password);
            return null;
        }

        var result = await signIn.PasswordSignInAsync(person!, password, isPersistent: false, lockoutOnFailure: true);
        return result.Succeeded ? person : null;
    }
}
