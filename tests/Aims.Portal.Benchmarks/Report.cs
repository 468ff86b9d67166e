using System.Runtime.InteropServices;
using System.Text.Json;

namespace Aims.Portal.Benchmarks;

internal sealed record GrowthResult(string Engine, string What, string Small, string Large, double SmallMs, double LargeMs, double Ratio)
{
    public double Aim { get; } = 1.2;
}

internal sealed record Side(double PerSecond, double P50Ms, double P99Ms, double ProcessorMs, double AllocatedKb, double Commands)
{
    public static Side Of(Tally tally, double commands) => new(
        tally.PerSecond, tally.Percentile(0.5), tally.Percentile(0.99), tally.Processor.TotalMilliseconds / tally.Requests, tally.Allocated / 1024.0 / tally.Requests, commands);
}

internal sealed record LimitResult(string Engine, string What, long Bytes, Side Portal, Side Bare, double Ratio, double LowestRatio, double HighestRatio, double Aim);

/// <summary>The numbers, as a table that can be pasted into the README and as JSON.</summary>
internal sealed class Report(Size size)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private readonly List<GrowthResult> growth = [];
    private readonly List<LimitResult> limits = [];

    public void Add(GrowthResult result) => growth.Add(result);

    public void Add(LimitResult result) => limits.Add(result);

    public void Print()
    {
        Console.WriteLine($"{size.Name}: {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}, {Load.Connections} keep-alive connections, clients and server in one process");
        if (growth.Count > 0)
        {
            Console.WriteLine("\n| engine | growth | small | large | small ms | large ms | ratio | aim |\n|---|---|---|---|--:|--:|--:|--:|");
            foreach (var g in growth) Console.WriteLine($"| {g.Engine} | {g.What} | {g.Small} | {g.Large} | {g.SmallMs:0.00} | {g.LargeMs:0.00} | {g.Ratio:0.00} | ≤ {g.Aim:0.0} |");
        }

        if (limits.Count == 0) return;
        Console.WriteLine("\n| engine | what | bytes | side | requests/s | p50 ms | p99 ms | processor ms | allocated KB | commands | ratio (rounds) | aim |\n|---|---|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var l in limits)
        {
            Console.WriteLine($"| {l.Engine} | {l.What} | {l.Bytes} | portal | {Columns(l.Portal)} | {l.Ratio:0.00} ({l.LowestRatio:0.00}–{l.HighestRatio:0.00}) | ≥ {l.Aim:0.0} |");
            Console.WriteLine($"| | | | bare | {Columns(l.Bare)} | | |");
        }
    }

    public async Task WriteAsync(string file)
    {
        var all = new { size = size.Name, at = TimeProvider.System.GetUtcNow(), processors = Environment.ProcessorCount, connections = Load.Connections, growth, limits };
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(all, Json) + "\n");
    }

    private static string Columns(Side s) => $"{s.PerSecond:0} | {s.P50Ms:0.0} | {s.P99Ms:0.0} | {s.ProcessorMs:0.00} | {s.AllocatedKb:0} | {s.Commands:0.0}";
}
