using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <param name="Document">Its id: what the document is called is its organisation's.</param>
public sealed record FaultyFile(string Organisation, DocumentId Document, int Number, StoreFault Fault, DateTime? FoundAt);

/// <param name="LongestUnread">When the file was compared whose last comparison is longest ago; null when all are new or there are none.</param>
public sealed record StoreFigures(int Missing, int Altered, int Never, DateTime? LongestUnread, Comparison? Last)
{
    public int Faults => Missing + Altered;
}

/// <summary>What an operator may know of the stored files: numbers, and which are damaged, by organisation and id.</summary>
public sealed class StoreState(PortalDbContext db, ComparisonBoard board, IMultiTenantContextSetter tenancy)
{
    /// <summary>Rows of the list.</summary>
    public const int Most = 100;

    public async Task<StoreFigures> FiguresAsync(CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("count files that the store does not give back, for the operator");
        var faults = await db.AcrossTenants<DocumentVersion>().Where(v => v.StoreFault != null).GroupBy(v => v.StoreFault).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var stored = db.AcrossTenants<DocumentVersion>().Where(v => v.State == VersionState.Stored);
        int Of(StoreFault fault) => faults.Find(f => f.Key == fault)?.Count ?? 0;
        return new StoreFigures(
            Of(StoreFault.Missing), Of(StoreFault.Altered), await stored.CountAsync(v => v.StoreCheckedAt == null, ct), await stored.MinAsync(v => v.StoreCheckedAt, ct), board.Last());
    }

    public async Task<IReadOnlyList<FaultyFile>> FaultsAsync(CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("list files that the store does not give back, for the operator");
        return await db.AcrossTenants<DocumentVersion>().AsNoTracking().Where(v => v.StoreFault != null).OrderByDescending(v => v.StoreCheckedAt).ThenBy(v => v.Id).Take(Most)
            .Join(db.Organisations, v => v.TenantId, o => o.Id, (v, o) => new FaultyFile(o.Name, v.DocumentId, v.Number, v.StoreFault!.Value, v.StoreCheckedAt)).ToListAsync(ct);
    }
}
