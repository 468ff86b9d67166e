using System.Text;
using Aims.Portal.Domain.Evidence.Reading;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>Letters, which a PDF may hold in any order, put together to lines and cells by where they stand.</summary>
internal static class LetterLines
{
    /// <summary>In parts of the letter's height: a gap that is a space, and one that parts two cells.</summary>
    private const double Space = 0.17;
    private const double Cell = 1.25;

    /// <summary>Text so many times as large as other text stands behind it, not in its row.</summary>
    private const double Behind = 2.5;

    /// <summary>In degrees: how far from a quarter turn text still counts as level, and how finely what is beyond is told apart.</summary>
    private const double Aslant = 8;
    private const double Step = 1;

    /// <summary>A letter as if the page were turned so that it stands upright: from the left, and from the top down.</summary>
    internal readonly record struct Glyph(string Text, double Left, double Right, double Base, double Size);

    /// <summary>Text that runs in another direction than most of the page stands beside the page, to the right, so that it mixes with nothing.</summary>
    public static List<ReadLine> Of(IEnumerable<Letter> letters, double width, double height)
    {
        var directions = letters.Where(l => l.Value.Length > 0).GroupBy(Direction).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).ToList();
        var lines = new List<ReadLine>();
        for (var i = 0; i < directions.Count; i++)
        {
            var glyphs = directions[i].Select(l => Upright(l, directions[i].Key, width, height)).Where(g => g.Size > 0 && double.IsFinite(g.Left) && double.IsFinite(g.Base) && double.IsFinite(g.Right));
            var beside = i * 2 * Math.Max(width, height);
            lines.AddRange(Lines([.. glyphs]).Select(l => l with { X = l.X + beside }));
        }

        return lines;
    }

    /// <summary>In degrees, anticlockwise: quarter turns, and what runs aslant, which is a stamp or a watermark, in steps.</summary>
    private static int Direction(Letter letter)
    {
        if (letter.TextOrientation is TextOrientation.Horizontal) return 0;
        var (dx, dy) = (letter.EndBaseLine.X - letter.StartBaseLine.X, letter.EndBaseLine.Y - letter.StartBaseLine.Y);
        if (dx == 0 && dy == 0) return letter.TextOrientation switch { TextOrientation.Rotate90 => 270, TextOrientation.Rotate180 => 180, TextOrientation.Rotate270 => 90, _ => 0 };
        var degrees = Math.Atan2(dy, dx) * 180 / Math.PI;
        var quarter = Math.Round(degrees / 90) * 90;
        var step = Math.Abs(degrees - quarter) <= Aslant ? quarter : Math.Round(degrees / Step) * Step;
        return ((int)step + 360) % 360;
    }

    private static Glyph Upright(Letter letter, int direction, double width, double height)
    {
        var (sine, cosine) = Math.SinCos(direction * Math.PI / 180);
        var (start, end) = (Turn(letter.StartBaseLine), Turn(letter.EndBaseLine));
        var box = letter.BoundingBox;
        var size = letter.PointSize > 0.5 ? letter.PointSize : Math.Max(box.Height, letter.FontSize);
        return new Glyph(letter.Value, Math.Min(start.X, end.X), Math.Max(start.X, end.X), start.Y, size);

        (double X, double Y) Turn(PdfPoint p) => direction switch
        {
            0 => (p.X, height - p.Y),
            90 => (p.Y, p.X),
            180 => (width - p.X, p.Y),
            270 => (height - p.Y, width - p.X),
            _ => (p.X * cosine + p.Y * sine, height + p.X * sine - p.Y * cosine),
        };
    }

    internal static IEnumerable<ReadLine> Lines(List<Glyph> glyphs)
    {
        var rows = new List<List<Glyph>>();
        foreach (var glyph in glyphs.Where(g => !string.IsNullOrWhiteSpace(g.Text)).OrderBy(g => g.Base).ThenBy(g => g.Left))
        {
            var row = rows.TakeLast(3).LastOrDefault(r => SameRow(r, glyph));
            if (row is null) rows.Add(row = []);
            row.Add(glyph);
        }

        return rows.SelectMany(Cells);
    }

    /// <summary>A raised "th" belongs to the row, the next line of close text does not.</summary>
    private static bool SameRow(List<Glyph> row, Glyph glyph)
    {
        var last = row[^1];
        if (Math.Max(last.Size, glyph.Size) > Behind * Math.Min(last.Size, glyph.Size)) return false;
        return glyph.Base - last.Base <= 0.12 * Math.Max(last.Size, glyph.Size) || glyph.Base - row[0].Base <= 0.42 * Math.Min(glyph.Size, row.Max(g => g.Size)) && Free(row, glyph);
    }

    /// <summary>Nothing stands where it stands: two lines over each other are two rows.</summary>
    private static bool Free(List<Glyph> row, Glyph glyph) => !row.Any(g => g.Left < glyph.Right - 0.2 * glyph.Size && glyph.Left < g.Right - 0.2 * g.Size);

    private static IEnumerable<ReadLine> Cells(List<Glyph> row)
    {
        var sorted = row.OrderBy(g => g.Left).ToList();
        // Bold made by printing twice.
        for (var i = sorted.Count - 1; i > 0; i--)
            if (sorted[i].Text == sorted[i - 1].Text && sorted[i].Left - sorted[i - 1].Left < 0.12 * sorted[i].Size) sorted.RemoveAt(i);

        var spacing = Spacing(sorted);
        var cell = new List<Glyph>();
        foreach (var glyph in sorted)
        {
            if (cell.Count > 0 && glyph.Left - cell[^1].Right > (Cell * Math.Max(glyph.Size, cell[^1].Size)) + spacing)
            {
                yield return Line(cell, spacing);
                cell = [];
            }

            cell.Add(glyph);
        }

        if (cell.Count > 0) yield return Line(cell, spacing);
    }

    /// <summary>What is added between all letters, as in C E R T I F I C A T E; 0 in usual text.</summary>
    private static double Spacing(List<Glyph> sorted)
    {
        if (sorted.Count < 6) return 0;
        double[] gaps = [.. sorted.Zip(sorted.Skip(1), (a, b) => (b.Left - a.Right) / b.Size).Order()];
        return gaps[gaps.Length / 2] > Space && !sorted.Exists(g => Cjk.Is(g.Text)) ? gaps[gaps.Length / 2] * sorted[0].Size : 0;
    }

    private static ReadLine Line(List<Glyph> cell, double spacing)
    {
        var text = new StringBuilder();
        for (var i = 0; i < cell.Count; i++)
        {
            if (i > 0)
            {
                var gap = cell[i].Left - cell[i - 1].Right - spacing * 1.15;
                var wide = Cjk.Is(cell[i].Text) && Cjk.Is(cell[i - 1].Text) ? 0.45 : Space;
                if (gap > wide * Math.Min(cell[i].Size, cell[i - 1].Size)) text.Append(' ');
            }

            text.Append(Cjk.Plain(cell[i].Text));
        }

        double[] sizes = [.. cell.Select(g => g.Size).Order()];
        var size = sizes[sizes.Length / 2];
        var left = cell[0].Left;
        var bottom = cell.Max(g => g.Base);
        return new ReadLine(text.ToString().Trim(), Round(left), Round(bottom - 0.8 * size), Round(cell.Max(g => g.Right) - left), Round(size), Round(size));
    }

    private static double Round(double points) => Math.Round(points, 2);
}

