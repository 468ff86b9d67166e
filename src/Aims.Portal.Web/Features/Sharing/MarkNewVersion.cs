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
    /// <summary>One who uploads again and again marks each time, and writes once.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromDays(1);

    /// <summary>Adds the rows; the caller saves, with a stated reason to write across tenants.</summary>
    public async Task AddAsync(DocumentVersion version, CancellationToken ct)
    {
        if (version.Number <= 1) return;
        var (now, today) = (clock.UtcNow(), words.Today);
        var older = await db.AcrossTenants<EvidenceGrant>()
            .Where(g => g.VendorOrganisationId == version.TenantId && g.DocumentId == version.DocumentId && g.RevokedAt == null && g.Number < version.Number).ToListAsync(ct);
        var holders = await db.AcrossTenants<EvidenceGrant>()
            .Where(g => g.VendorOrganisationId == version.TenantId && g.DocumentId == version.DocumentId && g.RevokedAt == null && g.Number >= version.Number).Select(g => g.BuyerId).Distinct().ToListAsync(ct);
        bool IsNews(EvidenceGrant grant)
        {
            var before = grant.NewerAt;
            return grant.Superseded(version.Number, now) && !(before > now - Quiet) && grant.IsReadableOn(today) && !holders.Contains(grant.BuyerId);
        }

        // A grant that has ended is marked too, for what was decided on it; only who can still read it is written to.
        foreach (var buyer in older.Where(IsNews).ToList().GroupBy(g => g.BuyerId))
            await desk.TellAsync(buyer.Key, new DocumentReplaced(buyer.MaxBy(g => g.GrantedAt)!.Id, version.Number, today), ct);
    }
}
