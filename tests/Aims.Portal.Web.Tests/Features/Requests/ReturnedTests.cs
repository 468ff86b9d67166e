using System.Net;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Features.Reviews;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Features.Requests;

public sealed class ReturnedTests(TestPortal portal) : IClassFixture<TestPortal>
{
    /// <summary>Two answers came back with a covering message; everything is still there.</summary>
    private async Task<(ReviewScenario Scenario, Visitor Vendor)> ReturnedAsync(string key)
    {
        var s = await ReviewScenario.LowAsync(portal, key);
        var answers = await s.GoodAsync();
        await s.DraftAsync(answers);
        await s.SubmitAsync(answers);
        var reviewer = await portal.SignInAsync(s.Reviewer);
        await s.JudgeAsync(reviewer, "GV-01", "AskedBack", new() { ["SharedComment"] = "Send the signed policy." });
        await s.JudgeAsync(reviewer, "HO-02", "AskedBack", new() { ["SharedComment"] = "Who can stop it?" });
        await s.ReturnAsync(reviewer, "Nearly there: two points.");
        return (s, await portal.SignInAsync(await portal.AddMemberAsync(s.Lumen, Role.VendorAdministrator, "Alex")));
    }

    [Fact]
    public async Task A_returned_request_opens_with_what_came_back_and_the_message_of_the_bank()
    {
        var (s, vendor) = await ReturnedAsync("back");
        await vendor.OpenAsync("~/requests");

        portal.Commands.Reset();
        var page = await vendor.OpenAsync($"~/requests/{s.Id}");
        Assert.True(portal.Commands.Count <= 8, string.Join("\n---\n", portal.Commands.Texts));

        Assert.Equal(["q-GV-01", "q-HO-02"], page.Html.QuerySelectorAll("[data-question]").Select(q => q.Id!).Order(StringComparer.Ordinal));
        Assert.Contains("Returned 2", page.Html.QuerySelector(".tabs .active")!.TextContent);
        var message = page.Html.QuerySelector("#return-message")!.TextContent;
        Assert.Contains("Nearly there: two points.", message);
        Assert.Contains("Daniel Lau", message);
        Assert.Contains("Not changed yet: 2.", page.Text);
        var marked = page.Html.QuerySelectorAll(".sections.d-none a.warn").Select(a => a.GetAttribute("data-returned"));
        Assert.Equal(["GV-01", "HO-02"], marked);
        Assert.NotNull((await vendor.OpenAsync($"~/requests/{s.Id}?show=sections")).Html.QuerySelector(".sections a[aria-current]"));
    }

    [Fact]
    public async Task Once_it_is_handed_in_again_nothing_is_red_any_more()
    {
        var (s, vendor) = await ReturnedAsync("again");
        Assert.NotNull((await vendor.OpenAsync($"~/requests/{s.Id}")).Html.QuerySelector(".tabs .count.hot"));
        await s.SubmitAsync(await s.GoodAsync());

        var page = await vendor.OpenAsync($"~/requests/{s.Id}?show=returned");

        Assert.Null(page.Html.QuerySelector(".tabs .count.hot"));
        Assert.Equal(2, page.Html.QuerySelectorAll("[data-question]").Length);
        Assert.Null(page.Html.QuerySelector("#return-message"));
    }

    [Fact]
    public async Task The_check_warns_of_a_returned_point_that_nobody_touched()
    {
        var (s, vendor) = await ReturnedAsync("untouched");
        Assert.Equal(2, (await vendor.OpenAsync($"~/requests/{s.Id}/check")).Html.QuerySelectorAll("[aria-labelledby=back] li").Length);

        var saved = await vendor.SubmitAsync(await vendor.OpenAsync($"~/requests/{s.Id}"), "#answers", new() { ["c.GV-01"] = "Signed on 20 November." });
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);

        var left = (await vendor.OpenAsync($"~/requests/{s.Id}/check")).Html.QuerySelector("[aria-labelledby=back]")!;
        Assert.Contains("Who can stop it?", left.TextContent);
        Assert.DoesNotContain("GV-01", left.TextContent);
        var page = await vendor.OpenAsync($"~/requests/{s.Id}");
        Assert.Contains("Not changed yet: 1.", page.Text);
        Assert.Equal(["HO-02"], page.Html.QuerySelectorAll(".sections.d-none a.warn").Select(a => a.GetAttribute("data-returned")));
    }
}
