using System.Globalization;
using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>A date as written.</summary>
/// <param name="Other">The other reading of 03/12/2025; null where there is only one.</param>
internal sealed record WrittenDate(DateOnly Date, DateOnly? Other, int Start, int End)
{
    public bool IsAmbiguous => Other is not null;
}

/// <summary>Finds dates in the ways in which certificates write them, in English, German, French, Spanish and Chinese. Years 1990 to 2100 only.</summary>
internal static partial class WrittenDates
{
    private const string Digits = "〇一二三四五六七八九";
    private const int MinguoYearZero = 1911;

    private static readonly Dictionary<string, int> Months = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jan"] = 1,
        ["feb"] = 2,
        ["mar"] = 3,
        ["apr"] = 4,
        ["may"] = 5,
        ["jun"] = 6,
        ["jul"] = 7,
        ["aug"] = 8,
        ["sep"] = 9,
        ["oct"] = 10,
        ["nov"] = 11,
        ["dec"] = 12,
        ["mär"] = 3,
        ["mae"] = 3,
        ["mai"] = 5,
        ["okt"] = 10,
        ["dez"] = 12,
        ["fév"] = 2,
        ["fev"] = 2,
        ["avr"] = 4,
        ["aoû"] = 8,
        ["aou"] = 8,
        ["déc"] = 12,
        ["ene"] = 1,
        ["abr"] = 4,
        ["ago"] = 8,
        ["dic"] = 12,
    };

    /// <summary>In the order of the text; none overlaps another.</summary>
    public static IReadOnlyList<WrittenDate> In(string text)
    {
        var found = new List<WrittenDate>();
        foreach (Match match in Forms().Matches(text))
            if (Of(match) is { } date) found.Add(date);
        return found;
    }

    private static WrittenDate? Of(Match m)
    {
        if (m.Groups["name"] is { Success: true, Value: var name })
            return Month(name) is { } month ? Made(m, Year(m.Groups["ny"].Value), month, Number(m.Groups["nd"].Value)) : null;
        if (m.Groups["cy"] is { Success: true, Value: var chinese })
            return Made(m, Number(chinese) + (m.Groups["roc"].Success ? MinguoYearZero : 0), Number(m.Groups["cm"].Value), Number(m.Groups["cd"].Value));
        if (m.Groups["iy"].Success) return Made(m, Number(m.Groups["iy"].Value), Number(m.Groups["im"].Value), Number(m.Groups["id"].Value));
        var (first, second, year) = (Number(m.Groups["a"].Value), Number(m.Groups["b"].Value), Year(m.Groups["y"].Value));
        var (dayFirst, monthFirst) = (Made(m, year, second, first), Made(m, year, first, second));
        // Points are European: the day stands first.
        if (m.Groups["sign"].Value == ".") return dayFirst;
        return dayFirst is null || monthFirst is null || first == second ? dayFirst ?? monthFirst : dayFirst with { Other = monthFirst.Date };
    }

    private static WrittenDate? Made(Match m, int year, int month, int day) =>
        year is < SensibleDates.FirstYear or > SensibleDates.LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) ? null
            : new WrittenDate(new DateOnly(year, month, day), null, m.Index, m.Index + m.Length);

    private static int? Month(string name) => name.Length >= 3 && (name.StartsWith("juil", StringComparison.OrdinalIgnoreCase) ? 7 : name.StartsWith("juin", StringComparison.OrdinalIgnoreCase) ? 6 : Months.GetValueOrDefault(name[..3])) is > 0 and var month ? month : null;

    private static int Year(string written) => Number(written) is var year && written.TrimStart('\'').Length == 2 ? 2000 + year : year;

    /// <summary>Arabic figures, or Chinese ones as said (二十五) or one by one (二〇二五); 0 for none.</summary>
    internal static int Number(string written)
    {
        written = written.Trim('\'', ' ');
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var arabic)) return arabic;
        var plain = written.Replace('零', '〇').Replace('○', '〇').Replace('O', '〇').Replace('元', '一').Replace(" ", "", StringComparison.Ordinal).Replace("廿", "二十", StringComparison.Ordinal).Replace("卅", "三十", StringComparison.Ordinal);
        if (plain.Any(c => c is '十' or '百')) return Said(plain);
        var number = 0;
        foreach (var c in plain)
        {
            if (Digits.IndexOf(c) is not (>= 0 and var digit) || number > 9999) return 0;
            number = number * 10 + digit;
        }

        return number;
    }

    private static int Said(string written)
    {
        var (sum, digit) = (0, 0);
        foreach (var c in written)
        {
            if (c is '十' or '百') (sum, digit) = (sum + Math.Max(1, digit) * (c == '十' ? 10 : 100), 0);
            else if (Digits.IndexOf(c) is >= 0 and var d) digit = d;
            else return 0;
        }

        return sum + digit;
    }

    // In this order: "12th of March, 2025", "12-Mar-25" | "March 12, 2025" | "2025 March 12" | Chinese | 2025-03-12 | 12/03/2025
    [GeneratedRegex("""
        (?<![A-Za-z0-9])(?:
          (?<nd>[0-3]?[0-9])\ ?(?:st|nd|rd|th|\.)?[ ,.\-/]{0,2}(?:day\ )?(?:of\ |de\ )?(?<name>(?:jan|feb|mar|mär|mae|apr|may|mai|jun|juin|juil|jul|aug|sep|oct|okt|nov|dec|dez|dic|fév|fev|avr|aoû|aou|déc|ene|abr|ago)[a-zéûäàè]{0,7})\.?[ ,.\-/]{0,3}(?:of\ |de\ |del\ )?(?<ny>(?:19|20)[0-9]{2}|'?[0-9]{2}(?=[ ,.;)]|$))
        | (?<name>(?:jan|feb|mar|mär|mae|apr|may|mai|jun|juin|juil|jul|aug|sep|oct|okt|nov|dec|dez|dic|fév|fev|avr|aoû|aou|déc|ene|abr|ago)[a-zéûäàè]{0,7})\.?[ \-/]?(?<nd>[0-3]?[0-9])\ ?(?:st|nd|rd|th)?[ ,.\-/]{1,3}(?<ny>(?:19|20)[0-9]{2})
        | (?<ny>(?:19|20)[0-9]{2})[ ,.\-/]{1,2}(?<name>(?:jan|feb|mar|mär|mae|apr|may|mai|jun|juin|juil|jul|aug|sep|oct|okt|nov|dec|dez|dic|fév|fev|avr|aoû|aou|déc|ene|abr|ago)[a-zéûäàè]{0,7})[ ,.\-/]{1,2}(?<nd>[0-3]?[0-9])
        )(?![0-9])
        | (?<roc>(?:中華|中华)?\ ?民[國国]\ ?)?(?<cy>[0-9]{2,4}|[〇零○O一二三四五六七八九十百元\ ]{2,9})\ ?年\ ?(?<cm>[0-9]{1,2}|[一二三四五六七八九十]{1,3})\ ?月\ ?(?<cd>[0-9]{1,2}|[一二三四五六七八九十廿卅]{1,4})\ ?[日號号]?
        | (?<![0-9./\-])(?<iy>(?:19|20)[0-9]{2})(?:\ ?[\-/.–]\ ?(?<im>[0-9]{1,2})\ ?[\-/.–]\ ?(?<id>[0-9]{1,2})|(?<im>[01][0-9])(?<id>[0-3][0-9]))(?![0-9])
        | (?<![0-9./\-])(?<a>[0-9]{1,2})\ ?(?<sign>[\-/.–])\ ?(?<b>[0-9]{1,2})\ ?\k<sign>\ ?(?<y>(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9]|[./\-][0-9])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Forms();
}
