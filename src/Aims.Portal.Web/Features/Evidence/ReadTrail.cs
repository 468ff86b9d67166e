using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>What a buyer's person does with a granted file stands in both sides' trail, saved with the row of the reading and before anything of the file leaves.</summary>
public sealed class ReadTrail(PortalDbContext db, Exchange exchange, IMultiTenantContextAccessor tenancy, IMultiTenantContextSetter setter, CurrentMember me)
{
    public const string Read = "read";
    public const string Downloaded = "downloaded";
    public const string Accepted = "accepted";

    /// <summary>Saves the reading with its two lines.</summary>
    public async Task SaveAsync(EvidenceGrant grant, EvidenceRead read, string action, CancellationToken ct)
    {
        db.Add(read);
        db.Add(Line(grant.BuyerId, me.PersonId, grant, read, action, WhatOf(grant)));
        // By name alone, as the vendor's page of the document has it: the key of a buyer's person would tell since when that person is on the portal.
        exchange.Db.Add(Line(grant.VendorOrganisationId!.Value, null, grant, read, action, new(WhatOf(grant)) { [nameof(Assessment.BuyerName)] = [null, tenancy.Tenant!.Name] }));
        using var _ = setter.EnterSystem("record a reading: write to the vendor's trail");
        // A buyer's own database cannot write the vendor's line: there it goes first, so that nothing is read of which the vendor is not told.
        if (exchange.Db != db) await exchange.Db.SaveChangesAsync(ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>How often the buyer's trail has it already, of this person and since then.</summary>
    public Task<int> CountAsync(EvidenceGrant grant, string action, DateTime since, CancellationToken ct)
    {
        var (about, person, what) = (grant.AuditId, me.PersonId, Data.AuditTrail.ToJson(WhatOf(grant)));
        return db.AuditEntries.CountAsync(e => e.TenantId == grant.BuyerId && e.EntityId == about && e.Action == action && e.ActorId == person && e.At > since && e.Changes == what, ct);
    }

    private AuditEntry Line(OrganisationId owner, Guid? actor, EvidenceGrant grant, EvidenceRead read, string action, Dictionary<string, string?[]> changes) =>
        new(owner, read.ReadAt, actor, me.Name, action, nameof(EvidenceRead), grant.AuditId, Data.AuditTrail.ToJson(changes));

    private static Dictionary<string, string?[]> WhatOf(EvidenceGrant grant) => new()
    {
        [nameof(grant.Title)] = [null, grant.Title],
        [nameof(grant.FileName)] = [null, grant.FileName],
        [nameof(grant.Sha256)] = [null, grant.Sha256],
    };
}