/// <summary>Scripts that are written without spaces.</summary>
internal static class Cjk
{
    /// <summary>Radicals that stand for letters: programs that make PDFs take one for the other because they look the same.</summary>
    private static readonly Dictionary<char, char> Radicals = new()
    {
        ['⺠'] = '民',
        ['⺟'] = '母',
        ['⻁'] = '虎',
        ['⻄'] = '西',
        ['⻅'] = '见',
        ['⻆'] = '角',
        ['⻉'] = '贝',
        ['⻋'] = '车',
        ['⻑'] = '長',
        ['⻓'] = '长',
        ['⻔'] = '门',
        ['⻗'] = '雨',
        ['⻘'] = '青',
        ['⻙'] = '韦',
        ['⻚'] = '页',
        ['⻛'] = '风',
        ['⻜'] = '飞',
        ['⻝'] = '食',
        ['⻢'] = '马',
        ['⻣'] = '骨',
        ['⻤'] = '鬼',
        ['⻥'] = '鱼',
        ['⻦'] = '鸟',
        ['⻨'] = '麦',
        ['⻩'] = '黄',
        ['⻬'] = '齐',
        ['⻮'] = '齿',
        ['⻰'] = '龙',
        ['⻲'] = '龟',
        ['⻳'] = '龟',
    };

    public static string Plain(string text) => text.Length == 1 && text[0] is (>= '\u2E80' and <= '\u2FDF') or (>= '\uF900' and <= '\uFAFF') ? Radicals.GetValueOrDefault(text[0], text[0]).ToString().Normalize(NormalizationForm.FormKC) : text;

    public static bool Is(string text) => text.Length > 0 && Is(text[0]);

    public static bool Is(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF' || char.IsSurrogate(c);
}
