using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Features.Letters;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Sharing;

/// <summary>A new version of a document can be read: every grant of an older one is marked with its number, and each buyer that can still read an older one is told once.</summary>
public sealed class MarkNewVersion(PortalDbContext db, BuyersDesk desk, Words words, TimeProvider clock)
{
    /// <summary>Adds the rows; the caller saves, with a stated reason to write across tenants.</summary>
    public async Task AddAsync(DocumentVersion version, CancellationToken ct)
    {
        if (version.Number <= 1) return;
        var (now, today) = (clock.UtcNow(), words.Today);
        var older = await db.AcrossTenants<EvidenceGrant>()
            .Where(g => g.VendorOrganisationId == version.TenantId && g.DocumentId == version.DocumentId && g.RevokedAt == null && g.Number < version.Number).ToListAsync(ct);
        // A grant that has ended is marked too, for what was decided on it; only who can still read it is written to.
        foreach (var buyer in older.Where(g => g.Superseded(version.Number, now)).ToList().Where(g => g.IsReadableOn(today)).GroupBy(g => g.BuyerId))
            await desk.TellAsync(buyer.Key, new DocumentReplaced(buyer.MaxBy(g => g.GrantedAt)!.Id, version.Number, today), ct);
    }
}
