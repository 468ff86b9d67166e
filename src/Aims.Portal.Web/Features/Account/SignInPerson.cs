using Aims.Portal.Data;
using Aims.Portal.Data.People;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Features.Account;

/// <summary>Checks address and password. An unknown address, a locked account and a wrong password cost the same hash and the same two commands, and every refusal reads the same.</summary>
public sealed class SignInPerson(PortalDbContext db, SignInManager<Person> signIn, UserManager<Person> people, IOptions<IdentityOptions> options, TimeProvider clock)
{
    // Whether the one row was written is seen in the last milliseconds only; they go under in this.
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(300);
    private static readonly Person Nobody = new() { Email = "nobody@example.invalid" };
    private static string? hashOfNothing;

    public Task<Person?> ExecuteAsync(string email, string password) => EvenTime.AtLeastAsync(Least, () => CheckAsync(email, password), exempt: person => person is not null);

    private async Task<Person?> CheckAsync(string email, string password)
    {
        var found = await people.FindByEmailAsync(email);
        var person = found is { LockoutEnabled: true, LockoutEnd: { } until } && until > clock.GetUtcNow() ? null : found;
        if (person is null)
        {
            hashOfNothing ??= people.PasswordHasher.HashPassword(Nobody, Guid.CreateVersion7().ToString());
            people.PasswordHasher.VerifyHashedPassword(Nobody, hashOfNothing, password);
        }
        else if (await people.CheckPasswordAsync(person, password))
        {
            await people.ResetAccessFailedCountAsync(person);
            await signIn.SignInAsync(person, isPersistent: false);
            return person;
        }

        await CountFailureAsync(person?.Id ?? Guid.Empty);
        return null;
    }

    /// <summary>Counts a wrong password and locks the account after too many. Runs for nobody's id too. One statement, so that tries at the same moment are all counted;
    /// past our guards, which is right: a person belongs to no organisation and sign-ins are not in a trail.</summary>
    private async Task CountFailureAsync(Guid personId)
    {
        var lockout = options.Value.Lockout;
        var until = clock.GetUtcNow() + lockout.DefaultLockoutTimeSpan;
        // Past the guards: a person belongs to no tenant; two failures at once must both count.
        await db.Users.Where(p => p.Id == personId).ExecuteUpdateAsync(s => s
            .SetProperty(p => p.LockoutEnd, p => p.AccessFailedCount + 1 >= lockout.MaxFailedAccessAttempts ? until : p.LockoutEnd)
            .SetProperty(p => p.AccessFailedCount, p => p.AccessFailedCount + 1 >= lockout.MaxFailedAccessAttempts ? 0 : p.AccessFailedCount + 1));
    }
}
