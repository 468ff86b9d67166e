namespace Aims.Portal.Benchmarks;

internal sealed class OptionException(string message) : Exception(message);

/// <summary>How much is seeded and how long is measured.</summary>
/// <param name="Few">As a portal begins.</param>
/// <param name="Ready">Requests that wait for being handed in, and as many for a decision.</param>
/// <param name="Pairs">Requests to each database for growth.</param>
/// <param name="WarmUp">For each side: until the run-time has compiled the busy methods for good, as in a server that runs for days.</param>
/// <param name="Rounds">Rounds of each scenario; in a round the portal and the bare handler take turns.</param>
internal sealed record Size(string Name, Volume Few, Volume ManyTenants, Volume Large, int Ready, int Pairs, int Rounds, TimeSpan Turn, TimeSpan WarmUp)
{
    public static readonly Size Measure = new(
        "measure", new Volume(2, 100), new Volume(1000, 100), new Volume(1000, 10_000), Ready: 1200, Pairs: 150, Rounds: 4, TimeSpan.FromSeconds(1.5), TimeSpan.FromSeconds(12));

    public static readonly Size Smoke = new("smoke", new Volume(2, 30), new Volume(20, 30), new Volume(20, 60), Ready: 400, Pairs: 2, Rounds: 1, TimeSpan.FromSeconds(0.2), TimeSpan.FromSeconds(0.1));

    /// <summary>For work on one page: little is seeded, and it is measured for as long as at full size.</summary>
    public static readonly Size Quick = Smoke with { Name = "quick", Ready = Measure.Ready, Rounds = 4, Turn = Measure.Turn, WarmUp = TimeSpan.FromSeconds(8) };
}

/// <param name="Recorded">The file to compare the numbers of commands with.</param>
/// <param name="Keep">Leaves the filled databases there, for a look at them.</param>
/// <param name="What">Only pairs whose name holds this.</param>
internal sealed record Options(Size Size, IReadOnlyList<Engine> Engines, string? JsonFile, string? Only, string? What, string? Recorded, bool Keep)
{
    private const string Help = "Aims.Portal.Benchmarks [smoke|quick] [--engine Sqlite|Postgres|both] [--only growth|limit|uploads|sweep|motor] [--what NAME] [--json FILE] [--recorded FILE] [--keep]. Postgres needs PORTAL_TEST_POSTGRES.";

    public bool Runs(string part) => Only is null || Only == part;

    public static Options Read(string[] args)
    {
        var (size, engine, json, only, what, recorded, keep) = (Size.Measure, (string?)null, (string?)null, (string?)null, (string?)null, (string?)null, false);
        for (var i = 0; i < args.Length; i++)
        {
            string Value() => ++i < args.Length ? args[i] : throw new OptionException($"{args[^1]} needs a value. {Help}");
            switch (args[i])
            {
                case "smoke":
                    size = Size.Smoke;
                    break;
                case "quick":
                    size = Size.Quick;
                    break;
                case "--engine":
                    engine = Value();
                    break;
                case "--only":
                    only = Value();
                    break;
                case "--what":
                    what = Value();
                    break;
                case "--keep":
                    keep = true;
                    break;
                case "--recorded":
                    recorded = Value();
                    break;
                case "--json":
                    json = Value();
                    break;
                default:
                    throw new OptionException($"What is '{args[i]}'? {Help}");
            }
        }

        return new Options(size, EnginesOf(engine), json, only, what, recorded, keep);
    }

    private static Engine[] EnginesOf(string? name)
    {
        var hasPostgres = Databases.PostgresServer is not null;
        Engine[] engines = name switch
        {
            null => hasPostgres ? [Engine.Sqlite, Engine.Postgres] : [Engine.Sqlite],
            "both" => [Engine.Sqlite, Engine.Postgres],
            _ when Enum.TryParse<Engine>(name, ignoreCase: true, out var engine) => [engine],
            _ => throw new OptionException($"There is no engine '{name}'. {Help}"),
        };
        return engines.Contains(Engine.Postgres) && !hasPostgres ? throw new OptionException($"PORTAL_TEST_POSTGRES names no server. {Help}") : engines;
    }
}
