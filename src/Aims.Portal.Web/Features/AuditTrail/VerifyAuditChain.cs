using Aims.Portal.Data;
using Aims.Portal.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.AuditTrail;

/// <param name="Checked">How many entries were recomputed.</param>
/// <param name="BrokenAt">The newest place at which the chain does not hold; null when it does.</param>
/// <param name="Unsealed">Entries too young to be sealed.</param>
public sealed record ChainVerdict(int Checked, long? BrokenAt, int Unsealed);

/// <summary>Recomputes the hashes of the newest sealed entries and compares them: a change or a gap shows.</summary>
public sealed class VerifyAuditChain(PortalDbContext db)
{
    public const int Most = 1000;

    public async Task<ChainVerdict> ExecuteAsync(CancellationToken ct)
    {
        // One more than is checked: the oldest only lends its hash to the next.
        var young = db.AuditEntries.Where(e => e.ChainNumber == null).Take(Most);
        var rows = await db.AuditEntries.AsNoTracking().Where(e => e.ChainNumber != null).OrderByDescending(e => e.ChainNumber).Take(Most + 1)
            .Select(e => new { Entry = e, Unsealed = young.Count() }).ToListAsync(ct);
        var newest = rows.ConvertAll(r => r.Entry);
        var unsealed = rows.Count > 0 ? rows[0].Unsealed : await young.CountAsync(ct);
        var reached = newest.Count > Most;
        long? broken = null;
        for (var i = 0; i < Math.Min(newest.Count, Most) && broken is null; i++)
        {
            var entry = newest[i];
            var before = i + 1 < newest.Count ? newest[i + 1] : null;
            var follows = before is null ? entry.ChainNumber == 1 : before.ChainNumber == entry.ChainNumber - 1;
            if (!follows || AuditSealer.Hash(before?.ChainHash ?? "", entry) != entry.ChainHash) broken = entry.ChainNumber;
        }

        return new ChainVerdict(reached ? Most : newest.Count, broken, unsealed);
    }
}
