using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading.Reports;

/// <summary>The newest row of a table of versions.</summary>
/// <param name="Version">Null where the row has none.</param>
internal sealed partial record VersionHistory(TextLine Line, WrittenDate Date, TextLine? Version, string Words)
{
    private const int MostRows = 40;
    private const double Reach = 3.5;

    /// <returns>Null where there is no such table.</returns>
    public static VersionHistory? Of(Sheet sheet)
    {
        foreach (var heading in sheet.Lines.Where(l => DateHeading().IsMatch(l.Text)))
        {
            if (sheet.Lines.FirstOrDefault(l => l.Page == heading.Page && Sheet.SameRow(l.At, heading.At) && VersionHeading().IsMatch(l.Text)) is not { } versions) continue;
            var rows = Down(sheet, heading).Select(l => (Line: l, Dates: WrittenDates.In(l.Text))).Where(r => r.Dates.Count == 1).ToList();
            if (rows.Count == 0) continue;
            var newest = rows.MaxBy(r => (r.Dates[0].Date, r.Line.Index));
            var version = sheet.Lines.FirstOrDefault(l => l.Page == heading.Page && l != newest.Line && Sheet.SameRow(l.At, newest.Line.At) && Math.Min(l.At.Right, versions.At.Right + 20) > Math.Max(l.At.X, versions.At.X - 20) && Figure().IsMatch(l.Text));
            return new VersionHistory(newest.Line, newest.Dates[0], version, $"{version?.At.Text} {newest.Line.At.Text}");
        }

        return null;
    }

    private static IEnumerable<TextLine> Down(Sheet sheet, TextLine heading)
    {
        var line = heading;
        for (var i = 0; i < MostRows && sheet.Below(line, Reach) is { } below; i++)
        {
            yield return below;
            line = below;
        }
    }

    [GeneratedRegex(@"^(?:(?:issue|revision|release|change|approval|effective) )?date(?: of (?:issue|change|revision))?$|^(?:修訂|發布|更新)?日期$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DateHeading();

    [GeneratedRegex(@"^(?:version|rev(?:ision|\.)?|issue|ver\.?)(?: ?(?:no\.?|number|#))?$|^(?:版本|版次)(?:號|編號)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionHeading();

    [GeneratedRegex(@"^v?(?:ersion )?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Figure();
}
