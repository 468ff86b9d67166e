using System.Net;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Platform.Ui;

/// <summary>Members keep their organisation around them, wherever they come to stand.</summary>
public sealed class FrameTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_wrong_address_and_a_forbidden_page_keep_the_navigation_of_the_member_and_of_nobody_else()
    {
        var bank = await portal.AddBankAsync("frame-bank");
        var member = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Auditor));
        var stranger = await portal.SignInAsync(await portal.AddMemberAsync(await portal.AddBankAsync("frame-other"), Role.Auditor));

        var (missing, forbidden, strange) = (await member.GetAsync("~/nowhere"), await member.GetAsync("~/members"), await stranger.GetAsync($"/{bank.Slug}/nowhere"));

        Assert.Equal((HttpStatusCode.NotFound, "There is no such page"), (missing.Status, missing.Html.QuerySelector("h1")!.TextContent.Trim()));
        Assert.Equal((HttpStatusCode.Forbidden, "Your role does not allow this"), (forbidden.Status, forbidden.Html.QuerySelector("h1")!.TextContent.Trim()));
        Assert.All([missing, forbidden], page => Assert.NotNull(page.Html.QuerySelector($"#nav a[href='/{bank.Slug}/vendors']")));
        Assert.All([missing, forbidden], page => Assert.Equal($"/{bank.Slug}/home", page.Html.QuerySelector("main a.btn-primary")!.GetAttribute("href")));
        Assert.Equal(HttpStatusCode.NotFound, strange.Status);
        Assert.Null(strange.Html.QuerySelector("#nav"));
    }

    [Fact]
    public async Task Settings_are_changed_inside_the_organisation_one_works_in()
    {
        var bank = await portal.AddBankAsync("frame-settings");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Auditor, "Ada"));
        var page = await visitor.OpenAsync((await visitor.OpenAsync("~/home")).Html.QuerySelector("a[href$='/settings']")!.GetAttribute("href")!);

        Assert.NotNull(page.Html.QuerySelector("#nav"));
        var saved = await visitor.SubmitAsync(page, "main form[method=post]", new() { ["Name"] = "Ada Lovelace" });
        Assert.Equal($"/{bank.Slug}/settings", saved.Location);
        Assert.Contains("Ada Lovelace", (await visitor.OpenAsync("~/home")).Text);
    }

    [Fact]
    public async Task An_address_without_its_organisation_leads_to_where_one_works()
    {
        var bank = await portal.AddBankAsync("frame-home");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Auditor));

        Assert.Equal("/", (await visitor.GetAsync("/home")).Location);
        Assert.EndsWith($"/{bank.Slug}/home", (await visitor.OpenAsync("/home")).Response.RequestMessage!.RequestUri!.AbsolutePath);
    }
}
