using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Letters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Aims.Portal.Data.Dedicated;

/// <summary>Keeps a buyer's own rows in the buyer's database. A line for a trail that is elsewhere becomes a letter; any other row that would be written in the wrong place is a fault of the portal.</summary>
internal static class PlaceGuard
{
    /// <param name="told">The lines that this save makes itself.</param>
    /// <returns>The letters that those became, so that a save which is tried again does not send them twice.</returns>
    public static Letter[] Check(ChangeTracker tracker, DedicatedDatabases databases, string? here, DateTime now, AuditEntry[] told)
    {
        if (databases.All.Count == 0) return [];
        var carried = new List<Letter>();
        foreach (var entry in tracker.Entries<ITenantOwned>().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList())
        {
            if (!DedicatedTables.IsOwn(entry.Metadata.ClrType) || databases.Of(entry.Entity.TenantId) is var home && home == here) continue;
            if (here is not null || entry is not { State: EntityState.Added, Entity: AuditEntry line })
                throw new MultiTenantException($"{entry.Metadata.ClrType.Name} belongs in the database '{home ?? "Portal"}' and was about to be written into '{here ?? "Portal"}'; nothing was saved.");
            entry.State = EntityState.Detached;
            var letter = TrailLine.ToLetter(line, now);
            tracker.Context.Add(letter);
            if (told.Contains(line)) carried.Add(letter);
        }

        return [.. carried];
    }
}
