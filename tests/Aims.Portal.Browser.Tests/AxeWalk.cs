using System.Text.RegularExpressions;
using Aims.Portal.Browser.Tests.Harness;

namespace Aims.Portal.Browser.Tests;

/// <summary>
/// Every kind of page, found by following links, is read by axe and must fit a telephone. Left out is /jobs, the dashboard of
/// Hangfire, whose pages are not ours.
/// </summary>
public abstract partial class AxeWalk(RunningPortal portal)
{
    // Pages with more than one face: several of them are read.
    private const int Faces = 2;

    private readonly List<string> violations = [];
    private readonly Dictionary<string, int> read = new(StringComparer.Ordinal);

    /// <summary>Reads one page of every kind this person can get to by links.</summary>
    private protected async Task FollowAsync(string email, string language, params string[] more)
    {
        await using var visitor = await portal.VisitAsync(language: language);
        await visitor.SignInAsync(email, language: language);
        var home = visitor.Home;
        read.Remove("/home");
        var toRead = new Queue<string>([home + "/home", .. more]);
        while (toRead.TryDequeue(out var path))
        {
            var kind = KindOf(path, home);
            if (read.GetValueOrDefault(kind) >= (HasFaces.IsMatch(kind) ? Faces : 1)) continue;
            if (!await ReadAsync(visitor, path, kind)) continue;
            foreach (var link in await visitor.Page.Locator("a[href]:not([download])").EvaluateAllAsync<string[]>("links => links.filter(a => a.origin === location.origin).map(a => a.pathname + a.search)"))
            {
                if (link.StartsWith(home + "/", StringComparison.Ordinal) && !IsFile(link)) toRead.Enqueue(link);
            }
        }

        visitor.HasNoFaults();
    }

    private protected async Task<bool> ReadAsync(Visitor visitor, string path, string kind)
    {
        read[kind] = read.GetValueOrDefault(kind) + 1;
        await visitor.OpenAsync(path);
        // Mails are shown in a frame that may run no script, so axe would wait in it for ever: it has to have a name, and is then taken out.
        violations.AddRange(await visitor.Page.Locator("iframe").EvaluateAllAsync<string[]>("frames => frames.flatMap(f => { const named = f.title; f.remove(); return named ? [] : ['a frame without a title']; })"));
        violations.AddRange(await Accessibility.ViolationsAsync(visitor.Page, kind, contrast: await visitor.Page.Locator("html[lang='en']").CountAsync() > 0));

        if (visitor.Page.ViewportSize is { Width: var width, Height: var height } && width > 360)
        {
            await visitor.Page.SetViewportSizeAsync(360, height);
            await visitor.FitsAsync();
            await visitor.Page.SetViewportSizeAsync(width, height);
        }

        return true;
    }

    private protected void Passed(IEnumerable<string> expected)
    {
        Assert.True(violations.Count == 0, $"{violations.Count} violations\n" + string.Join('\n', violations.Distinct(StringComparer.Ordinal)));
        Assert.Equal([], expected.Except(read.Keys, StringComparer.Ordinal));
    }

    private protected static string KindOf(string link, string home)
    {
        var parts = link.Split('?', 2);
        var path = parts[0].StartsWith(home + "/", StringComparison.Ordinal) ? parts[0][home.Length..] : parts[0];
        return Id.Replace(path, "/{id}") + (parts.Length == 2 && parts[1].StartsWith("vendor=", StringComparison.Ordinal) ? "?vendor" : "");
    }

    private protected static bool IsFile(string link) =>
        link.Split('?')[0] is var path && (path.EndsWith("/file", StringComparison.Ordinal) || path.EndsWith("/mail", StringComparison.Ordinal) || path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".json", StringComparison.Ordinal) || path.Contains("/export", StringComparison.Ordinal) || path.Contains("/jobs", StringComparison.Ordinal));

    [GeneratedRegex("/[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/questionnaires)/[a-z-]+|(?<=/record)/[A-Z]\\w+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private protected static partial Regex Id { get; }

    [GeneratedRegex("^/assessments/\\{id\\}/(review|decide)$|^/requests/\\{id\\}$|/record/\\{id\\}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HasFaces { get; }
}
