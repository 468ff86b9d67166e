using System.Text.RegularExpressions;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Questionnaires;

namespace Aims.Portal.Domain.Evidence.Reading.Statements;

/// <summary>A control of Annex A: number and short title, which are facts; the text of the control is not shipped.</summary>
public sealed record AnnexControl(string Id, string Title, string? TitleZhHant);

/// <summary>The controls of Annex A of ISO/IEC 42001:2023 (iso42001.json, 38) and ISO/IEC 27001:2022 (iso27001-2022.json, 93), in the order of the standard.</summary>
public static partial class AnnexControls
{
    private static readonly Lazy<IReadOnlyList<AnnexControl>> Ai = new(() => Read("iso42001.json"));
    private static readonly Lazy<IReadOnlyList<AnnexControl>> Security = new(() => Read("iso27001-2022.json"));
    private static readonly Lazy<Dictionary<(CertificateStandard, string), AnnexControl>> ById =
        new(() => Enum.GetValues<CertificateStandard>().SelectMany(s => Of(s).Select(c => (Key: (s, c.Id), Control: c))).ToDictionary(c => c.Key, c => c.Control));

    /// <returns>None for a standard whose controls are not shipped.</returns>
    public static IReadOnlyList<AnnexControl> Of(CertificateStandard standard) => standard switch
    {
        CertificateStandard.Iso42001 => Ai.Value,
        CertificateStandard.Iso27001 => Security.Value,
        CertificateStandard.Iso27701 => [],
        _ => throw new ArgumentOutOfRangeException(nameof(standard), standard, "Unknown standard."),
    };

    public static AnnexControl? Find(CertificateStandard standard, string id) => ById.Value.GetValueOrDefault((standard, Canonical(id)));

    /// <summary>A.6.2.4 for <c>a 6.2.4</c>, <c>A6.2.4</c>, <c>6.2.4</c>.</summary>
    public static string Canonical(string id) => "A." + Lead().Replace(id.Trim(), "").Replace(" ", "", StringComparison.Ordinal).TrimEnd('.');

    private static IReadOnlyList<AnnexControl> Read(string file) =>
        [.. ShippedContent.Root(file).Child("annexA").List("controls").Select(c => new AnnexControl(c.Text("ref"), c.Text("title"), c.OptionalText("titleZhHant")))];

    [GeneratedRegex(@"^A?[\s.\-]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lead();
}
