using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Caching.Memory;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>Keeps the counts over a register's tabs for ten seconds, because counting is the one thing on the page that costs more the larger the register. A change
/// of a vendor by this process counts anew at once; one by another node shows within the ten seconds. Kept per organisation and person: what one bank counts, no other sees.</summary>
public sealed class TabCountCache(IMemoryCache cache) : SaveChangesInterceptor
{
    public static readonly TimeSpan Age = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<OrganisationId, int> changes = new();
    private readonly ConditionalWeakTable<DbContext, OrganisationId[]> saving = [];

    public async Task<TabCounts> GetAsync(OrganisationId buyer, VendorFilter filter, Func<Task<TabCounts>> count)
    {
        var key = new Key(buyer, filter.Me, filter.Today, changes.GetValueOrDefault(buyer));
        if (cache.TryGetValue(key, out TabCounts? known) && known is not null) return known;
        var counted = await count();
        return cache.Set(key, counted, Age);
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Note(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        Forget(eventData.Context!);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Forget(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private void Note(DbContext db)
    {
        OrganisationId[] of = [.. db.ChangeTracker.Entries<Vendor>().Where(e => e.State is not EntityState.Unchanged).Select(e => e.Entity.TenantId).Distinct()];
        if (of.Length > 0) saving.AddOrUpdate(db, of);
        else saving.Remove(db);
    }

    private void Forget(DbContext db)
    {
        if (!saving.TryGetValue(db, out var of)) return;
        saving.Remove(db);
        foreach (var id in of) changes.AddOrUpdate(id, 1, static (_, n) => n + 1);
    }

    private sealed record Key(OrganisationId Buyer, Guid Me, DateOnly Today, int Change);
}
