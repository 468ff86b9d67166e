using System.Net;
using Aims.Portal.Data.Limits;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Tests.Platform.Security;

/// <summary>Two processes on one database. On SQLite there is one process, which counts for itself (<see cref="RateLimitTests"/>).</summary>
public sealed class SharedRateLimitTests : IAsyncLifetime
{
    private const int Permitted = 4;
    private readonly LimitedPortal one = new();
    private LimitedPortal other = null!;

    public async Task InitializeAsync()
    {
        await one.InitializeAsync();
        other = new LimitedPortal(one.Connection);
        await other.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await ((IAsyncLifetime)other).DisposeAsync();
        await ((IAsyncLifetime)one).DisposeAsync();
    }

    [FactOn("Postgres", "SqlServer")]
    public async Task Whoever_goes_from_node_to_node_has_one_limit_over_all_of_them()
    {
        var (here, there) = (await GuesserAsync(one), await GuesserAsync(other));

        for (var i = 0; i < Permitted; i++) Assert.Equal(HttpStatusCode.BadRequest, (await GuessAsync(i % 2 == 0 ? here : there)).Status);
        var (first, second) = (await GuessAsync(here), await GuessAsync(there));

        Assert.All([first, second], answer =>
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
            Assert.Equal("Too many forms in a short time", answer.Html.QuerySelector("h1")!.TextContent);
            Assert.Contains("Wait 60 seconds, then go back and send the form again.", answer.Text);
        });
        Assert.Equal(HttpStatusCode.BadRequest, (await GuessAsync(there, "192.0.2.1")).Status);
        foreach (var portal in new[] { one, other }) portal.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.BadRequest, (await GuessAsync(here)).Status);
    }

    [FactOn("Postgres", "SqlServer")]
    public async Task Of_many_at_once_no_more_are_let_through()
    {
        var (minute, let) = (one.Clock.GetUtcNow().UtcDateTime, 0);

        await Task.WhenAll(Enumerable.Range(0, 6 * Permitted).Select(i => (i % 2 == 0 ? one : other).RunAsync<FormCounts>(async c =>
        {
            if (await c.AddAsync("198.51.100.9", minute, Permitted, CancellationToken.None)) Interlocked.Increment(ref let);
        })));

        Assert.Equal(Permitted, let);
    }

    [FactOn("Postgres", "SqlServer")]
    public async Task A_flood_costs_the_database_no_more_than_what_is_let_through()
    {
        var here = await GuesserAsync(one);
        for (var i = 0; i <= Permitted; i++) await GuessAsync(here);
        one.Commands.Reset();

        for (var i = 0; i < 10; i++) Assert.Equal(HttpStatusCode.TooManyRequests, (await GuessAsync(here)).Status);

        Assert.Equal(0, one.Commands.Count);
    }

    [FactOn("Postgres", "SqlServer")]
    public async Task No_address_is_kept_and_no_row_longer_than_it_counts()
    {
        var here = await GuesserAsync(one);
        await GuessAsync(here, "192.0.2.77");
        await GuessAsync(here, "192.0.2.77");
        var row = Assert.Single(await RowsAsync());
        Assert.Equal(2, row.Count);
        Assert.DoesNotContain("192", row.Client, StringComparison.Ordinal);

        one.Clock.Advance(TimeSpan.FromMinutes(1));
        await GuessAsync(here, "192.0.2.77");
        await one.RunAsync<FormCounts>(c => c.ForgetAsync(CancellationToken.None));
        Assert.Equal(2, (await RowsAsync()).Select(r => r.Client).Distinct(StringComparer.Ordinal).Count());
        one.Clock.Advance(TimeSpan.FromMinutes(2.5));
        await one.RunAsync<FormCounts>(c => c.ForgetAsync(CancellationToken.None));

        Assert.Empty(await RowsAsync());
    }

    private Task<List<FormCount>> RowsAsync() => one.AcrossAsync(db => db.Set<FormCount>().AsNoTracking().ToListAsync());

    private static async Task<(Visitor Visitor, PageSeen Page)> GuesserAsync(TestPortal portal)
    {
        var visitor = portal.NewVisitor();
        return (visitor, await visitor.GetAsync("/account/sign-in"));
    }

    private static Task<PageSeen> GuessAsync((Visitor Visitor, PageSeen Page) guesser, string from = "198.51.100.1")
    {
        guesser.Visitor.Http.DefaultRequestHeaders.Remove(ClientAddresses.Header);
        guesser.Visitor.Http.DefaultRequestHeaders.Add(ClientAddresses.Header, from);
        return guesser.Visitor.SubmitAsync(guesser.Page, "main .card form", new() { ["Email"] = "nobody@nowhere.example", ["Password"] = "a wrong password" });
    }

    private sealed class LimitedPortal(string? connection = null) : TestPortal
    {
        protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Portal:Limits:FormsPerMinute", Permitted.ToString())];

        protected override Task<string> MakeDatabaseAsync() => connection is null ? base.MakeDatabaseAsync() : Task.FromResult(connection);

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(s => s.AddSingleton<IStartupFilter, ClientAddresses>());
        }
    }
}
