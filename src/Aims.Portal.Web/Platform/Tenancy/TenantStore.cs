using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Aims.Portal.Web.Platform.Tenancy;

/// <summary>Finds organisations by slug or id; answers are kept for a minute, absent ones for ten seconds.</summary>
public sealed class TenantStore(SharedPool shared, Exchange exchange, IMultiTenantContextAccessor tenancy, TimeProvider clock, IMemoryCache cache)
{
    private static readonly TimeSpan Known = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Unknown = TimeSpan.FromSeconds(10);

    public async Task<TenantInfo?> FindAsync(string slug, CancellationToken ct)
    {
        var key = (nameof(TenantStore), slug);
        if (cache.TryGetValue(key, out TenantInfo? known)) return known;
        // A context of its own: the scope's is made when the tenant is known, for that decides the database.
        await using var db = shared.Take().WorkFor(tenancy, clock);
        var found = await Info(db.Organisations.Where(o => o.Slug == slug)).FirstOrDefaultAsync(ct);
        return cache.Set(key, found, found is null ? Unknown : Known);
    }

    public async Task<TenantInfo> GetAsync(OrganisationId id, CancellationToken ct)
    {
        var key = (nameof(TenantStore), id);
        if (cache.TryGetValue(key, out TenantInfo? known)) return known!;
        return cache.Set(key, await Info(exchange.Db.Organisations.Where(o => o.Id == id)).FirstAsync(ct), Known);
    }

    /// <summary>What this process keeps of an organisation is read anew; other nodes do so within the minute.</summary>
    public void Forget(TenantInfo tenant)
    {
        cache.Remove((nameof(TenantStore), tenant.Identifier));
        cache.Remove((nameof(TenantStore), tenant.Id));
    }

    private static IQueryable<TenantInfo> Info(IQueryable<Organisation> organisations) =>
        organisations.AsNoTracking().Select(o => new TenantInfo(o.Id, o.Slug, o.Name, o.Kind, o.BuyerType, o.TimeZone, o.ReferenceRevision));
}
