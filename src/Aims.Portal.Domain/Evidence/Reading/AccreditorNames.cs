using System.Text.RegularExpressions;
using Aims.Portal.Domain.Certificates;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>The names and short names of the accreditation bodies as they are printed.</summary>
internal static class AccreditorNames
{
    private static readonly Lazy<IReadOnlyList<AccreditorName>> Known = new(() =>
        [.. from body in AccreditationBodies.All from name in Names(body).Distinct(StringComparer.Ordinal) orderby name.Length descending
            select new AccreditorName(body, Pattern(name), name == body.Id)]);

    /// <summary>Longer names first.</summary>
    public static IReadOnlyList<AccreditorName> All => Known.Value;

    private static IEnumerable<string> Names(AccreditationBody body) =>
        ((string?[])[body.Id, body.Name, body.NativeName, Simple(body.NativeName), .. body.Name.Split(" (", ')').Where(n => n.Length > 12), .. body.Spellings, .. Also(body.Id)]).OfType<string>().Select(n => n.Trim()).Where(n => n.Length > 1);

    /// <summary>The same names in simplified characters.</summary>
    private static string? Simple(string? native) => native?.Replace('國', '国').Replace('評', '评').Replace('認', '认').Replace('員', '员').Replace('會', '会').Replace('財', '财').Replace('團', '团').Replace('證', '证').Replace('處', '处');

    private static string[] Also(string id) => id switch
    {
        "JAS-ANZ" => ["JASANZ", "JAS ANZ"],
        "DAkkS" => ["DAKKS", "Deutsche Akkreditierungsstelle GmbH", "Deutsche Akkreditierungsstelle"],
        "HKAS" => ["HKCAS"],
        "CNAS" => ["China National Accreditation Service"],
        "RvA" => ["Raad voor Accreditatie", "Dutch Accreditation Council"],
        "ANAB" => ["ANSI-ASQ National Accreditation Board", "ANSI National Accreditation Board"],
        "ACCREDIA" => ["Accredia", "accredia"],
        "COFRAC" => ["Cofrac", "cofrac"],
        "SWEDAC" => ["Swedac", "swedac"],
        _ => [],
    };

    private static Regex Pattern(string name)
    {
        var words = Regex.Escape(name).Replace(@"\ ", @"\s+", StringComparison.Ordinal);
        return new Regex(Script.HasHan(name) ? words : $"(?<![A-Za-z.@]){(name.Length > 8 ? "(?i:" + words + ")" : words)}(?![A-Za-z@]|\\.(?:com|org|net|de|hk|nl))", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }
}

/// <param name="IsId">The short name, which may be a word or another body's short name too.</param>
internal sealed record AccreditorName(AccreditationBody Body, Regex Pattern, bool IsId);
