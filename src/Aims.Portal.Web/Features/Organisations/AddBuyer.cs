using Aims.Portal.Data;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Invitations;
using Aims.Portal.Web.Features.Vendors;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Organisations;

public sealed record BuyerInput(string Name, string Slug, BuyerType Type, ContactInput Administrator);

/// <summary>Makes a buyer organisation and invites its first administrator: both or neither.</summary>
public sealed class AddBuyer(PortalDbContext db, TimeProvider clock, InviteMember invite)
{
    public async Task<OrganisationId> ExecuteAsync(BuyerInput input, CancellationToken ct)
    {
        if (!Slugs.IsWellFormed(input.Slug))
            throw Refuse("organisation.slug", "The short name has {0} to {1} small letters, digits and single hyphens, for example harbour-bank.", Slugs.MinLength, Slugs.MaxLength);
        if (Slugs.IsReserved(input.Slug))
            throw Refuse("organisation.slug-reserved", "“{0}” is a word the portal needs itself. Choose another short name.", input.Slug);
        if (await db.Organisations.AnyAsync(o => o.Slug == input.Slug, ct)) throw Taken(input.Slug);
        input.Administrator.Check();

        var organisation = new Organisation(OrganisationKind.Buyer, input.Slug, input.Name, clock.UtcNow(), input.Type);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.Organisations.Add(organisation);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Two operators chose the same name in the same moment: the unique index decided.
            await transaction.RollbackAsync(ct);
            db.ChangeTracker.Clear();
            if (await db.Organisations.AnyAsync(o => o.Slug == input.Slug, ct)) throw Taken(input.Slug);
            throw;
        }

        var first = input.Administrator;
        await invite.ExecuteAsync(organisation.Id, organisation.Name, first.Email, first.Name, first.KnownLanguage, Role.BuyerAdministrator, ct);
        await transaction.CommitAsync(ct);
        return organisation.Id;
    }

    private static RuleViolation Taken(string slug) => Refuse("organisation.slug-taken", "The short name “{0}” is taken. Choose another one.", slug);

    private static RuleViolation Refuse(string code, string text, params object[] args) => new(code, text, args) { Field = nameof(BuyerInput.Slug) };
}
