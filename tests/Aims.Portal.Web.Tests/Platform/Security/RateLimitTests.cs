using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Account;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Tests.Platform.Security;

public sealed class RateLimitTests : IAsyncLifetime
{
    private const int Permitted = 4;
    private readonly LimitedPortal portal = new();

    public Task InitializeAsync() => portal.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)portal).DisposeAsync();

    [Theory]
    [InlineData("en", "Too many forms in a short time", "Wait 60 seconds, then go back and send the form again.")]
    [InlineData("zh-HK", "短時間內提交次數過多", "請等候 60 秒")]
    public async Task Whoever_guesses_too_fast_is_told_to_wait_in_his_language(string language, string heading, string said)
    {
        var visitor = portal.NewVisitor();
        visitor.Http.DefaultRequestHeaders.Add("Accept-Language", language);
        var page = await visitor.GetAsync("/account/sign-in");

        for (var i = 0; i < Permitted; i++) Assert.Equal(HttpStatusCode.BadRequest, (await GuessAsync(visitor, page)).Status);
        var answer = await GuessAsync(visitor, page);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
        Assert.Equal(TimeSpan.FromMinutes(1), answer.Response.Headers.RetryAfter!.Delta);
        Assert.Equal(heading, answer.Html.QuerySelector("h1")!.TextContent);
        Assert.Contains(said, answer.Text);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/account/sign-in")).Status);
    }

    [Fact]
    public async Task Another_address_is_not_held_up_and_an_ipv6_client_has_one_limit_for_its_whole_network()
    {
        var visitor = portal.NewVisitor();
        var page = await visitor.GetAsync("/account/sign-in");
        foreach (var address in Enumerable.Range(1, Permitted).Select(i => $"2001:db8::{i}")) await GuessAsync(visitor, page, address);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await GuessAsync(visitor, page, "2001:db8::ffff")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await GuessAsync(visitor, page, "2001:db8:0:1::1")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await GuessAsync(visitor, page, "192.0.2.1")).Status);
    }

    [Fact]
    public async Task Nobody_fills_an_inbox_with_password_mails_and_the_page_says_the_same()
    {
        var person = await portal.AddMemberAsync(await portal.AddBankAsync(), Role.RiskManager);
        var visitor = portal.NewVisitor();
        var page = await visitor.GetAsync("/account/forgotten");

        var said = new List<string>();
        foreach (var address in new[] { person.Email, person.Email.ToUpperInvariant(), person.Email })
            said.Add((await visitor.SubmitAsync(page, "main .card form", new() { ["Email"] = address })).Html.QuerySelector("main")!.TextContent);

        Assert.Single(said.Distinct(StringComparer.OrdinalIgnoreCase));
        Assert.Equal(2, await portal.AcrossAsync(db => db.AcrossTenants<OutboxMail>().CountAsync(m => m.Kind == "password-reset")));
    }

    [Fact]
    public async Task Asking_for_a_new_password_many_times_at_once_brings_no_more_mails()
    {
        var person = await portal.AddMemberAsync(await portal.AddBankAsync("many-bank"), Role.RiskManager);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => portal.RunAsync<SendPasswordReset>(s => s.ExecuteAsync(person.Email, CancellationToken.None))));

        Assert.Equal(2, await portal.AcrossAsync(db => db.AcrossTenants<OutboxMail>().CountAsync(m => m.Kind == "password-reset" && m.ToAddress == person.Email)));
    }

    [Fact]
    public async Task Every_page_that_anybody_may_post_to_is_limited_but_those_that_only_set_or_clear_cookies()
    {
        string[] cookiesOnly = ["/Features/Account/Language.cshtml", "/Features/Account/SignOut.cshtml"];
        var open = (await Walk.DoorsAsync(portal.Services)).Where(d => d is { Method: "POST", Access: OpenAttribute }).Select(d => d.Name).Distinct().Except(cookiesOnly).ToList();
        var limited = (await Walk.PagesAsync(portal.Services)).Where(p => p.ModelTypeInfo!.GetCustomAttributes(typeof(EnableRateLimitingAttribute), true).Length > 0).Select(p => p.RelativePath)
            // Looks are counted there, as of a calendar's address.
            .Except(["/Features/Trust/Public.cshtml"]);

        Assert.Equal(7, open.Count);
        Assert.Equal(open.Order(), limited.Order());
    }

    [Theory]
    [InlineData("10.0.0.4, 10.1.0.0/16,fd00::/8", 3)]
    [InlineData("", 0)]
    [InlineData("proxy.example", null)]
    [InlineData("10.0.0.0/99", null)]
    public void Proxies_are_addresses_and_networks(string text, int? count) => Assert.Equal(count, new LimitOptions { Proxies = text }.Networks()?.Count);

    [Theory]
    [InlineData("FormsPerMinute", "0")]
    [InlineData("ResetMailsPerHour", "0")]
    [InlineData("Proxies", "proxy.example")]
    public void A_setting_that_makes_no_sense_is_named(string setting, string value)
    {
        using var other = portal.WithWebHostBuilder(b => b.UseSetting("Portal:Limits:" + setting, value));

        Assert.Contains("Portal:Limits:" + setting, Assert.ThrowsAny<OptionsValidationException>(() => other.Services).Message);
    }

    private static async Task<PageSeen> GuessAsync(Visitor visitor, PageSeen page, string? from = null)
    {
        visitor.Http.DefaultRequestHeaders.Remove("X-Test-Address");
        if (from is not null) visitor.Http.DefaultRequestHeaders.Add("X-Test-Address", from);
        return await visitor.SubmitAsync(page, "main .card form", new() { ["Email"] = "nobody@nowhere.example", ["Password"] = "a wrong password" });
    }

    private sealed class LimitedPortal : TestPortal
    {
        protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Portal:Limits:FormsPerMinute", Permitted.ToString()), new("Portal:Limits:ResetMailsPerHour", "2")];

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(s => s.AddSingleton<IStartupFilter, ClientAddresses>());
        }
    }
}
