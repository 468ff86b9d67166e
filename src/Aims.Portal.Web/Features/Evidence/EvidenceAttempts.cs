using System.Globalization;
using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.AuditTrail;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Who asked for evidence that is not theirs to read, in the trail of the organisation that asked and, where the id is real, in that of the vendor whose document it is.</summary>
/// <remarks>Whether the id is real or not, the same is asked and written but for one row more, and ids of the library are random: nobody finds one by the time an answer takes.</remarks>
public sealed class EvidenceAttempts(
    PortalDbContext db, Exchange exchange, DedicatedDatabases dedicated, DedicatedCheck check, IMultiTenantContextAccessor tenancy, IMultiTenantContextSetter setter, CurrentMember me, TimeProvider clock)
{
    public const string Entity = "EvidenceAttempt";
    public const string Action = "attempted";

    /// <summary>Stands in any language for an organisation that the owner has nothing to do with.</summary>
    public const string Unnamed = "—";

    /// <summary>Of one person in one hour of the clock. More says nothing new, and nobody shall fill a trail.</summary>
    public const int MostAnHour = 20;

    /// <summary>Writes it down, unless it is their own or the hour is used up. Not to be cancelled: whoever hangs up has asked all the same.</summary>
    /// <param name="asked">A document, a version or a grant, as the address names it.</param>
    /// <param name="door">The method and the address, without the id.</param>
    public async Task RecordAsync(IEntityId asked, string door)
    {
        if (dedicated.Of(tenancy.Tenant!.Id) is { } database) await check.DemandAsync(database, CancellationToken.None);
        var (tenant, found) = (tenancy.Tenant!.Id, await FindAsync(asked));
        if (found.IsTheirs) return;
        // The same twenty keys for everybody who counts at the same time: a key that is there already is refused by the database, so that many at once are no more than twenty either.
        // What exists is counted apart, so that guesses do not use up what an owner is to hear of.
        var (hour, of) = (clock.UtcNow().ToString("yyyy-MM-ddTHH", CultureInfo.InvariantCulture), found.Owner is null ? "nobody's" : "somebody's");
        var places = Enumerable.Range(0, MostAnHour).Select(n => new AuditEntryId(DerivedKey.Of(me.PersonId, Action, of, hour, n.ToString(CultureInfo.InvariantCulture)))).ToList();
        for (var tries = 0; tries < MostAnHour; tries++)
        {
            // What the refused request was about to save is not saved with this.
            db.ChangeTracker.Clear();
            exchange.Db.ChangeTracker.Clear();
            var used = await db.AuditEntries.CountAsync(e => e.TenantId == tenant && places.Contains(e.Id));
            if (used >= MostAnHour) return;
            try
            {
                await SaveAsync(places[used], asked, door, found);
                return;
            }
            catch (DbUpdateException fault) when (Overtaken.IsBySomebodyElse(fault))
            {
                // Another request of the same person was written in that place; the next one is free, or none.
            }
        }
    }

    private async Task SaveAsync(AuditEntryId place, IEntityId asked, string door, Found found)
    {
        var (now, tenant) = (clock.UtcNow(), tenancy.Tenant!);
        var said = new Dictionary<string, string?[]> { [AuditWords.Address] = [null, door], [AuditWords.Identifier] = [null, asked.Value.ToString()] };
        db.Add(new AuditEntry(tenant.Id, now, me.PersonId, me.Name, Action, Entity, me.PersonId, Data.AuditTrail.ToJson(said), place));
        // Which organisation, where the two know each other, and nothing of who or how: a link under somebody's address must not tell who else is on the portal.
        if (found is { Owner: { } owner, Document: { } document }) exchange.Db.Add(new AuditEntry(owner, now, null, found.IsKnown ? tenant.Name : Unnamed, Action, Entity, document.Value, "{}"));
        using var _ = setter.EnterSystem("write to the trail of the vendor that somebody asked for its document");
        await db.SaveChangesAsync();
        if (exchange.Db != db) await exchange.Db.SaveChangesAsync();
    }

    private async Task<Found> FindAsync(IEntityId asked)
    {
        using var _ = setter.EnterSystem("find out whose evidence somebody asked for who may not read it");
        var (found, tenant) = (await OwnerAsync(asked), tenancy.Tenant!.Id);
        return found.Owner is { } owner && !found.IsTheirs ? found with { IsKnown = await exchange.Db.AcrossTenants<Assessment>().AnyAsync(a => a.BuyerId == tenant && a.VendorOrganisationId == owner) } : found;
    }

    /// <summary>The one place where an id that somebody asked for is looked up whosever it is: to tell its owner, and not to tell of what is the asker's own.</summary>
    private async Task<Found> OwnerAsync(IEntityId asked)
    {
        var (tenant, shared) = (tenancy.Tenant!, exchange.Db);
        switch (asked)
        {
            // From organisation to organisation: the keys of the tables begin with it.
            case DocumentId id:
                var document = await (from o in shared.Organisations join d in shared.AcrossTenants<EvidenceDocument>() on o.Id equals d.TenantId where d.Id == id select new { d.TenantId, d.Id }).FirstOrDefaultAsync();
                // Pictures of a buyer's own checks have keys of the same type, and nobody else is ever told of them.
                return new Found(document?.TenantId, document?.Id, document is null ? await db.CheckPictures.AnyAsync(p => p.TenantId == tenant.Id && p.Id == id) : document.TenantId == tenant.Id);
            case DocumentVersionId id:
                var version = await (from o in shared.Organisations join v in shared.AcrossTenants<DocumentVersion>() on o.Id equals v.TenantId where v.Id == id select new { v.TenantId, v.DocumentId }).FirstOrDefaultAsync();
                return new Found(version?.TenantId, version?.DocumentId, version?.TenantId == tenant.Id);
            case GrantId id:
                var grant = await (from o in shared.Organisations join g in shared.AcrossTenants<EvidenceGrant>().AsNoTracking() on o.Id equals g.BuyerId where g.Id == id select g).FirstOrDefaultAsync();
                // Its holder asks in vain only once it was revoked or has ended; till then something else was in the way, and was said.
                return new Found(grant?.VendorOrganisationId, grant?.DocumentId, grant?.VendorOrganisationId == tenant.Id || (grant?.BuyerId == tenant.Id && grant.IsReadableOn(clock.TodayIn(tenant.TimeZone))));
            default:
                throw new ArgumentException($"A {asked.GetType().Name} names no evidence.", nameof(asked));
        }
    }

    /// <param name="Owner">The vendor; null for an id that nobody has.</param>
    /// <param name="IsTheirs">Nothing to write down.</param>
    /// <param name="IsKnown">The asker has an assessment with it.</param>
    private sealed record Found(OrganisationId? Owner, DocumentId? Document, bool IsTheirs, bool IsKnown = false);
}
