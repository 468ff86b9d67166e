using System.Text;

namespace Aims.Portal.Domain.Evidence.Reading.Statements;

/// <param name="Text">As it is compared: see <see cref="TextLine"/>.</param>
/// <param name="Printed">As it is shown.</param>
internal sealed record GridCell(string Text, string Printed);

/// <param name="Cells">By column; none that is empty.</param>
/// <param name="Trust">0 to 1: how surely these words belong together, and are these words.</param>
internal sealed record GridRow(IReadOnlyDictionary<int, GridCell> Cells, int Page, double Trust)
{
    public string Text(int column) => Cells.GetValueOrDefault(column)?.Text ?? "";

    public string Printed(int column) => Cells.GetValueOrDefault(column)?.Printed ?? "";
}

/// <summary>A table, whatever the file it stands in.</summary>
/// <param name="Drawn">Put together from where the words stand, not said by the file.</param>
internal sealed record Grid(IReadOnlyList<GridRow> Rows, bool Drawn)
{
    public IEnumerable<int> Columns => Rows.SelectMany(r => r.Cells.Keys).Distinct().Order();
}

internal static class Grids
{
    private const int MostRows = 5_000;

    public static IEnumerable<Grid> Of(ReadDocument document)
    {
        var lines = document.Pages.SelectMany(p => p.Lines.Select(l => (Line: l, Page: p.Number))).Where(l => !string.IsNullOrWhiteSpace(l.Line.Text)).ToList();
        foreach (var table in lines.Where(l => l.Line.Cell is not null).GroupBy(l => l.Line.Cell!.Table)) yield return Said(table);
        var loose = document with { Pages = [.. document.Pages.Select(p => p with { Lines = [.. p.Lines.Where(l => l.Cell is null)] })] };
        if (DrawnTable.Of(loose) is { } drawn) yield return drawn;
    }

    /// <summary>As the file says.</summary>
    private static Grid Said(IEnumerable<(ReadLine Line, int Page)> lines)
    {
        var rows = new List<GridRow>();
        var held = new Dictionary<int, (GridCell Cell, int Until)>();
        foreach (var row in lines.GroupBy(l => l.Line.Cell!.Row).OrderBy(g => g.Key).Take(MostRows))
        {
            var cells = row.GroupBy(l => l.Line.Cell!.Column).ToDictionary(g => g.Key, g => Join(g.Select(l => new TextLine(l.Line, l.Page, 0))));
            // What spans several rows is said of each.
            foreach (var (column, (cell, until)) in held)
                if (row.Key <= until) cells.TryAdd(column, cell);
            foreach (var (line, _) in row)
                if (line.Cell is { Rows: > 1 } span) held[span.Column] = (cells[span.Column], span.Row + span.Rows - 1);
            rows.Add(new GridRow(cells, row.First().Page, 1));
        }

        return new Grid(rows, false);
    }

    /// <summary>The lines of one cell.</summary>
    public static GridCell Join(IEnumerable<TextLine> lines)
    {
        var (text, printed) = (new StringBuilder(), new StringBuilder());
        foreach (var line in lines)
        {
            Blocks.Add(text, line.Text);
            Blocks.Add(printed, line.At.Text.Trim());
        }

        return new GridCell(text.ToString(), printed.ToString());
    }
}
