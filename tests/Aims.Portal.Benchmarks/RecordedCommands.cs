using System.Text.Json;

namespace Aims.Portal.Benchmarks;

/// <summary>How many commands each scenario sent to the database when somebody last looked. More is a fault until somebody says otherwise by writing it down.</summary>
internal static class RecordedCommands
{
    // A count that is kept for ten seconds may run out between the calls that are counted.
    private const double Slack = 0.5;
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true };

    /// <summary>Compares; what was recorded has to be measured too. A file that is not there is written, and is no success: somebody has to look at it.</summary>
    /// <returns>The exit code.</returns>
    public static int Compare(string file, IReadOnlyDictionary<string, double> counted)
    {
        if (!File.Exists(file))
        {
            File.WriteAllText(file, JsonSerializer.Serialize(counted, Json) + "\n");
            Console.Error.WriteLine($"Written: {file}. Look at it and commit it.");
            return 1;
        }

        var recorded = JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(file))!;
        string[] faults =
        [
            .. counted.Where(c => !recorded.TryGetValue(c.Key, out var most) || c.Value > most + Slack).Select(c => $"{c.Key}: {c.Value} commands, recorded are {(recorded.TryGetValue(c.Key, out var most) ? most : "none")}."),
            .. recorded.Keys.Where(k => !counted.ContainsKey(k)).Select(k => $"{k}: recorded, and not measured."),
        ];
        foreach (var fault in faults) Console.Error.WriteLine(fault);
        if (faults.Length > 0) Console.Error.WriteLine($"If that is meant, delete {file}, run again and commit it.");
        return faults.Length == 0 ? 0 : 1;
    }
}
