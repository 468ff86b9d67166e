using System.Globalization;
using System.Text.RegularExpressions;
using Aims.Portal.Domain.Evidence.Reading;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>Tesseract's table of words, put together to the lines and cells that text has.</summary>
internal static partial class TesseractWords
{
    private const int Columns = 12;

    /// <summary>In parts of the line's height.</summary>
    private const double Cell = 1.6;

    private sealed record Word(string Text, double Left, double Top, double Width, double Height, double Confidence, string Line);

    /// <param name="scale">Points a dot.</param>
    /// <param name="least">Words of less confidence (0 to 1) are left out.</param>
    public static List<ReadLine> Lines(string table, double scale, double least)
    {
        var words = table.Split('\n').Skip(1).Select(row => Of(row.TrimEnd('\r').Split('\t'), scale)).OfType<Word>().Where(w => w.Confidence >= (w.Text.Length > 2 && w.Text.All(Cjk.Is) ? least / 3 : least));
        return [.. words.GroupBy(w => w.Line, StringComparer.Ordinal).SelectMany(line => Cells([.. line.OrderBy(w => w.Left)]))];
    }

    private static Word? Of(string[] cells, double scale)
    {
        const string word = "5";
        if (cells.Length != Columns || cells[0] != word || string.IsNullOrWhiteSpace(cells[11])) return null;
        double[] numbers = [.. cells[6..11].Select(c => double.TryParse(c, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? n : double.NaN)];
        return numbers.Any(double.IsNaN) ? null
            : new Word(cells[11].Trim(), numbers[0] * scale, numbers[1] * scale, numbers[2] * scale, numbers[3] * scale, numbers[4] / 100, string.Join('.', cells[1..5]));
    }

    private static IEnumerable<ReadLine> Cells(List<Word> line)
    {
        double[] heights = [.. line.Select(w => w.Height).Order()];
        var height = heights[heights.Length / 2];
        var cell = new List<Word>();
        foreach (var word in line)
        {
            if (cell.Count > 0 && word.Left - (cell[^1].Left + cell[^1].Width) > Cell * height)
            {
                yield return Join(cell, height);
                cell = [];
            }

            cell.Add(word);
        }

        yield return Join(cell, height);
    }

    private static ReadLine Join(List<Word> cell, double height)
    {
        var text = cell[0].Text;
        foreach (var (before, word) in cell.Zip(cell.Skip(1))) text += (Cjk.Is(before.Text[^1]) && Cjk.Is(word.Text) ? "" : " ") + word.Text;
        text = Mended(text);
        var left = cell[0].Left;
        var top = cell.Min(w => w.Top);
        return new ReadLine(text, left, top, cell.Max(w => w.Left + w.Width) - left, height, height, Math.Round(cell.Average(w => w.Confidence), 2));
    }

    /// <summary>What it takes for something else again and again, where nothing else can be meant.</summary>
    private static string Mended(string text) => Street().Replace(Tuv().Replace(Iso().Replace(text, "ISO/IEC"), "TÜV"), "straße");

    [GeneratedRegex(@"(?<![A-Za-z0-9])[I1l|]S[O0] ?(?:[/|lI1] ?[I1l|]?|[NMHV7]|/[NM])EC(?![A-Za-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<![A-Za-z])T[UO0]V(?= (?:NORD|S[UÜO]D|Rheinland|RHEINLAND|AUSTRIA|Th|SAAR|HESSEN|INTERCERT|CERT))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tuv();

    [GeneratedRegex(@"(?<=[A-Za-zäöü] ?)(?:s|(?<= )S)tra[BRf8]e(?= \d|,|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Street();
}
