using System.Data.Common;
using System.Globalization;
using Hangfire;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>What the last run of <see cref="CompareStore"/> did.</summary>
/// <param name="At">When it began (UTC).</param>
/// <param name="All">Whether it came to every file; otherwise the next run goes on.</param>
/// <param name="Extras">Blobs of which the database knows nothing; null when the store could not be listed.</param>
public sealed record Comparison(DateTime At, int Files, long Bytes, bool All, int? Extras, long? ExtraBytes);

/// <summary>Keeps the last comparison where every node sees it: in the storage of the job machinery, which may be lost without losing work. The faults themselves stand in the rows.</summary>
public sealed class ComparisonBoard(JobStorage storage)
{
    private const string Key = "aims:compare-store";

    public void Post(Comparison last)
    {
        using var connection = storage.GetConnection();
        connection.SetRangeInHash(Key,
        [
            new("At", last.At.ToString("O", CultureInfo.InvariantCulture)), new("Files", Said(last.Files)), new("Bytes", Said(last.Bytes)), new("All", last.All ? "1" : "0"),
            new("Extras", Said(last.Extras)), new("ExtraBytes", Said(last.ExtraBytes)),
        ]);
    }

    /// <returns>Null when there was none, when the job machinery has forgotten it, or when it does not answer: a page that shows it is not worth less for that.</returns>
    public Comparison? Last()
    {
        if (Kept() is not { } kept || !kept.TryGetValue("At", out var at)) return null;
        return new Comparison(
            DateTime.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind), (int?)Read(kept, "Files") ?? 0, Read(kept, "Bytes") ?? 0, kept.GetValueOrDefault("All") == "1",
            (int?)Read(kept, "Extras"), Read(kept, "ExtraBytes"));
    }

    private Dictionary<string, string>? Kept()
    {
        try
        {
            using var connection = storage.GetConnection();
            return connection.GetAllEntriesFromHash(Key);
        }
        catch (Exception silent) when (silent is TimeoutException or DbException)
        {
            return null;
        }
    }

    private static string Said(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static long? Read(Dictionary<string, string> kept, string name) =>
        long.TryParse(kept.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
