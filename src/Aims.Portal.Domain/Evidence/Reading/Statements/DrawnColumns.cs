namespace Aims.Portal.Domain.Evidence.Reading.Statements;

/// <summary>The columns of a drawn table: strips that are covered with text, and white between them.</summary>
/// <param name="Bands">From the left to the right, in points.</param>
internal sealed record DrawnColumns(IReadOnlyList<(double Left, double Right)> Bands)
{
    /// <summary>In points.</summary>
    private const double Step = 1.5;
    private const double Gutter = 4;
    private const int MostSteps = 2_000;

    /// <summary>How many of the lines may run across a white strip: two cells that stand so close that they were read as one.</summary>
    private static readonly double[] Crossing = [0, 0.015, 0.03, 0.06, 0.1];

    /// <returns>Null where the lines stand in fewer than two columns.</returns>
    public static DrawnColumns? Of(DrawnHeading? heading, List<TextLine> body, List<TextLine> numbers)
    {
        var between = body.Where(l => ControlIds.IsHeading(l.Text) && ControlIds.AtStart(l.Text) is null).ToList();
        var lines = body.Where(l => !between.Exists(b => b == l || Sheet.SameRow(b.At, l.At))).Select(l => l.At).Concat(heading?.Lines.Select(l => l.At) ?? []).ToList();
        if (lines.Count == 0) return null;
        var side = heading is null ? [] : SideBySide(heading);
        DrawnColumns? best = null;
        var most = 0;
        foreach (var share in Crossing)
        {
            var columns = new DrawnColumns(Strips(lines, share == 0 ? 0 : Math.Max(1, (int)(share * lines.Count))));
            if (columns.Bands.Count < 2) continue;
            // Each heading over a column of its own.
            var apart = side.Count > 0 ? side.Select(l => columns.BandOf(l.At)).Distinct().Count() : columns.Bands.Count;
            if (apart > most) (best, most) = (columns, apart);
            if (side.Count > 0 ? most >= side.Count : most > 2) break;
        }

        return best is null || numbers.Select(n => best.BandOf(n.At)).Distinct().Count() > 1 ? null : best;
    }

    /// <summary>The column that holds most of the line, or the nearest.</summary>
    public int BandOf(ReadLine line) => Enumerable.Range(0, Bands.Count).MaxBy(i => Math.Min(line.Right, Bands[i].Right) - Math.Max(line.X, Bands[i].Left));

    /// <summary>A line by columns: one that runs across a white strip is parted at the space nearest to the next column.</summary>
    public IEnumerable<(int Band, TextLine Line, bool Parted)> Place(TextLine line)
    {
        var (at, parted) = (line.At, false);
        for (var i = 0; i + 1 < Bands.Count; i++)
        {
            if (at.X > Bands[i].Right - 2 || at.Right < Bands[i + 1].Left + 6 || CutAt(at, Bands[i + 1].Left) is not { } cut) continue;
            var share = Share(at.Text, cut);
            yield return (i, new TextLine(at with { Text = at.Text[..cut].Trim(), Width = at.Width * share }, line.Page, line.Index), true);
            (at, parted) = (at with { Text = at.Text[cut..].Trim(), X = at.X + at.Width * share, Width = at.Width * (1 - share) }, true);
        }

        yield return (BandOf(at), parted ? new TextLine(at, line.Page, line.Index) : line, parted);
    }

    /// <summary>The headings as a row; of "yes" and "no" below one heading, a second one.</summary>
    public IEnumerable<GridRow> Heading(DrawnHeading heading, int page)
    {
        var answers = heading.Lines.Where(l => SoaColumns.Of(l.Text) is SoaColumn.Yes or SoaColumn.No).ToList();
        if (answers.Select(l => SoaColumns.Of(l.Text)).Distinct().Count() < 2) answers = [];
        yield return Row(heading.Lines.Except(answers));
        if (answers.Count > 0) yield return Row(answers);

        GridRow Row(IEnumerable<TextLine> lines) => new(lines.SelectMany(Place).GroupBy(l => l.Band).ToDictionary(g => g.Key, g => Grids.Join(g.OrderBy(l => l.Line.At.Y).ThenBy(l => l.Line.At.X).Select(l => l.Line))), page, 1);
    }

    /// <summary>As many headings as stand beside each other; one that stands over two others is none of them.</summary>
    private static List<TextLine> SideBySide(DrawnHeading heading)
    {
        var found = new List<TextLine>();
        foreach (var line in heading.Lines.Where(l => SoaColumns.Of(l.Text) is not null).OrderBy(l => l.At.Right))
            if (found.Count == 0 || line.At.X > found[^1].At.Right) found.Add(line);
        return found;
    }

    private static List<(double Left, double Right)> Strips(List<ReadLine> lines, int crossing)
    {
        var (left, right) = (lines.Min(l => l.X), Math.Min(lines.Max(l => l.Right), lines.Min(l => l.X) + Step * MostSteps));
        var covered = new int[(int)((right - left) / Step) + 1];
        foreach (var line in lines)
            for (var i = Math.Max(0, (int)((line.X - left) / Step)); i < Math.Min(covered.Length, (int)Math.Ceiling((line.Right - left) / Step)); i++) covered[i]++;
        var (bands, start, white) = (new List<(double, double)>(), -1, 0);
        for (var i = 0; i <= covered.Length; i++)
        {
            var isWhite = i == covered.Length || covered[i] <= crossing;
            if (!isWhite)
            {
                if (start < 0) start = i;
                white = 0;
            }
            else if (start >= 0 && (++white * Step >= Gutter || i == covered.Length))
            {
                bands.Add((left + start * Step, left + (i - white + 1) * Step));
                (start, white) = (-1, 0);
            }
        }

        return bands;
    }

    /// <summary>The space behind which the text begins that stands at that place.</summary>
    private static int? CutAt(ReadLine line, double x)
    {
        var spaces = Enumerable.Range(1, Math.Max(0, line.Text.Length - 2)).Where(i => line.Text[i] == ' ').Select(i => (Index: i, Away: Math.Abs(line.X + line.Width * Share(line.Text, i + 1) - x))).ToList();
        return spaces.Count == 0 || spaces.MinBy(s => s.Away) is var nearest && nearest.Away > 3 * line.Height ? null : nearest.Index;
    }

    /// <summary>Of the width, 0 to 1, that stands before a letter; Chinese letters are twice as wide.</summary>
    private static double Share(string text, int index)
    {
        var (before, all) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var wide = Script.IsHan(text[i]) ? 2 : 1;
            all += wide;
            if (i < index) before += wide;
        }

        return all == 0 ? 0 : before / (double)all;
    }
}
