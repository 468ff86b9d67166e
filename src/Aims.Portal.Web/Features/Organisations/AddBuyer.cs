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
    /// <summary>What of a form that is being filled in can be judged already; what is still empty is null.</summary>
    /// <exception cref="RuleViolation">Every fault of the short name and the address.</exception>
    public async Task CheckAsync(string? slug, ContactInput? administrator, CancellationToken ct)
    {
        var faults = new Faults();
        if (slug is not null && await FaultOfAsync(slug, ct) is { } fault) faults.Add(fault);
        if (administrator is not null) faults.Collect(administrator.Check);
        faults.Throw();
    }

    public async Task<OrganisationId> ExecuteAsync(BuyerInput input, CancellationToken ct)
    {
        await CheckAsync(input.Slug, input.Administrator, ct);

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

    private async Task<RuleViolation?> FaultOfAsync(string slug, CancellationToken ct)
    {
        if (!Slugs.IsWellFormed(slug))
            return Refuse("organisation.slug", "The short name has {0} to {1} small letters, digits and single hyphens, for example harbour-bank.", Slugs.MinLength, Slugs.MaxLength);
        if (Slugs.IsReserved(slug))
            return Refuse("organisation.slug-reserved", "“{0}” is a word the portal needs itself. Choose another short name.", slug);
        return await db.Organisations.AnyAsync(o => o.Slug == slug, ct) ? Taken(slug) : null;
    }

    private static RuleViolation Taken(string slug) => Refuse("organisation.slug-taken", "The short name “{0}” is taken. Choose another one.", slug);

    private static RuleViolation Refuse(string code, string text, params object[] args) => new(code, text, args) { Field = nameof(BuyerInput.Slug) };
}
