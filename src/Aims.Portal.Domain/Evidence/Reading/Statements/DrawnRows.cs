namespace Aims.Portal.Domain.Evidence.Reading.Statements;

/// <summary>The rows of a drawn table on one page: from number to number where cells begin at the top, around each number where they are set in the middle.</summary>
internal static class DrawnRows
{
    private const double AtTop = 0.97;
    private const double InMiddle = 0.88;
    private const double Torn = 0.7;

    /// <summary>In heights of a line: white after which text below a number is no longer its title.</summary>
    private const double Close = 0.9;

    /// <summary>What stands in the column of numbers: a number with its title, or a heading between.</summary>
    private sealed record Anchor(List<TextLine> Lines)
    {
        public double Top => Lines[0].At.Y;

        public double Height => Lines[0].At.Height;

        public double Middle => (Lines[0].At.Y + Lines[^1].At.Bottom) / 2;
    }

    private readonly record struct Placed(int Band, TextLine Line, bool Parted);

    public static IEnumerable<GridRow> Of(DrawnColumns columns, List<TextLine> body, List<TextLine> numbers, int page)
    {
        var band = columns.BandOf(numbers[0].At);
        var placed = body.SelectMany(columns.Place).Select(p => new Placed(p.Band, p.Line, p.Parted)).ToList();
        var anchors = Anchors([.. placed.Where(p => p.Band == band).Select(p => p.Line).OrderBy(l => l.At.Y).ThenBy(l => l.At.X)]);
        var beside = placed.Where(p => p.Band != band).OrderBy(p => p.Line.At.Middle).ToList();
        var middles = Middles(anchors, beside);
        var (starts, trust) = IsAtTop(anchors, beside, middles) ? (anchors.ConvertAll(a => a.Top - 0.5 * a.Height), AtTop) : (middles, InMiddle);

        var above = beside.Where(p => p.Line.At.Middle < starts[0]).ToList();
        if (above.Count > 0) yield return Row(above, null);
        for (var i = 0; i < anchors.Count; i++)
        {
            var end = i + 1 < anchors.Count ? starts[i + 1] : double.MaxValue;
            yield return Row([.. beside.Where(p => p.Line.At.Middle >= starts[i] && p.Line.At.Middle < end)], anchors[i]);
        }

        GridRow Row(List<Placed> cells, Anchor? anchor)
        {
            var byColumn = cells.GroupBy(c => c.Band).ToDictionary(g => g.Key, g => Grids.Join(g.OrderBy(c => c.Line.At.Middle).ThenBy(c => c.Line.At.X).Select(c => c.Line)));
            if (anchor is not null) byColumn[band] = Grids.Join(anchor.Lines);
            return new GridRow(byColumn, page, trust * (cells.Exists(c => c.Parted) ? Torn : 1) * cells.Select(c => c.Line.Trust).DefaultIfEmpty(1).Min());
        }
    }

    private static List<Anchor> Anchors(List<TextLine> lines)
    {
        var anchors = new List<Anchor>();
        foreach (var line in lines)
        {
            var begins = anchors.Count == 0 || ControlIds.AtStart(line.Text) is not null || ControlIds.IsHeading(line.Text) || line.At.Y - anchors[^1].Lines[^1].At.Bottom > Close * line.At.Height;
            if (begins) anchors.Add(new Anchor([line]));
            else anchors[^1].Lines.Add(line);
        }

        return anchors;
    }

    /// <summary>Whether cells begin beside the number: nearly all do, and around it they would stand unevenly.</summary>
    private static bool IsAtTop(List<Anchor> anchors, List<Placed> beside, List<double> middles)
    {
        var (even, all, uneven, leading) = (0, 0, 0.0, Leading(beside));
        for (var i = 0; i < anchors.Count; i++)
        {
            var cells = Between(anchors[i].Top - 0.5 * anchors[i].Height, i + 1 < anchors.Count ? anchors[i + 1].Top - 0.5 * anchors[i].Height : double.MaxValue).GroupBy(p => p.Band).ToList();
            if (cells.Count > 0) all++;
            if (cells.Count > 0 && cells.TrueForAll(c => c.Min(p => p.Line.At.Y) - anchors[i].Top <= 0.6 * anchors[i].Height)) even++;
            uneven += Uneven(Between(middles[i], i + 1 < anchors.Count ? middles[i + 1] : double.MaxValue), anchors[i].Middle, leading) / anchors[i].Height;
        }

        return even >= 0.85 * all && uneven > 0.2 * anchors.Count;

        IEnumerable<Placed> Between(double from, double to) => beside.Where(p => p.Line.At.Middle >= from && p.Line.At.Middle < to);
    }

    /// <summary>Where each row begins: at that white between two lines which leaves the cells most evenly around the number.</summary>
    private static List<double> Middles(List<Anchor> anchors, List<Placed> beside)
    {
        var leading = Leading(beside);
        var first = anchors[0].Middle;
        var starts = new List<double> { beside.Where(p => p.Line.At.Middle < first).Select(p => p.Line.At.Y - 0.1).Append(anchors[0].Top - 0.1).Distinct().Order().MinBy(edge => Uneven(Between(edge, 2 * first - edge), first, leading)) };
        for (var i = 0; i + 1 < anchors.Count; i++)
        {
            var (middle, next, from) = (anchors[i].Middle, anchors[i + 1].Middle, starts[i]);
            var edges = beside.Where(p => p.Line.At.Middle > middle + 0.3 * anchors[i].Height && p.Line.At.Middle < next).Select(p => p.Line.At.Y - 0.1).Append((middle + next) / 2).Distinct().ToList();
            starts.Add(edges.MinBy(edge => Uneven(Between(from, edge), middle, leading) + 0.2 * Uneven(Between(edge, next + (next - edge)), next, leading)));
        }

        return starts;

        IEnumerable<Placed> Between(double from, double to) => beside.Where(p => p.Line.At.Middle >= from && p.Line.At.Middle < to);
    }

    /// <summary>In points: the white between lines of one cell.</summary>
    private static double Leading(List<Placed> beside)
    {
        double[] whites = [.. beside.GroupBy(p => p.Band).SelectMany(b => b.Zip(b.Skip(1), (over, under) => under.Line.At.Y - over.Line.At.Bottom)).Where(w => w > -3).Order()];
        return whites.Length == 0 ? 0 : whites[whites.Length / 10];
    }

    /// <summary>How far the cells are from standing around the middle, in points; a cell with a gap in it is no cell.</summary>
    private static double Uneven(IEnumerable<Placed> cells, double middle, double leading) =>
        cells.GroupBy(c => c.Band).Sum(c => Math.Abs((c.Min(p => p.Line.At.Y) + c.Max(p => p.Line.At.Bottom)) / 2 - middle) + 0.5 * c.Zip(c.Skip(1), (over, under) => under.Line.At.Y - over.Line.At.Bottom > leading + 0.25 * over.Line.At.Height ? over.Line.At.Height : 0).Sum());
}
