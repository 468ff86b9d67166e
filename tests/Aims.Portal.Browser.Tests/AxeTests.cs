using Aims.Portal.Browser.Tests.Harness;

namespace Aims.Portal.Browser.Tests;

[Trait("Engine", "any")]
public sealed class AxeTests(RunningPortal portal) : AxeWalk(portal), IClassFixture<RunningPortal>
{
    private readonly RunningPortal portal = portal;

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
}
