using Aims.Portal.Web.Platform.Storage;
using Azure;

namespace Aims.Portal.Web.Features.Evidence.Moving;

/// <summary>What a run has done, and what stands between the portal and the other store.</summary>
/// <param name="Known">What rows named at the end.</param>
/// <param name="Extras">What the source had and no row named.</param>
/// <param name="OnlyThere">What the target alone has and no row names.</param>
/// <param name="Stopped">By whoever started it, before the end.</param>
/// <param name="LastFault">The last one of <see cref="MoveOutcome.Failed"/>.</param>
/// <param name="IsAway">It gave up, since a store did not answer.</param>
public sealed record MoveReport(
    IReadOnlyList<StoreFile> Known, IReadOnlyList<StoreFile> Extras, IReadOnlyList<(string Container, string Name)> OnlyThere, IReadOnlyDictionary<StoreFile, MoveOutcome> Outcomes,
    bool Stopped, Exception? LastFault, bool IsAway)
{
    /// <summary>Names of one kind that are printed for one organisation; their number is told.</summary>
    private const int MostNamed = 50;

    /// <summary>Everything the database knows is in the target, and was read back from there.</summary>
    public bool IsWhole => Of(MoveOutcome.Failed) == 0 && Known.All(f => !f.IsVouchedFor || OutcomeOf(f) is MoveOutcome.Copied or MoveOutcome.There);

    public int Of(MoveOutcome outcome) => Outcomes.Values.Count(o => o == outcome);

    /// <summary>Says it to whoever started it, by organisation and blob: a file's own name is its organisation's.</summary>
    public void Write(TextWriter say)
    {
        var (copied, vouched) = (Outcomes.Where(o => o.Value is MoveOutcome.Copied).Sum(o => o.Key.Size), Known.Where(f => f.IsVouchedFor).ToList());
        say.WriteLine($"Copied now: {Of(MoveOutcome.Copied)} files, {MoveProgress.Size(copied)}. In the target already: {Of(MoveOutcome.There)}.");
        say.WriteLine($"The database knows {vouched.Count} files; {vouched.Count(f => OutcomeOf(f) is MoveOutcome.Copied or MoveOutcome.There)} of them are in the target and verified.");
        if (vouched.Count == 0 && Extras.Count > 0) say.WriteLine("That is none, and the store has some: look whether ConnectionStrings:Portal names the database that you mean.");
        foreach (var of in Told(vouched).GroupBy(t => t.Container).OrderBy(g => g.Key, StringComparer.Ordinal)) Write(say, of);
        var failed = Of(MoveOutcome.Failed);
        if (failed > 0) say.WriteLine($"{(IsAway ? "Given up, since a store does not answer" : "Some could not be read or written")}: {failed} files. The last fault: {Reason(LastFault!)}");
        say.WriteLine("Nothing was deleted or changed in the store that the files come from.");
    }

    /// <summary>What happened, without what a request was or which account signed it.</summary>
    public static string Reason(Exception fault) => fault switch
    {
        RequestFailedException { Status: > 0 } answered => $"the service answered {answered.Status} {answered.ErrorCode}".TrimEnd(),
        AggregateException { InnerExceptions: [.., var last] } => Reason(last),
        StoreUnavailableException { InnerException: { } inner } => Reason(inner),
        RequestFailedException { InnerException: { } inner } => Reason(inner),
        _ => fault.Message.ReplaceLineEndings("\n").Split('\n')[0],
    };

    private static void Write(TextWriter say, IGrouping<string, (string Container, string Name, string What)> of)
    {
        say.WriteLine($"Organisation {EvidenceBlobs.OwnerOf(of.Key)} ({of.Key}):");
        foreach (var kind in of.GroupBy(t => t.What))
        {
            say.WriteLine($"  {kind.Key}: {kind.Count()}");
            foreach (var (_, name, _) in kind.Take(MostNamed)) say.WriteLine($"    {name}");
            if (kind.Count() > MostNamed) say.WriteLine($"    and {kind.Count() - MostNamed} more");
        }
    }

    private IEnumerable<(string Container, string Name, string What)> Told(IEnumerable<StoreFile> vouched)
    {
        foreach (var file in vouched)
        {
            if (What(OutcomeOf(file)) is { } what) yield return (file.Container, file.Name, what);
        }

        foreach (var extra in Extras)
        {
            yield return (extra.Container, extra.Name, OutcomeOf(extra) switch
            {
                MoveOutcome.Copied or MoveOutcome.There => "extra, no row names it; copied all the same",
                MoveOutcome.Occupied => "extra, no row names it; the target has other bytes under the name",
                MoveOutcome.Left => "extra, not copied: no name that the portal makes",
                _ => "extra, no row names it; not copied",
            });
        }

        foreach (var (container, name) in OnlyThere) yield return (container, name, "extra, in the target alone");
    }

    private static string? What(MoveOutcome? outcome) => outcome switch
    {
        MoveOutcome.Missing => "missing in the store that the files come from",
        MoveOutcome.Altered => "altered in the store that the files come from; not copied",
        MoveOutcome.Occupied => "in the target with other bytes",
        MoveOutcome.Failed => "not read or not written this time",
        _ => null,
    };

    private MoveOutcome? OutcomeOf(StoreFile file) => Outcomes.TryGetValue(file, out var outcome) ? outcome : null;
}
