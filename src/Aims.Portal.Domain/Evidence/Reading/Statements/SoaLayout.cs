namespace Aims.Portal.Domain.Evidence.Reading.Statements;

/// <summary>Which column of a table holds what.</summary>
/// <param name="FirstRow">The first row with a control.</param>
/// <param name="Reasons">Columns of justifications, the surest first.</param>
/// <param name="Weight">0 to 1: how surely the decisions stand where they are read.</param>
internal sealed record SoaLayout(int FirstRow, int Number, int? Title, int? Applicable, int? Excluded, int? Yes, int? No, IReadOnlyList<int> Reasons, double Weight)
{
    /// <summary>Rows above the first control in which headings are looked for.</summary>
    private const int HeadingRows = 12;

    private const double ByWordsAlone = 0.75;
    private const double ByWordsAndStatus = 0.88;

    public bool HasDecisions => Applicable is not null || Excluded is not null || Yes is not null;

    /// <returns>Null where there is no column of controls.</returns>
    public static SoaLayout? Of(Grid grid)
    {
        if (NumberColumn(grid) is not { } number) return null;
        var first = grid.Rows.Index().First(r => ControlIds.AtStart(r.Item.Text(number)) is not null).Index;
        var headings = Headings(grid, first);
        int? Column(SoaColumn kind) => headings.Where(h => h.Value == kind && h.Key != number).Select(h => (int?)h.Key).Min();
        int[] All(params SoaColumn[] kinds) => [.. kinds.SelectMany(k => headings.Where(h => h.Value == k && h.Key != number).Select(h => h.Key).Order())];

        var (yes, no) = (Column(SoaColumn.Yes), Column(SoaColumn.No));
        var layout = new SoaLayout(first, number, Column(SoaColumn.Title) ?? Column(SoaColumn.Description), Column(SoaColumn.Applicable), Column(SoaColumn.Excluded), yes, no, All(SoaColumn.Justification, SoaColumn.InclusionReason, SoaColumn.ExclusionReason), 1);
        layout = layout.Applicable is null && yes is not null && no is not null ? layout with { Excluded = null } : layout with { Yes = null, No = null };
        if (layout.Reasons.Count == 0) layout = layout with { Reasons = All(SoaColumn.Remark) };
        if (!layout.HasDecisions && ByWords(grid, layout, headings) is { } found) layout = layout with { Applicable = found.Column, Weight = found.Weight };
        if (layout.Title is null) layout = layout with { Title = Unnamed(grid, layout, headings) };
        if (headings.Count == 0 && layout.Reasons.Count == 0 && Longest(grid, layout) is { } longest) layout = layout with { Reasons = [longest] };
        return layout;
    }

    /// <summary>Whether the row repeats the headings, as on each page.</summary>
    public static bool IsHeading(GridRow row) => row.Cells.Values.Select(c => SoaColumns.Of(c.Text)).OfType<SoaColumn>().Distinct().Count() > 1;

    private static int? NumberColumn(Grid grid)
    {
        var counts = grid.Columns.Select(c => (Column: c, Written: grid.Rows.Select(r => ControlIds.AtStart(r.Text(c))).OfType<WrittenControl>().ToList())).ToList();
        // Beside the controls there may be those of another standard to which they are mapped: the first column counts.
        foreach (var (prefixed, least) in new[] { (true, grid.Drawn ? 3 : 2), (false, 5) })
        {
            var most = counts.Select(c => c.Written.Count(w => w.Prefixed == prefixed)).DefaultIfEmpty().Max();
            if (most >= least) return counts.First(c => c.Written.Count(w => w.Prefixed == prefixed) >= 0.7 * most).Column;
        }

        return null;
    }

    /// <summary>The row with most headings, and what stands below it and above the first control: a heading over "yes" and "no" is two rows high.</summary>
    private static Dictionary<int, SoaColumn> Headings(Grid grid, int first)
    {
        var rows = grid.Rows.Take(first).Index().Skip(Math.Max(0, first - HeadingRows)).ToList();
        var best = rows.Where(r => IsHeading(r.Item)).OrderByDescending(r => r.Item.Cells.Values.Count(c => SoaColumns.Of(c.Text) is not null)).ThenByDescending(r => r.Index).Select(r => (int?)r.Index).FirstOrDefault();
        var headings = new Dictionary<int, SoaColumn>();
        if (best is not { } top) return headings;
        foreach (var (_, row) in rows.Where(r => r.Index >= top))
        {
            foreach (var (column, cell) in row.Cells)
            {
                if (SoaColumns.Of(cell.Text) is not { } kind) continue;
                // "Applicable" over "Yes": the column is that of the lower one.
                if (row == grid.Rows[top] || kind is SoaColumn.Yes or SoaColumn.No or SoaColumn.InclusionReason or SoaColumn.ExclusionReason || !headings.ContainsKey(column) && IsHeading(row)) headings[column] = kind;
            }
        }

        return headings;
    }

    /// <summary>A column whose words can mean nothing else, whatever its heading.</summary>
    private static (int Column, double Weight)? ByWords(Grid grid, SoaLayout layout, Dictionary<int, SoaColumn> headings)
    {
        var controls = grid.Rows.Where(r => ControlIds.AtStart(r.Text(layout.Number)) is not null).ToList();
        foreach (var column in grid.Columns.Where(c => c != layout.Number && c != layout.Title && !layout.Reasons.Contains(c)))
        {
            var said = controls.Select(r => r.Text(column)).Where(t => t.Length > 0).ToList();
            if (said.Count * 2 < controls.Count) continue;
            var marks = ColumnMarks.Of(said);
            if (said.Count(t => SoaWords.Of(t, marks).Explicit) >= 0.7 * said.Count) return (column, headings.GetValueOrDefault(column, SoaColumn.Title) is SoaColumn.Status ? ByWordsAndStatus : ByWordsAlone);
        }

        return null;
    }

    /// <summary>Right of the number, under no heading that says something else.</summary>
    private static int? Unnamed(Grid grid, SoaLayout layout, Dictionary<int, SoaColumn> headings)
    {
        var next = grid.Columns.Where(c => c > layout.Number).Select(c => (int?)c).FirstOrDefault();
        return next is { } column && !headings.ContainsKey(column) && column != layout.Applicable && !layout.Reasons.Contains(column) ? column : null;
    }

    private static int? Longest(Grid grid, SoaLayout layout) =>
        grid.Columns.Where(c => c != layout.Number && c != layout.Title && c != layout.Applicable).Select(c => (Column: c, Length: grid.Rows.Skip(layout.FirstRow).Average(r => r.Text(c).Length))).Where(c => c.Length > 8).OrderByDescending(c => c.Length).Select(c => (int?)c.Column).FirstOrDefault();
}
