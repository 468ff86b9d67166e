using System.Diagnostics;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Web.Features.Home;

namespace Aims.Portal.Benchmarks;

/// <summary>Does a page cost more when there are hundreds of times as many tenants, or a hundred times as many vendors?</summary>
internal static class Growth
{
    private const double TenantsAim = 1.1;
    private const double VendorsAim = 1.3;
    private const double DashboardMs = 50;
    private const int Looks = 20;

    /// <summary>Every list of a buyer that is paged, as it opens, and what else it looks at daily.</summary>
    private static readonly string[] Pages =
    [
        "/vendors", "/vendors?tab=attention", "/vendors?page=2", "/vendors?sort=tier", "/assessments", "/assessments?tab=review", "/certificates", "/findings", "/documents", "/breaks", "/breaks?days=0", "/breaks?of=documents", "/breaks?of=dates", "/reminders", "/audit-trail", "/home",
    ];

    /// <summary>The same of a vendor, to be looked at and without an aim: how much it has differs between the three databases.</summary>
    private static readonly string[] VendorPages = ["/requests", "/evidence", "/our-certificates", "/our-reminders", "/sharing", "/remediation"];

    public static async Task MeasureAsync(Engine engine, (PortalServer Server, Seed Seed) few, (PortalServer Server, Seed Seed) tenants, (PortalServer Server, Seed Seed) large, Options options, Report report)
    {
        (PortalServer Server, Seed Seed)[] sizes = [few, tenants, large];
        foreach (var (slug, pages, email) in new[] { (Seed.BankSlug, Pages, large.Seed.RiskManager.Email!), (Seed.VendorSlug, VendorPages, large.Seed.Lumenfall.Person.Email!) })
        {
            var visitors = new List<Visitor>();
            foreach (var (server, _) in sizes) visitors.Add(await SignedInAsync(server, email));
            foreach (var page in pages.Where(p => options.What is not { } what || p.Contains(what, StringComparison.Ordinal)))
            {
                Console.Error.WriteLine($"  {engine}: growth of {page}");
                var times = await TimesAsync(visitors, $"/{slug}{page}", options.Size.Pairs);
                report.Add(new GrowthResult(engine.ToString(), page, times[0], times[1], times[2])
                {
                    TenantsAim = slug == Seed.BankSlug ? TenantsAim : null,
                    VendorsAim = slug == Seed.VendorSlug || page == "/home" ? null : VendorsAim,
                    MostMs = page == "/home" ? DashboardMs : null,
                });
            }

            visitors.ForEach(v => v.Dispose());
        }

        var anew = new List<double>();
        foreach (var (server, seed) in sizes) anew.Add(await WorkedOutAsync(server, seed, Math.Min(options.Size.Pairs, Looks)));
        report.Add(new GrowthResult(engine.ToString(), "figures of /home worked out", anew[0], anew[1], anew[2]));
    }

    /// <summary>What the background does every minute for a large register, and a look at a small one each time.</summary>
    private static async Task<double> WorkedOutAsync(PortalServer server, Seed seed, int rounds)
    {
        var times = new List<double>();
        for (var round = -Math.Min(rounds, Looks / 2); round < rounds; round++)
        {
            await using var scope = server.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<IMultiTenantContextSetter>().SetTenant(new TenantInfo(seed.Bank.Id, seed.Bank.Slug, seed.Bank.Name, seed.Bank.Kind, seed.Bank.BuyerType, seed.Bank.TimeZone));
            var start = Stopwatch.GetTimestamp();
            await scope.ServiceProvider.GetRequiredService<BuyerDashboard>().WorkOutAsync(CancellationToken.None);
            if (round >= 0) times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return Median(times);
    }

    private static async Task<Visitor> SignedInAsync(PortalServer server, string email)
    {
        var visitor = new Visitor(server.Address, 1);
        await visitor.SignInAsync(email);
        return visitor;
    }

    /// <returns>The median of each.</returns>
    private static async Task<double[]> TimesAsync(List<Visitor> visitors, string path, int rounds)
    {
        var times = visitors.Select(_ => new List<double>()).ToArray();
        for (var round = -Math.Min(rounds, 60); round < rounds; round++)
        {
            // One after the other and in changing order.
            for (var i = 0; i < visitors.Count; i++)
            {
                var which = (i + Math.Abs(round)) % visitors.Count;
                var start = Stopwatch.GetTimestamp();
                await visitors[which].OpenAsync(path);
                if (round >= 0) times[which].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        return [.. times.Select(Median)];
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }
}
