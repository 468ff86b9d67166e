using System.Runtime.InteropServices;
using System.Text.Json;

namespace Aims.Portal.Benchmarks;

/// <param name="FewMs">2 tenants, 100 vendors.</param>
/// <param name="TenantsMs">1,000 tenants, 100 vendors.</param>
/// <param name="LargeMs">1,000 tenants, 10,000 vendors.</param>
internal sealed record GrowthResult(string Engine, string Page, double FewMs, double TenantsMs, double LargeMs)
{
    public double ByTenants => TenantsMs / FewMs;

    public double ByVendors => LargeMs / TenantsMs;

    public double? TenantsAim { get; init; }

    public double? VendorsAim { get; init; }

    /// <summary>The longest the large one may take.</summary>
    public double? MostMs { get; init; }

    public bool IsMet => !(ByTenants > TenantsAim || ByVendors > VendorsAim || LargeMs > MostMs);
}

internal sealed record Side(double PerSecond, double P50Ms, double P99Ms, double ProcessorMs, double AllocatedKb, double Commands)
{
    public static Side Of(Tally tally, double commands) => new(
        tally.PerSecond, tally.Percentile(0.5), tally.Percentile(0.99), tally.Processor.TotalMilliseconds / tally.Requests, tally.Allocated / 1024.0 / tally.Requests, commands);
}

internal sealed record LimitResult(string Engine, string What, Side Portal, Side Bare, double Ratio, double LowestRatio, double HighestRatio, double? Aim, bool IsPage)
{
    /// <summary>How far a page's slowest one in a hundred lies from the middle.</summary>
    public const double TailAim = 5;

    public double Tail => Portal.P99Ms / Portal.P50Ms;

    public bool IsMet => !(Ratio < Aim) && !(IsPage && Tail >= TailAim);
}

internal sealed record SweepResult(string Engine, int Due, int Existing, double PortalSeconds, double BareSeconds, int Mails, double IdleMs);

/// <summary>The numbers, as a table that can be pasted into the documentation and as JSON.</summary>
internal sealed class Report(Size size)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private readonly List<GrowthResult> growth = [];
    private readonly List<LimitResult> limits = [];
    private readonly List<SweepResult> sweeps = [];
    private readonly List<string> volumes = [];

    public void Add(GrowthResult result) => growth.Add(result);

    public void Add(LimitResult result) => limits.Add(result);

    public void Add(SweepResult result) => sweeps.Add(result);

    public void Note(string text) => volumes.Add(text);

    /// <summary>Commands of each scenario on each engine.</summary>
    public IReadOnlyDictionary<string, double> Commands => limits.ToDictionary(l => $"{l.Engine} {l.What}", l => l.Portal.Commands, StringComparer.Ordinal);

    public void Print()
    {
        Console.WriteLine($"{size.Name}: {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}, {Load.Connections} keep-alive connections, clients and server in one process");
        foreach (var text in volumes) Console.WriteLine(text);
        if (limits.Count > 0)
        {
            Console.WriteLine("\n| engine | what | side | requests/s | p50 ms | p99 ms | processor ms | allocated KB | commands | ratio (rounds) | aim | |\n|---|---|---|--:|--:|--:|--:|--:|--:|--:|--:|---|");
            foreach (var l in limits)
            {
                var aim = l.Aim is { } least ? $"≥ {least:0.0}" : "–";
                Console.WriteLine($"| {l.Engine} | {l.What} | portal | {Columns(l.Portal)} | {l.Ratio:0.00} ({l.LowestRatio:0.00}–{l.HighestRatio:0.00}) | {aim} | {Verdict(l)} |");
                Console.WriteLine($"| | | bare | {Columns(l.Bare)} | | | |");
            }
        }

        if (growth.Count > 0)
        {
            Console.WriteLine("\n| engine | page | few ms | many tenants ms | large ms | by tenants (≤ 1.1) | by vendors (≤ 1.3) | |\n|---|---|--:|--:|--:|--:|--:|---|");
            foreach (var g in growth) Console.WriteLine($"| {g.Engine} | {g.Page} | {g.FewMs:0.00} | {g.TenantsMs:0.00} | {g.LargeMs:0.00} | {g.ByTenants:0.00} | {(g.VendorsAim is null ? "–" : $"{g.ByVendors:0.00}")} | {(g.IsMet ? "met" : "**missed**")} |");
        }

        if (sweeps.Count == 0) return;
        Console.WriteLine("\n| engine | due | obligations | portal s | bare s | ratio | mails | nothing due, ms |\n|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var s in sweeps) Console.WriteLine($"| {s.Engine} | {s.Due} | {s.Existing} | {s.PortalSeconds:0.00} | {s.BareSeconds:0.00} | {s.BareSeconds / s.PortalSeconds:0.00} | {s.Mails} | {s.IdleMs:0} |");
    }

    public async Task WriteAsync(string file)
    {
        var all = new { size = size.Name, at = TimeProvider.System.GetUtcNow(), processors = Environment.ProcessorCount, connections = Load.Connections, volumes, limits, growth, sweeps };
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(all, Json) + "\n");
    }

    private static string Verdict(LimitResult l) => l.IsMet ? l.Aim is null ? "" : "met" : l.IsPage && l.Tail >= LimitResult.TailAim ? $"**p99 is {l.Tail:0.0} times p50**" : "**missed**";

    private static string Columns(Side s) => $"{s.PerSecond:0} | {s.P50Ms:0.0} | {s.P99Ms:0.0} | {s.ProcessorMs:0.00} | {s.AllocatedKb:0} | {s.Commands:0.0}";
}
