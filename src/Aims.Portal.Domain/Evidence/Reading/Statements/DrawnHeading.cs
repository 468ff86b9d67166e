namespace Aims.Portal.Domain.Evidence.Reading.Statements;

/// <summary>The headings over the columns of a drawn table, each of one line or more.</summary>
internal sealed record DrawnHeading(IReadOnlyList<TextLine> Lines)
{
    /// <summary>In points.</summary>
    private const double Reach = 180;

    /// <summary>In heights of a line: white between two lines of one cell.</summary>
    private const double Close = 0.5;

    public double Bottom => Lines.Max(l => l.At.Bottom);

    /// <returns>Null where there are none.</returns>
    public static DrawnHeading? Above(List<TextLine> lines, TextLine number)
    {
        var over = lines.Where(l => l.At.Bottom <= number.At.Y + 0.3 * number.At.Height && l.At.Y > number.At.Y - Reach && !ControlIds.IsHeading(l.Text)).ToList();
        var row = over.Select(l => over.Where(o => Sheet.SameRow(o.At, l.At)).ToList()).Where(r => Kinds(r) > 1).OrderByDescending(Kinds).ThenByDescending(r => r[0].At.Y).FirstOrDefault();
        if (row is null) return null;
        var found = new List<TextLine>(row);
        // Cells of several lines grow from those of the row; others of the same heading stand a little higher or lower.
        for (var i = 0; i < found.Count; i++)
            found.AddRange(over.Where(l => !found.Contains(l) && (Touches(l.At, found[i].At) || Math.Min(l.At.Bottom, found[i].At.Bottom) - Math.Max(l.At.Y, found[i].At.Y) > 1) && Math.Abs(l.At.FontSize - found[i].At.FontSize) < 0.2 * l.At.FontSize));
        return new DrawnHeading(found);
    }

    private static int Kinds(List<TextLine> row) => row.Select(l => SoaColumns.Of(l.Text)).OfType<SoaColumn>().Distinct().Count();

    private static bool Touches(ReadLine a, ReadLine b) =>
        Math.Min(a.Right, b.Right) > Math.Max(a.X, b.X) && Math.Max(a.Y, b.Y) - Math.Min(a.Bottom, b.Bottom) is var white && white > -0.5 * a.Height && white <= Close * Math.Min(a.Height, b.Height);
}
