using System.Text.RegularExpressions;
using Aims.Portal.Browser.Tests.Harness;

namespace Aims.Portal.Browser.Tests;

/// <summary>
/// Every kind of page, found by following links, is read by axe and must fit a telephone. Left out is /jobs, the dashboard of
/// Hangfire, whose pages are not ours.
/// </summary>
public sealed partial class AxeTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    // Pages with more than one face: several of them are read.
    private const int Faces = 2;

    private readonly List<string> violations = [];
    private readonly Dictionary<string, int> read = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hant")]
    public async Task Everybody_can_use_the_pages_of_a_buyer(string language)
    {
        // One after the other adds what only that role is offered: sending, reviewing, deciding, members.
        foreach (var person in new[] { "tommy.wong", "daniel.lau", "victor.leung", "ada.kwok" }) await FollowAsync($"{person}@harbour-bank.example", language);
        Passed(["/home", "/vendors", "/vendors/{id}", "/vendors/new", "/assessments", "/assessments/{id}", "/assessments/new?vendor", "/assessments/{id}/review", "/assessments/{id}/decide", "/certificates", "/certificates/{id}", "/breaks", "/documents", "/documents/ask", "/findings", "/findings/{id}", "/reminders", "/questionnaires/{id}", "/audit-trail", "/members"]);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hant")]
    public async Task Everybody_can_use_the_pages_of_a_vendor(string language)
    {
        await FollowAsync("alex.cheung@lumenfall.example", language);
        Passed(["/home", "/requests", "/requests/{id}", "/requests/documents", "/requests/documents/{id}", "/trust-profile", "/trust-profile/preview", "/trust-profile/systems/{id}", "/remediation", "/evidence", "/evidence/{id}", "/evidence/upload", "/our-certificates", "/our-certificates/{id}", "/sharing", "/audit-trail", "/members"]);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hant")]
    public async Task Everybody_can_use_the_pages_of_the_operator_and_those_outside_every_organisation(string language)
    {
        await FollowAsync("olu@operator.example", language, "/account/settings", "/account/organisations");
        await using var stranger = await portal.VisitAsync(language: language);
        foreach (var path in new[] { "/account/sign-in", "/account/forgotten", "/dev/mail", "/public/lumenfall" }) await ReadAsync(stranger, path, path);
        await stranger.ExpectingAsync(404, () => ReadAsync(stranger, "/nobody-here", "/problem/404"));
        await stranger.ExpectingAsync(404, () => ReadAsync(stranger, "/invitation/0123456789abcdef0123456789abcdef", "/invitation, closed"));
        stranger.HasNoFaults();
        Passed(["/home", "/organisations", "/account/settings", "/account/sign-in", "/account/forgotten", "/public/lumenfall", "/problem/404"]);
    }

    [Theory]
    [InlineData("mei-ling.chan@harbour-bank.example", new[] { "/home", "/vendors", "/assessments", "/certificates", "/findings" })]
    [InlineData("alex.cheung@lumenfall.example", new[] { "/home", "/requests", "/evidence", "/our-certificates", "/sharing" })]
    public async Task Everybody_can_use_the_pages_in_the_dark_on_a_telephone(string email, string[] pages)
    {
        await using var visitor = await portal.VisitAsync(360, 740, dark: true);
        await visitor.SignInAsync(email);
        var home = visitor.Home;
        foreach (var page in pages)
        {
            await ReadAsync(visitor, home + page, page);
            // And the first thing that is listed there.
            var details = await visitor.Page.Locator("main a[href]").EvaluateAllAsync<string[]>("links => links.map(a => a.pathname)");
            if (details.FirstOrDefault(l => l.StartsWith(home, StringComparison.Ordinal) && Id.IsMatch(l) && !IsFile(l)) is { } first) await ReadAsync(visitor, first, KindOf(first, home));
        }

        visitor.HasNoFaults();
        Passed(pages);
    }

    /// <summary>Reads one page of every kind this person can get to by links.</summary>
    private async Task FollowAsync(string email, string language, params string[] more)
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

    private async Task<bool> ReadAsync(Visitor visitor, string path, string kind)
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

    private void Passed(IEnumerable<string> expected)
    {
        Assert.True(violations.Count == 0, $"{violations.Count} violations\n" + string.Join('\n', violations.Distinct(StringComparer.Ordinal)));
        Assert.Equal([], expected.Except(read.Keys, StringComparer.Ordinal));
    }

    private static string KindOf(string link, string home)
    {
        var parts = link.Split('?', 2);
        var path = parts[0].StartsWith(home + "/", StringComparison.Ordinal) ? parts[0][home.Length..] : parts[0];
        return Id.Replace(path, "/{id}") + (parts.Length == 2 && parts[1].StartsWith("vendor=", StringComparison.Ordinal) ? "?vendor" : "");
    }

    private static bool IsFile(string link) =>
        link.Split('?')[0] is var path && (path.EndsWith("/file", StringComparison.Ordinal) || path.EndsWith("/mail", StringComparison.Ordinal) || path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".json", StringComparison.Ordinal) || path.Contains("/export", StringComparison.Ordinal) || path.Contains("/jobs", StringComparison.Ordinal));

    [GeneratedRegex("/[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/questionnaires)/[a-z-]+|(?<=/record)/[A-Z]\\w+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id { get; }

    [GeneratedRegex("^/assessments/\\{id\\}/(review|decide)$|^/requests/\\{id\\}$|/record/\\{id\\}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HasFaces { get; }
}
