using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading.Statements;

/// <summary>
/// The table of controls of a document that knows no tables, put together from where its lines stand: the numbers of controls below each other
/// are the rows, white strips from top to bottom the columns.
/// </summary>
internal static partial class DrawnTable
{
    private const int MostLines = 8_000;
    private const int LeastNumbers = 3;

    /// <summary>In points: how far apart numbers of one column may begin; some are set in the middle.</summary>
    private const double SameEdge = 18;

    /// <summary>In heights of a line: white that is too much for a table to go on.</summary>
    private const double End = 3.2;

    /// <summary>Of the page's height, above and below: where heads and feet stand.</summary>
    private const double Margin = 0.08;

    /// <returns>Null where there is none.</returns>
    public static Grid? Of(ReadDocument document)
    {
        var pages = document.Pages.Select(p => (Page: p, Lines: p.Lines.Where(l => !string.IsNullOrWhiteSpace(l.Text)).Select((l, i) => new TextLine(l, p.Number, i)).ToList())).ToList();
        if (pages.Sum(p => p.Lines.Count) is 0 or > MostLines) return null;
        var running = Running(pages);
        var rows = new List<GridRow>();
        DrawnColumns? before = null;
        foreach (var (page, all) in pages)
        {
            var lines = all.Where(l => !running.Contains(l)).ToList();
            var numbers = Numbers(lines, before is null ? LeastNumbers : 1);
            if (numbers.Count == 0) continue;
            var top = numbers[0].At.Y - 1;
            var heading = DrawnHeading.Above(lines, numbers[0]);
            // Without headings of its own the table goes on from the page before; what stands above its first number is then the end of the last row.
            var from = heading?.Bottom ?? (before is null ? top : double.MinValue);
            var body = Until([.. lines.Where(l => l.At.Y >= Math.Min(from, top) && heading?.Lines.Contains(l) is not true).OrderBy(l => l.At.Y)], top);
            if ((DrawnColumns.Of(heading, body, numbers) ?? before) is not { } columns) continue;
            if (heading is not null) rows.AddRange(columns.Heading(heading, page.Number));
            rows.AddRange(DrawnRows.Of(columns, body, numbers, page.Number));
            before = columns;
        }

        return rows.Count == 0 ? null : new Grid(rows, true);
    }

    /// <summary>The numbers of controls that begin at one place from the left, from the top down.</summary>
    private static List<TextLine> Numbers(List<TextLine> lines, int least)
    {
        foreach (var prefixed in new[] { true, false })
        {
            var written = lines.Where(l => ControlIds.AtStart(l.Text) is { } w && w.Prefixed == prefixed).ToList();
            if (written.Count < least) continue;
            var best = written.Select(w => written.Where(o => Math.Abs(o.At.X - w.At.X) <= SameEdge).ToList()).MaxBy(g => g.Count)!;
            // Numbers in running text: nothing stands beside them.
            if (best.Count >= least && best.Count(b => lines.Exists(l => l != b && l.At.X >= b.At.Right - 2 && Sheet.SameRow(l.At, b.At))) * 2 >= best.Count) return [.. best.OrderBy(l => l.At.Y)];
        }

        return [];
    }

    private static List<TextLine> Until(List<TextLine> body, double top)
    {
        var bottom = double.NaN;
        for (var i = 0; i < body.Count; i++)
        {
            var line = body[i].At;
            if (line.Y > top && line.Y - bottom > End * line.Height) return body[..i];
            bottom = double.IsNaN(bottom) ? line.Bottom : Math.Max(bottom, line.Bottom);
        }

        return body;
    }

    /// <summary>Heads and feet: page numbers, and the same words at the same height of several pages. Headings of columns and short cells may repeat too, and stay.</summary>
    private static HashSet<TextLine> Running(List<(ReadPage Page, List<TextLine> Lines)> pages)
    {
        var margins = pages.SelectMany(p => p.Lines.Where(l => l.At.Y < Margin * p.Page.Height || l.At.Bottom > (1 - Margin) * p.Page.Height))
            .Where(l => SoaColumns.Of(l.Text) is null && ControlIds.AtStart(l.Text) is null).ToList();
        return [.. margins.GroupBy(l => (string.Concat(l.Text.Where(c => !char.IsDigit(c))), (int)l.At.Middle / 8)).Where(g => g.Key.Item1.Length > 4 && g.Select(l => l.Page).Distinct().Count() > 1).SelectMany(g => g), .. margins.Where(l => PageNumber().IsMatch(l.Text))];
    }

    [GeneratedRegex(@"^(?:page |第 ?)?\d{1,4}(?: ?(?:of|/|頁|页|,|共) ?)*(?:\d{1,4})?(?: ?[頁页])?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageNumber();
}
