namespace Aims.Portal.Benchmarks;

/// <summary>The portal beside bare handlers that do the least there is to do, in turns on the same server and database.</summary>
internal static class Limit
{
    private const int Counted = 8;

    public static async Task MeasureAsync(Engine engine, PortalServer server, BareHandlers bare, Seed seed, Options options, Report report)
    {
        await server.StoreAsync(seed.Granted, Scenarios.FileSize);
        using var scenarios = new Scenarios(server, bare, seed);
        var all = await scenarios.PrepareAsync();
        var idle = all.First(s => s.IsPage).Portal;
        foreach (var scenario in all)
        {
            if (options.What is { } what && !scenario.Name.Contains(what, StringComparison.OrdinalIgnoreCase)) continue;
            Console.Error.WriteLine($"  {engine}: {scenario.Name}");
            report.Add(await PairAsync(engine, bare, scenario, options.Size, () => idle(0)));
        }
    }

    private static async Task<LimitResult> PairAsync(Engine engine, BareHandlers bare, Scenario scenario, Size size, Func<Task> idle)
    {
        // Counted first: what can be used up is still there then.
        var commands = await CommandCount.OfAsync(() => scenario.Portal(0), scenario.UsesUp ? 2 : Counted, scenario.UsesUp ? idle : () => scenario.Portal(0));
        var before = bare.Commands;
        for (var i = 0; i < 2; i++) await scenario.Bare(0);
        var least = (bare.Commands - before) / 2.0;

        var time = scenario.UsesUp ? size.Turn / 4 : size.Turn;
        var warm = scenario.UsesUp ? size.Turn / 3 : size.WarmUp;
        await Load.TurnAsync(scenario.Portal, warm, new Tally());
        await Load.TurnAsync(scenario.Bare, warm, new Tally());
        var (real, bound, ratios) = (new Tally(), new Tally(), new List<double>());
        try
        {
            for (var round = 0; round < size.Rounds; round++)
            {
                // In changing order, so that whatever else the machine does meets both.
                double a, b;
                if (round % 2 == 0)
                {
                    a = await Load.TurnAsync(scenario.Portal, time, real);
                    b = await Load.TurnAsync(scenario.Bare, time, bound);
                }
                else
                {
                    b = await Load.TurnAsync(scenario.Bare, time, bound);
                    a = await Load.TurnAsync(scenario.Portal, time, real);
                }

                ratios.Add(a / b);
            }
        }
        catch (UsedUp) when (ratios.Count > 0)
        {
            Console.Error.WriteLine($"  {scenario.Name}: used up after {ratios.Count} rounds");
        }

        return new LimitResult(engine.ToString(), scenario.Name, Side.Of(real, commands), Side.Of(bound, least), real.PerSecond / bound.PerSecond, ratios.Min(), ratios.Max(), scenario.Aim, scenario.IsPage);
    }
}
