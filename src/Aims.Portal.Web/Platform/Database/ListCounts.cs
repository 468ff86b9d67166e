using Aims.Portal.Domain.Organisations;
using Microsoft.Extensions.Caching.Memory;

namespace Aims.Portal.Web.Platform.Database;

/// <summary>Keeps the counts over a list's tabs for ten seconds, because counting is the one thing on such a page that costs more the longer the list. A change by this process counts anew at once;
/// one by another node shows within the ten seconds. When they are over one request counts, and whoever comes meanwhile is shown the numbers from before, at most twenty seconds old: sixteen that
/// counted the same at once held up everybody else. Kept per organisation: what one bank counts, no other sees.</summary>
public sealed class ListCounts(IMemoryCache cache, RecentChanges changes)
{
    public static readonly TimeSpan Age = TimeSpan.FromSeconds(10);

    /// <param name="list">Which list, and whatever else the numbers depend on: the day, the person. Nothing that somebody typed, of which there is no end.</param>
    public async Task<T> GetAsync<T>(OrganisationId organisation, object list, Func<Task<T>> count)
        where T : notnull
    {
        var key = new Key(organisation, list, changes.Of(organisation));
        if (!cache.TryGetValue(key, out Kept? known) || known is null) return Keep(key, await count());
        if (known.Number is not T number) throw new InvalidOperationException($"Two kinds of numbers are kept for {list}.");
        if (known.IsFresh || !known.TakesTurn()) return number;
        try
        {
            return Keep(key, await count());
        }
        finally
        {
            known.EndTurn();
        }
    }

    private T Keep<T>(Key key, T number)
        where T : notnull
    {
        cache.Set(key, new Kept(number), 2 * Age);
        return number;
    }

    private sealed record Key(OrganisationId Organisation, object List, int Change);

    private sealed class Kept(object number)
    {
        private readonly long until = Environment.TickCount64 + (long)Age.TotalMilliseconds;
        private int isBeingCounted;

        public object Number => number;

        public bool IsFresh => Environment.TickCount64 < until;

        public bool TakesTurn() => Interlocked.Exchange(ref isBeingCounted, 1) == 0;

        public void EndTurn() => Interlocked.Exchange(ref isBeingCounted, 0);
    }
}
