using System.Globalization;
using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Certificates;

#pragma warning disable CS8524 // no default arm: a new case must break the build, and no other value is ever made

/// <summary>Reads the edition as certificates print it, with or without the standard's name and national prefixes.</summary>
public static partial class CertificateEdition
{
    /// <summary>
    /// Years under which an edition is published: by ISO/IEC, and by CEN where the European adoption bears another year
    /// (EN ISO/IEC 27001:2017 is the 2013 edition, EN ISO/IEC 27001:2023 the 2022 one, EN ISO/IEC 42001:2026 the 2023 one).
    /// The European years of 27001 and 27701 are general knowledge, not read from the standards.
    /// </summary>
    private static readonly Dictionary<(CertificateStandard Standard, int Year), int> IsoYears = new()
    {
        [(CertificateStandard.Iso42001, 2023)] = 2023,
        [(CertificateStandard.Iso42001, 2026)] = 2023,
        [(CertificateStandard.Iso27001, 2013)] = 2013,
        [(CertificateStandard.Iso27001, 2017)] = 2013,
        [(CertificateStandard.Iso27001, 2022)] = 2022,
        [(CertificateStandard.Iso27001, 2023)] = 2022,
        [(CertificateStandard.Iso27701, 2019)] = 2019,
        [(CertificateStandard.Iso27701, 2021)] = 2019,
        [(CertificateStandard.Iso27701, 2025)] = 2025,
    };

    /// <summary>The year of the ISO/IEC edition meant; null when it is none of this standard's.</summary>
    public static int? IsoYear(CertificateStandard standard, string edition) => IsoYear(standard, edition, null);

    /// <param name="editions">Editions a buyer has added to the known ones.</param>
    internal static int? IsoYear(CertificateStandard standard, string edition, CertificateEditions? editions)
    {
        var match = Printed().Match(edition.Trim());
        if (!match.Success) return null;
        if (match.Groups["number"] is { Success: true, Value: var number } && number != Number(standard)) return null;
        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        if (IsoYears.TryGetValue((standard, year), out var iso)) return iso;
        return editions?.Find(standard, year) is null ? null : year;
    }

    /// <summary>The standard of a number (<c>42001</c>); null for one the portal does not know.</summary>
    internal static CertificateStandard? StandardOf(string number) => Enum.GetValues<CertificateStandard>().Cast<CertificateStandard?>().FirstOrDefault(s => Number(s!.Value) == number);

    /// <summary>For people: <c>ISO/IEC 42001</c>.</summary>
    public static string Name(CertificateStandard standard) => $"ISO/IEC {Number(standard)}";

    private static string Number(CertificateStandard standard) => standard switch
    {
        CertificateStandard.Iso42001 => "42001",
        CertificateStandard.Iso27001 => "27001",
        CertificateStandard.Iso27701 => "27701",
    };

    // "2023", ":2023", "ISO/IEC 42001:2023", "EN ISO/IEC 42001:2026", "BS EN ISO/IEC 27001:2023+A1:2024", "2022/Amd 1:2024"
    [GeneratedRegex(@"^(?:(?:[A-Z]{2,5}[ -]){0,2}ISO(?:/IEC)?[ -]?(?<number>\d{5}) ?)?[:：]? ?(?<year>\d{4})(?: ?(?:/ ?Amd\.? ?1|\+ ?A(?:md )?(?:1|11))(?: ?: ?\d{4})?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Printed();
}
