namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <summary>Takes one part after another out of a request for as long as it still does wrong.</summary>
internal static class Shrinker
{
    private const int AtMost = 250;

    public static async Task<FuzzRequest> ShrinkAsync(FuzzRequest request, Func<FuzzRequest, Task<bool>> isWrong)
    {
        var sent = 0;
        for (var smaller = true; smaller;)
        {
            smaller = false;
            foreach (var candidate in Smaller(request))
            {
                if (sent++ >= AtMost) return request;
                if (!await isWrong(candidate)) continue;
                (request, smaller) = (candidate, true);
                break;
            }
        }

        return request;
    }

    private static IEnumerable<FuzzRequest> Smaller(FuzzRequest r)
    {
        if (r.Headers.Count > 1) yield return r with { Headers = [] };
        for (var i = 0; i < r.Headers.Count; i++) yield return r with { Headers = Without(r.Headers, i) };
        if (r.Query.Count > 1) yield return r with { Query = [] };
        for (var i = 0; i < r.Query.Count; i++) yield return r with { Query = Without(r.Query, i) };
        if (r.Fields is { } fields)
        {
            yield return r with { Fields = null, TokenOf = null, Method = "GET" };
            for (var i = 0; i < fields.Count; i++) yield return r with { Fields = Without(fields, i) };
        }

        if (r.ContentType is not null) yield return r with { ContentType = null };
        if (r.Multipart) yield return r with { Multipart = false };
        if (r.TokenInHeader) yield return r with { TokenInHeader = false };
        if (r.TokenOf is not null) yield return r with { TokenOf = null };
        for (var i = 0; i < r.Cookies.Count; i++) yield return r with { Cookies = Without(r.Cookies, i) };
        if (r.Method is not ("GET" or "POST")) yield return r with { Method = r.Fields is null ? "GET" : "POST" };
    }

    private static List<T> Without<T>(IReadOnlyList<T> list, int index) => [.. list.Where((_, i) => i != index)];
}
