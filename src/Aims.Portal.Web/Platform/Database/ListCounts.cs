using Aims.Portal.Domain.Organisations;
using Microsoft.Extensions.Caching.Memory;

namespace Aims.Portal.Web.Platform.Database;

/// <summary>Keeps the counts over a list's tabs for ten seconds, because counting is the one thing on such a page that costs more the longer the list. A change by this process counts anew at once;
/// one by another node shows within the ten seconds. Kept per organisation: what one bank counts, no other sees.</summary>
public sealed class ListCounts(IMemoryCache cache, RecentChanges changes)
{
    public static readonly TimeSpan Age = TimeSpan.FromSeconds(10);

    /// <param name="list">Which list, and whatever else the numbers depend on: the day, the person. Nothing that somebody typed, of which there is no end.</param>
    public async Task<T> GetAsync<T>(OrganisationId organisation, object list, Func<Task<T>> count)
        where T : notnull
    {
        var key = new Key(organisation, list, changes.Of(organisation));
        if (cache.TryGetValue(key, out T? known) && known is not null) return known;
        return cache.Set(key, await count(), Age);
    }

    private sealed record Key(OrganisationId Organisation, object List, int Change);
}
