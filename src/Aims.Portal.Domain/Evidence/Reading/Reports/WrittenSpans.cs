using System.Globalization;
using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading.Reports;

/// <summary>From one day to another as written; <paramref name="Start"/> and <paramref name="End"/> are places in the text.</summary>
internal sealed record WrittenSpan(WrittenDate First, WrittenDate Last, int Start, int End);

/// <summary>Finds spans of dates: "3 March to 14 March 2025", "3–14 March 2025", "March 3-14, 2025", 2025年3月3日至14日.</summary>
internal static partial class WrittenSpans
{
    public static IReadOnlyList<WrittenSpan> In(string text)
    {
        var dates = WrittenDates.In(text);
        var found = new List<WrittenSpan>();
        for (var i = 0; i < dates.Count; i++)
        {
            var date = dates[i];
            if (i + 1 < dates.Count && Until().IsMatch(text[date.End..dates[i + 1].Start])) found.Add(new WrittenSpan(date, dates[i + 1], date.Start, dates[++i].End));
            else if (Before(text, date) is { } before) found.Add(before);
            else if (Behind(text, date) is { } behind) found.Add(behind);
        }

        foreach (Match m in MonthFirst().Matches(text))
        {
            var (month, year) = (m.Groups["month"].Value, m.Groups["year"].Value);
            if (WrittenDates.In($"{m.Groups["from"].Value} {month} {year}") is [var from] && WrittenDates.In($"{m.Groups["to"].Value} {month} {year}") is [var to]) found.Add(new WrittenSpan(from, to, m.Index, m.Index + m.Length));
        }

        return [.. found.Where(s => s.First.Date <= s.Last.Date || s.First.IsAmbiguous || s.Last.IsAmbiguous).OrderBy(s => s.Start)];
    }

    /// <summary>A first day that leaves month and year to the last one.</summary>
    private static WrittenSpan? Before(string text, WrittenDate last)
    {
        if (DayOnly().Match(text[..last.Start]) is not { Success: true } m) return null;
        var month = m.Groups["month"] is { Success: true, Value: var name } ? name : CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(last.Date.Month);
        return WrittenDates.In(string.Create(CultureInfo.InvariantCulture, $"{m.Groups["day"].Value} {month} {last.Date.Year}")) is [var first] ? new WrittenSpan(first, last, m.Groups["day"].Index, last.End) : null;
    }

    private static WrittenSpan? Behind(string text, WrittenDate first)
    {
        if (ChineseEnd().Match(text, first.End) is not { Success: true } m) return null;
        var month = m.Groups["month"].Success ? WrittenDates.Number(m.Groups["month"].Value) : first.Date.Month;
        return WrittenDates.In(string.Create(CultureInfo.InvariantCulture, $"{first.Date.Year}年{month}月{m.Groups["day"].Value}日")) is [var last] ? new WrittenSpan(first, last, first.Start, m.Index + m.Length) : null;
    }

    [GeneratedRegex(@"^[\s,]*(?:to|until|till|through|thru|and|up to|ending|-|–|—|~|→|至|到|及)[\s,]*(?:the\s)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Until();

    [GeneratedRegex(@"(?<![\d./-])(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?:\s+(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}))?\s*(?:-|–|—|~|\bto\b|\buntil\b|\band\b)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayOnly();

    [GeneratedRegex(@"\G\s*(?:至|到|-|–|—|~)\s*(?:(?<month>\d{1,2})\s?月\s?)?(?<day>\d{1,2})\s?[日號]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ChineseEnd();

    [GeneratedRegex(@"\b(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\.?\s+(?<from>[0-3]?\d)(?:st|nd|rd|th)?\s*(?:-|–|—|to|until)\s*(?<to>[0-3]?\d)(?:st|nd|rd|th)?,?\s+(?<year>20\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MonthFirst();
}
