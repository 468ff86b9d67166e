namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>The lines of a document with what stands beside, below and above each.</summary>
internal sealed class Sheet
{
    /// <summary>A certificate with its annexes has fewer; what follows is not looked at.</summary>
    private const int MostLines = 1_500;

    private const double Widest = 3.4;
    private const double Beside = 840;

    private readonly ILookup<int, TextLine> byPage;
    private readonly Lazy<double> spacing;

    public Sheet(ReadDocument document)
    {
        Lines = [.. document.Pages.SelectMany(p => p.Lines.Select(l => (Line: l, Page: p.Number))).Where(l => !string.IsNullOrWhiteSpace(l.Line.Text)).Take(MostLines).Select((l, i) => new TextLine(l.Line, l.Page, i))];
        byPage = Lines.ToLookup(l => l.Page);
        Pages = document.Pages;
        spacing = new Lazy<double>(Usual);
    }

    public IReadOnlyList<TextLine> Lines { get; }

    /// <summary>In heights of a line: the white that stands between most lines and the next. Some papers are set wide throughout.</summary>
    public double Spacing => spacing.Value;

    public IReadOnlyList<ReadPage> Pages { get; }

    public TextLine? Next(TextLine line) => line.Index + 1 < Lines.Count && Lines[line.Index + 1].Page == line.Page ? Lines[line.Index + 1] : null;

    /// <summary>The nearest cell to the right on the same row.</summary>
    public TextLine? Right(TextLine line) => byPage[line.Page].Where(l => l != line && l.At.X >= line.At.Right - 2 && SameRow(l.At, line.At)).MinBy(l => l.At.X);

    public TextLine? Left(TextLine line) => byPage[line.Page].Where(l => l != line && l.At.Right <= line.At.X + 2 && SameRow(l.At, line.At)).MaxBy(l => l.At.X);

    /// <summary>The nearest line below in the same column.</summary>
    /// <param name="reach">How far below, in heights of the line.</param>
    public TextLine? Below(TextLine line, double reach = 3) =>
        byPage[line.Page].Where(l => l.At.Middle > line.At.Middle + 0.45 * line.At.Height && !SameRow(l.At, line.At) && l.At.Y - line.At.Bottom <= reach * Math.Max(line.At.Height, Math.Min(l.At.Height, 14)) && SameColumn(line.At, l.At))
            .OrderBy(l => l.At.Middle).ThenBy(l => Math.Abs(l.At.X - line.At.X)).FirstOrDefault();

    public TextLine? Above(TextLine line, double reach = 2) =>
        byPage[line.Page].Where(l => l.At.Middle < line.At.Middle - 0.45 * line.At.Height && !SameRow(l.At, line.At) && line.At.Y - l.At.Bottom <= reach * line.At.Height && SameColumn(l.At, line.At))
            .OrderByDescending(l => l.At.Middle).ThenBy(l => Math.Abs(l.At.X - line.At.X)).FirstOrDefault();

    /// <summary>Whether the line stands in the foot of its page, where the certification body speaks of itself.</summary>
    public static bool IsFoot(Sheet sheet, TextLine line) => sheet.Pages.FirstOrDefault(p => p.Number == line.Page) is { } page && line.At.Y > 0.88 * page.Height;

    private double Usual()
    {
        double[] white = [.. Lines.Select(l => Below(l, 6) is { } below ? (below.At.Y - l.At.Bottom) / l.At.Height : 0).Where(w => w > 0).Order()];
        return white.Length < 5 ? 0 : Math.Min(Widest, 1.1 * white[white.Length / 2]);
    }

    /// <summary>Text that runs in another direction stands so far beside the page and is in no row of it.</summary>
    public static bool SameRow(ReadLine a, ReadLine b) => Math.Abs(a.X - b.X) < Beside && (Math.Abs(a.Middle - b.Middle) < 0.5 * Math.Min(a.Height, b.Height) || Math.Abs(a.Bottom - b.Bottom) < 0.2 * Math.Min(a.Height, b.Height));

    private static bool SameColumn(ReadLine a, ReadLine b)
    {
        var overlap = Math.Min(a.Right, b.Right) - Math.Max(a.X, b.X);
        return Math.Abs(a.X - b.X) < 4 || overlap > 0.35 * Math.Min(a.Width, b.Width);
    }
}
