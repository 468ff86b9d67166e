using System.Collections.Concurrent;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Home;

/// <summary>Finds the buyers whose registers are large, wherever their rows are.</summary>
public sealed class LargeRegisters(PortalDbContext db, EveryDatabase every, IMultiTenantContextSetter tenancy, TenantStore tenants)
{
    /// <summary>Keeping one takes about a fifth of a second of one processor each minute.</summary>
    public const int Most = 20;

    public async Task<IReadOnlyList<TenantInfo>> FindAsync(CancellationToken ct)
    {
        var found = new ConcurrentBag<(OrganisationId Id, int Vendors)>();
        await AddAsync(found, ct);
        await every.InEachDedicatedAsync<LargeRegisters>((there, stop) => there.AddAsync(found, stop), ct);
        var largest = new List<TenantInfo>();
        foreach (var (id, _) in found.OrderByDescending(f => f.Vendors).Take(Most)) largest.Add(await tenants.GetAsync(id, ct));
        return largest;
    }

    /// <summary>Those in the database of this scope.</summary>
    private async Task AddAsync(ConcurrentBag<(OrganisationId Id, int Vendors)> found, CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("find the largest registers, whose figures are worked out ahead");
        var here = await db.AcrossTenants<Vendor>().Where(v => v.Status != VendorStatus.Ended).GroupBy(v => v.TenantId).Select(g => new { g.Key, Count = g.Count() })
            .Where(g => g.Count > KeptFigures.LargeFrom).OrderByDescending(g => g.Count).Take(Most).ToListAsync(ct);
        foreach (var one in here) found.Add((one.Key, one.Count));
    }
}
