using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Shared;

/// <summary>A list whose order no index has as a whole, but each part of it has: high tiers first, then by name; what is dated first, then the rest.</summary>
public static class InTurn
{
    /// <summary>One page, read from one part, or two where the page lies over their border.</summary>
    public static async Task<List<T>> PageAsync<T>(IEnumerable<IQueryable<T>> parts, int skip, int take, CancellationToken ct)
    {
        var page = new List<T>(take);
        foreach (var part in parts)
        {
            var rows = await part.Skip(skip).Take(take - page.Count).ToListAsync(ct);
            page.AddRange(rows);
            if (page.Count == take) break;
            skip = rows.Count > 0 || skip == 0 ? 0 : skip - await part.CountAsync(ct);
        }

        return page;
    }
}
