using System.Diagnostics;
using System.Globalization;

namespace Aims.Portal.Benchmarks;

/// <summary>Measures, or with the word "smoke" only proves that the measuring works and counts commands. Not called Program: that name is the portal's.</summary>
internal static class Entry
{
    private static async Task<int> Main(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            var options = Options.Read(args);
            var report = new Report(options.Size);
            try
            {
                foreach (var engine in options.Engines) await MeasureAsync(engine, options, report);
            }
            finally
            {
                // What was measured before something failed is shown too.
                report.Print();
            }

            if (options.JsonFile is { } file) await report.WriteAsync(file);
            return options.Recorded is { } recorded ? RecordedCommands.Compare(recorded, report.Commands) : 0;
        }
        catch (OptionException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 2;
        }
        catch (Exception fault)
        {
            await Console.Error.WriteLineAsync("FAILED: " + fault);
            return 1;
        }
    }

    private static async Task MeasureAsync(Engine engine, Options options, Report report)
    {
        var size = options.Size;
        await using var databases = new Databases(engine, options.Keep);
        if (options.Runs("motor")) await MotorRun.MeasureAsync(databases, size, report);
        if (options.Only == "motor") return;
        var connection = await databases.CreateAsync();
        var bare = new BareHandlers(engine, databases.Opener(connection));
        await using var large = new PortalServer(databases, connection, bare);
        var seed = await FilledAsync(databases, large, size.Large, size.Ready, report);
        bare.Know(seed);
        if (options.Runs("growth"))
        {
            await using var few = new PortalServer(databases, await databases.CreateAsync(), null);
            await using var tenants = new PortalServer(databases, await databases.CreateAsync(), null);
            await Growth.MeasureAsync(
                engine, (few, await FilledAsync(databases, few, size.Few, 1, report)), (tenants, await FilledAsync(databases, tenants, size.ManyTenants, 1, report)), (large, seed), options, report);
        }

        if (options.Runs("limit")) await Limit.MeasureAsync(engine, large, bare, seed, options, report);
        if (engine is Engine.Sqlite && options.Runs("uploads")) await UploadRun.MeasureAsync(large, databases, seed, size, report);
        if (options.Runs("sweep")) await Sweep.MeasureAsync(engine, large, databases.Opener(connection), report);
    }

    private static async Task<Seed> FilledAsync(Databases databases, PortalServer server, Volume volume, int ready, Report report)
    {
        var start = Stopwatch.GetTimestamp();
        var (seed, rows) = await Seed.FillAsync(databases.Engine, server.Connection, volume, ready);
        await server.AnalyseAsync();
        report.Note($"{databases.Engine}: {volume.Text}, {rows:N0} rows, filled in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");
        return seed;
    }
}
