using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>How evidence is spoken of on screen; keys of translations.</summary>
public static class EvidenceWords
{
    private const int SoonDays = 90;

    private static readonly (string Id, string Words)[] CategoryNames =
    [
        ("certificate", "Certificates"),
        ("management-system", "Management system"),
        ("assessment", "Impact and risk assessments"),
        ("governance", "AI governance"),
        ("technical", "Technical documents and tests"),
        ("security", "Security"),
        ("operations", "Operations"),
        ("contract", "Contracts"),
        ("company", "Company"),
    ];

    /// <summary>All kinds, grouped for a list to choose from.</summary>
    public static IReadOnlyList<(string Category, IReadOnlyList<EvidenceKind> Kinds)> Groups { get; } =
        [.. CategoryNames.Select(c => (c.Words, (IReadOnlyList<EvidenceKind>)[.. EvidenceKinds.All.Where(k => k.Category == c.Id)]))];

    public static string NameOf(string kind) => EvidenceKinds.Find(kind)?.Name.In(Languages.Current) ?? kind;

    public static Label Of(ScanState scan) => scan switch
    {
        ScanState.NotScanned => new("Not scanned", "idle"),
        ScanState.Clean => new("Scanned", "ok"),
        ScanState.Infected => new("Infected", "bad"),
        _ => throw new ArgumentOutOfRangeException(nameof(scan)),
    };

    /// <summary>How a dated document stands.</summary>
    public static Label Of(DateOnly? validUntil, DateOnly today) => validUntil switch
    {
        null => new("No end date", "idle"),
        { } until when until < today => new("Ran out", "bad"),
        { } until when until <= today.AddDays(SoonDays) => new("Runs out soon", "warn"),
        _ => new("In date", "ok"),
    };
}
