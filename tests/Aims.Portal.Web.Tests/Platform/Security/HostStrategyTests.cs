using System.Net;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Tests.Platform.Security;

/// <summary>The same program with organisations told apart by host name.</summary>
public sealed class HostPortal : TestPortal
{
    protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Portal:Tenancy:Strategy", "Host"), new("Portal:Tenancy:Domain", "portal.test")];
}

public sealed class HostStrategyTests(HostPortal portal) : IClassFixture<HostPortal>
{
    [Fact]
    public async Task One_session_opens_the_organisations_host_and_links_stay_on_it()
    {
        var bank = await portal.AddBankAsync("host-bank");
        var person = await portal.AddMemberAsync(bank, Role.RiskManager);
        var visitor = portal.NewVisitor();
        var page = await visitor.GetAsync("https://portal.test/account/sign-in");
        var signedIn = await visitor.SubmitAsync(page, "main .card form", new() { ["Email"] = person.Email, ["Password"] = TestPortal.Password });

        Assert.Equal("https://host-bank.portal.test/home", signedIn.Location);
        Assert.Contains(signedIn.Response.Headers.GetValues("Set-Cookie"), c => c.StartsWith("aims.session=", StringComparison.Ordinal) && c.Contains("domain=portal.test", StringComparison.OrdinalIgnoreCase));
        var home = await visitor.GetAsync(signedIn.Location!);
        Assert.Equal(HttpStatusCode.OK, home.Status);
        var links = home.Html.QuerySelectorAll("#nav .nav-link").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Contains("/home", links);
        Assert.DoesNotContain(links, l => l.Contains("host-bank", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_organisations_host_and_an_absent_one_give_the_same_answer()
    {
        var mine = await portal.AddBankAsync("mine-bank");
        await portal.AddBankAsync("theirs-bank");
        var visitor = portal.NewVisitor();
        var person = await portal.AddMemberAsync(mine, Role.RiskManager);
        await visitor.SubmitAsync(await visitor.GetAsync("https://portal.test/account/sign-in"), "main .card form", new() { ["Email"] = person.Email, ["Password"] = TestPortal.Password });

        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("https://mine-bank.portal.test/home")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("https://theirs-bank.portal.test/home")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("https://absent-bank.portal.test/home")).Status);
    }

    [Fact]
    public async Task A_host_outside_the_domain_names_no_organisation()
    {
        await portal.AddBankAsync("real-bank");
        var visitor = portal.NewVisitor();

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("https://real-bank.portal.test.evil.example/home")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("https://real-bank.evil.example/home")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("https://a.real-bank.portal.test/home")).Status);
    }

    [Fact]
    public async Task On_an_organisations_host_one_signs_in_and_out()
    {
        var person = await portal.AddMemberAsync(await portal.AddBankAsync("door-bank"), Role.RiskManager);
        var visitor = portal.NewVisitor();
        const string home = "https://door-bank.portal.test/home";

        var sent = await visitor.GetAsync(home);
        var signIn = await visitor.GetAsync(new Uri(new Uri(home), sent.Location!).ToString());
        var signedIn = await visitor.SubmitAsync(signIn, "main .card form", new() { ["Email"] = person.Email, ["Password"] = TestPortal.Password });
        var inside = await visitor.GetAsync(new Uri(new Uri(home), signedIn.Location!).ToString());
        Assert.Equal((HttpStatusCode.OK, "door-bank.portal.test"), (inside.Status, inside.Response.RequestMessage!.RequestUri!.Host));

        var signedOut = await visitor.SubmitAsync(inside, "form[action='/account/sign-out']", []);
        Assert.Equal(HttpStatusCode.Redirect, signedOut.Status);
        Assert.Contains("/account/sign-in", (await visitor.GetAsync(home)).Location, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_in_mails_name_the_organisations_host() =>
        Assert.Equal("https://real-bank.portal.test/requests/1", portal.Services.GetRequiredService<PortalLinks>().InTenant("real-bank", "/requests/1"));
}
