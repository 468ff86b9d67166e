using System.Text.RegularExpressions;
using Aims.Portal.Domain.Certificates;

namespace Aims.Portal.Domain.Evidence.Reading.Statements;

/// <summary>Of which standard the controls of a table are: A.5.2 is one thing in ISO/IEC 42001 and another in 27001.</summary>
internal static partial class SoaStandard
{
    private const double Enough = 0.6;

    /// <returns>Null where it is no table of controls.</returns>
    public static CertificateStandard? Of(IReadOnlyList<(WrittenControl Written, string Title)> rows, CertificateStandard named)
    {
        var ids = rows.SelectMany(r => r.Written.Ids).Distinct().ToList();
        if (ids.Count == 0) return null;
        var (ai, security) = (Share(CertificateStandard.Iso42001), Share(CertificateStandard.Iso27001));
        var (aiTitles, securityTitles) = (Titles(rows, CertificateStandard.Iso42001), Titles(rows, CertificateStandard.Iso27001));
        var standard = Math.Abs(aiTitles - securityTitles) > 0.3 ? aiTitles > securityTitles ? CertificateStandard.Iso42001 : CertificateStandard.Iso27001
            : Math.Abs(ai - security) > 0.15 ? ai > security ? CertificateStandard.Iso42001 : CertificateStandard.Iso27001 : named;
        var share = standard is CertificateStandard.Iso42001 ? ai : security;
        if (rows.Count(r => r.Written.Prefixed) * 2 >= rows.Count) return share >= Enough ? standard : null;
        // Without the A they may be clauses: 5.2 is the policy, A.5.2 a control.
        var titles = standard is CertificateStandard.Iso42001 ? aiTitles : securityTitles;
        var beyond = standard is CertificateStandard.Iso27001 && ids.Exists(i => i.Split('.') is [.., var last] && last.Length == 2);
        return share >= Enough && (titles >= 0.5 || beyond) ? standard : null;

        double Share(CertificateStandard s) => ids.Count(i => Has(s, i)) / (double)ids.Count;
    }

    /// <summary>Whether the standard has the control, in the edition of which the controls are shipped or in that of 2013.</summary>
    public static bool Has(CertificateStandard standard, string id) => AnnexControls.Find(standard, id) is not null || standard is CertificateStandard.Iso27001 && Old().IsMatch(id);

    /// <summary>5.1 behind 5.9 is 5.10, and so on.</summary>
    /// <returns>Null where the number is what it says.</returns>
    public static string? Renumber(string id, string before)
    {
        if (id.Split('.') is not ["A", var theme, [var tens and >= '1' and <= '3']] || !before.StartsWith($"A.{theme}.", StringComparison.Ordinal)) return null;
        var last = before[(theme.Length + 3)..];
        return (last, tens) is ("9", '1') or ("19", '2') or ("29", '3') ? id + "0" : null;
    }

    /// <summary>The share of titles that are those of the standard.</summary>
    private static double Titles(IReadOnlyList<(WrittenControl Written, string Title)> rows, CertificateStandard standard)
    {
        var titled = rows.Where(r => r.Title.Length > 0 && r.Written.Ids.Count == 1).ToList();
        return titled.Count == 0 ? 0 : titled.Count(r => AnnexControls.Find(standard, r.Written.Ids[0]) is { } control && Alike(r.Title, control)) / (double)titled.Count;
    }

    private static bool Alike(string title, AnnexControl control)
    {
        if (control.TitleZhHant is { } chinese && title.Contains(chinese.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal)) return true;
        var words = Words(control.Title);
        return words.Count > 0 && words.Intersect(Words(title)).Count() >= 0.6 * words.Count;
    }

    private static HashSet<string> Words(string title) => [.. Word().Matches(title).Select(m => m.Value.ToUpperInvariant())];

    [GeneratedRegex(@"[A-Za-z]{2,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^A\.(?:[5-9]|1[0-8])\.\d\.\d{1,2}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Old();
}
