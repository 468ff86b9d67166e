using Microsoft.AspNetCore.Http.Extensions;

namespace Aims.Portal.Web.Features.Shared;

/// <summary>A page of a list. The database does the paging; links keep the filters of the present address.</summary>
public sealed record Pager(int Page, int Size, int Total, HttpRequest Request)
{
    public const int DefaultSize = 25;

    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    public int From => Total == 0 ? 0 : (Page - 1) * Size + 1;

    public int To => Math.Min(Page * Size, Total);

    public string TotalText => Total.ToString();

    public int Skip => (Page - 1) * Size;

    /// <summary>A page number someone typed, brought into range.</summary>
    public static int Clamp(int page, int total, int size = DefaultSize) => Math.Clamp(page, 1, Math.Max(1, (total + size - 1) / size));

    public string Link(int page) => With(Request, ("page", page.ToString()));

    /// <summary>The present address with some query values replaced (null removes).</summary>
    public static string With(HttpRequest request, params ReadOnlySpan<(string Key, string? Value)> changes)
    {
        var query = request.Query.ToDictionary(q => q.Key, q => q.Value.ToString(), StringComparer.Ordinal);
        foreach (var (key, value) in changes)
        {
            if (value is null) query.Remove(key);
            else query[key] = value;
        }

        return request.PathBase + request.Path + new QueryBuilder(query).ToQueryString();
    }
}
