using Aims.Portal.Browser.Tests.Harness;
using Microsoft.Playwright;

namespace Aims.Portal.Browser.Tests;

/// <summary>What stands on paper: nothing to fill in, and nothing left out in silence.</summary>
[Collection(PortalCollection.Name)]
[Trait("Engine", "any")]
public sealed class PaperTests(RunningPortal portal)
{
    [Fact]
    public async Task A_decision_on_paper_shows_no_field_to_fill_in()
    {
        await using var visitor = await portal.VisitAsync();
        await visitor.SignInAsync("mei-ling.chan@harbour-bank.example");
        await visitor.OpenAsync($"{visitor.Home}/assessments?q=Lumenfall");
        var decided = await visitor.Page.Locator("main a[href*='/assessments/']").EvaluateAllAsync<string[]>("links => [...new Set(links.map(a => a.pathname))].filter(p => /[0-9a-f-]{36}$/.test(p))");
        var found = 0;
        foreach (var path in decided)
        {
            await visitor.OpenAsync(path + "/decide");
            if (await visitor.Page.Locator("#NextReviewOn").CountAsync() == 0 || await visitor.Page.Locator("#dd").CountAsync() == 0) continue;
            found++;
            await Assertions.Expect(visitor.Page.Locator("#NextReviewOn")).ToBeVisibleAsync();
            await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
            await Assertions.Expect(visitor.Page.Locator("#NextReviewOn")).ToBeHiddenAsync();
            await Assertions.Expect(visitor.Page.Locator("#dd")).ToBeVisibleAsync();
            await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        }

        Assert.True(found > 0, "No decided assessment with a next review among the demo data.");
        visitor.HasNoFaults();
    }

    [Fact]
    public async Task A_review_on_paper_says_that_it_is_one_section_only()
    {
        await using var visitor = await portal.VisitAsync();
        await visitor.SignInAsync("mei-ling.chan@harbour-bank.example");
        await visitor.OpenAsync($"{visitor.Home}/assessments?q=Lumenfall+Collect");
        var path = (await visitor.Page.Locator("main a[href*='/assessments/']").EvaluateAllAsync<string[]>("links => links.map(a => a.pathname)")).First(p => Guid.TryParse(p.Split('/')[^1], out _));
        await visitor.OpenAsync(path + "/review?show=all");

        await Assertions.Expect(visitor.Page.Locator(".on-paper")).ToBeHiddenAsync();
        await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(visitor.Page.Locator(".on-paper")).ToBeVisibleAsync();
        visitor.HasNoFaults();
    }
}
