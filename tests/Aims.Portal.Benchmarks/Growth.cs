using System.Diagnostics;

namespace Aims.Portal.Benchmarks;

/// <summary>Does the first page of the register cost more when there are a hundred times as many vendors and hundreds of times as many tenants?</summary>
internal static class Growth
{
    private const int SmallVendors = 50;
    private const int SmallTenants = 2;
    private const int Unmeasured = 50;

    public static async Task MeasureAsync(Databases databases, Size size, Report report)
    {
        await using var small = new PortalServer(databases, await databases.CreateAsync(), null);
        await using var large = new PortalServer(databases, await databases.CreateAsync(), null);
        using var inSmall = await FilledAsync(small, SmallVendors, SmallTenants);
        using var inLarge = await FilledAsync(large, size.Vendors, size.Tenants);
        var (few, many) = (new List<double>(), new List<double>());
        for (var i = -Math.Min(Unmeasured, size.Pairs); i < size.Pairs; i++)
        {
            // One after the other and in changing order, so that whatever else the machine does meets both.
            var (a, b) = i % 2 == 0 ? (await TimeAsync(inSmall), await TimeAsync(inLarge)) : Swap(await TimeAsync(inLarge), await TimeAsync(inSmall));
            if (i < 0) continue;
            few.Add(a);
            many.Add(b);
        }

        var (from, to) = (Median(few), Median(many));
        report.Add(new GrowthResult(databases.Engine.ToString(), "register, first page", $"{SmallVendors} vendors, {SmallTenants} tenants", $"{size.Vendors} vendors, {size.Tenants} tenants", from, to, to / from));
    }

    private static (double Small, double Large) Swap(double large, double small) => (small, large);

    private static async Task<Visitor> FilledAsync(PortalServer server, int vendors, int tenants)
    {
        var seed = new Seed(server, TimeProvider.System.GetUtcNow().UtcDateTime);
        await seed.FillAsync(vendors, tenants);
        await server.AnalyseAsync();
        var visitor = new Visitor(server.Address, 1);
        await visitor.SignInAsync(seed.RiskManager.Email!);
        var page = await visitor.OpenAsync("/harbour-bank/vendors");
        return page.Contains("Vendor 00000 Analytics", StringComparison.Ordinal) ? visitor : throw new InvalidOperationException("The register does not show its vendors.");
    }

    private static async Task<double> TimeAsync(Visitor visitor)
    {
        var start = Stopwatch.GetTimestamp();
        await visitor.OpenAsync("/harbour-bank/vendors");
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }
}
