using Aims.Portal.Data;
using Aims.Portal.Data.People;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Identity;

namespace Aims.Portal.Web.Features.Invitations;

/// <summary>First use of an invitation: creates the person (the mail proved the address), accepts, and signs in. All of it or nothing.</summary>
public sealed class JoinByInvitation(
    PortalDbContext db, IMultiTenantContextSetter tenancy, UserManager<Person> people, SignInManager<Person> signIn, AcceptInvitation accept, TimeProvider clock)
{
    public async Task<Accepted> ExecuteAsync(Invitation invitation, string name, string password, string? organisationName, string language, CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("create the person an invitation is for");
        if (invitation.State(clock.UtcNow()) is not InvitationState.Open)
            throw new RuleViolation("invitation.not-open", "This invitation can no longer be used. Ask the sender for a new one.");
        var person = new Person
        {
            Id = Person.NewId(),
            UserName = invitation.Email,
            Email = invitation.Email,
            EmailConfirmed = true,
            DisplayName = name,
            Language = language,
            CreatedAt = clock.UtcNow(),
        };
        tenancy.SetActor(new Actor(person.Id, name));
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var created = await people.CreateAsync(person, password);
        if (!created.Succeeded)
        {
            var fault = created.Errors.First();
            throw fault.Code.StartsWith("Duplicate", StringComparison.Ordinal)
                ? new RuleViolation("person.exists", "This address has an account already. Go back to the invitation and sign in.")
                : new RuleViolation("person.password", fault.Description) { Field = "Password" };
        }

        var accepted = await accept.PrepareAsync(invitation.Id, person.Id, name, null, organisationName, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        await signIn.SignInAsync(person, isPersistent: false);
        return accepted;
    }
}
