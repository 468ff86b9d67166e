using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Aims.Portal.Web.Platform.Reading;

/// <param name="Row">From 0.</param>
/// <param name="Column">From 0.</param>
internal sealed record XlsxCell(int Row, int Column, string Text);

/// <summary>One sheet.</summary>
/// <param name="Spans">Of cells that span several rows: how many.</param>
/// <param name="Notes">What is printed above and below each page.</param>
internal sealed partial record XlsxSheet(IReadOnlyList<XlsxCell> Cells, IReadOnlyDictionary<(int Row, int Column), int> Spans, IReadOnlyList<string> Notes)
{
    private const int MostSpans = 10_000;
    private const int LongestCell = 8_000;

    public static XlsxSheet Read(XlsxParts parts, string part, XlsxBook book, XlsxLimit limit)
    {
        var reading = new Reading(book, limit);
        parts.Walk(part, reading.At);
        return new XlsxSheet(reading.Cells, reading.Spans, reading.Notes);
    }

    /// <summary>What stands before and what is open while the sheet is read forward.</summary>
    private sealed class Reading(XlsxBook book, XlsxLimit limit)
    {
        private readonly StringBuilder value = new();
        private (int Row, int Column) here = (-1, -1);
        private string? type;
        private string? style;
        private string into = "";

        public List<XlsxCell> Cells { get; } = [];

        public Dictionary<(int, int), int> Spans { get; } = [];

        private const int MostNotes = 50;

        public List<string> Notes { get; } = [];

        public bool At(XmlReader xml) => xml.NodeType switch
        {
            XmlNodeType.Element => Begin(xml),
            XmlNodeType.EndElement => End(xml.LocalName),
            XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace => Say(xml.Value),
            _ => true,
        };

        private bool Begin(XmlReader xml)
        {
            switch (xml.LocalName)
            {
                case "row":
                    here = (int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > here.Row ? row - 1 : here.Row + 1, -1);
                    if (here.Row < XlsxLimit.RowsOfSheet) return true;
                    limit.Tell();
                    return false;
                case "c":
                    here.Column = ColumnOf(xml.GetAttribute("r")) ?? here.Column + 1;
                    (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
                    value.Clear();
                    return true;
                case "mergeCell":
                    if (xml.GetAttribute("ref") is { } range && RangeOf(range) is { } span && Spans.Count < MostSpans) Spans.TryAdd((span.Row, span.Column), span.Rows);
                    return true;
                default:
                    into = !xml.IsEmptyElement && xml.LocalName is "v" or "t" or "oddHeader" or "oddFooter" ? xml.LocalName : "";
                    return true;
            }
        }

        private bool Say(string said)
        {
            if (into.Length > 0 && value.Length < LongestCell) value.Append(said.Length > LongestCell ? said[..LongestCell] : said);
            return true;
        }

        private bool End(string name)
        {
            into = "";
            if (name is "oddHeader" or "oddFooter")
            {
                Notes.AddRange(Sections().Split(value.ToString()).Select(s => Codes().Replace(s, "").Trim()).Where(s => s.Length > 1 && s.Length < 200).Take(Math.Max(0, MostNotes - Notes.Count)));
                value.Clear();
            }

            if (name != "c") return true;
            var text = Text(value.ToString()).Trim();
            value.Clear();
            if (text.Length == 0 || here.Column >= XlsxLimit.Columns || here.Row < 0) return true;
            if (!limit.Take(text.Length)) return false;
            Cells.Add(new XlsxCell(here.Row, here.Column, text.Length > LongestCell ? text[..LongestCell] : text));
            return true;
        }

        /// <summary>A formula has the value it had when the file was saved; an error is no value, nor is a number of a text that is not there.</summary>
        private string Text(string said) => type switch
        {
            "s" => int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < book.Strings.Count ? book.Strings[number] : "",
            "b" => said is "1" or "true" ? "TRUE" : said is "0" or "false" ? "FALSE" : "",
            "e" => "",
            "str" or "inlineStr" => said,
            "d" => said.Length > 10 ? said[..10] : said,
            _ => Number(said),
        };

        private string Number(string said)
        {
            // 8.28 may be kept as 8.2799999999999994.
            if (!double.TryParse(said, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return "";
            var isDate = int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < book.DateStyles.Count && book.DateStyles[at];
            var days = number + (book.From1904 ? 1462 : 0);
            return isDate && days is >= 61 and < 73_050 ? DateTime.FromOADate(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : number.ToString("G15", CultureInfo.InvariantCulture);
        }
    }

    private static int? ColumnOf(string? reference)
    {
        var (column, letters) = (0, 0);
        foreach (var c in reference ?? "")
        {
            if (!char.IsAsciiLetter(c)) break;
            column = column * 26 + (char.ToUpperInvariant(c) - 'A' + 1);
            if (++letters > 3) return null;
        }

        return letters == 0 ? null : column - 1;
    }

    private static (int Row, int Column, int Rows)? RangeOf(string range) =>
        Range().Match(range) is { Success: true } m && ColumnOf(m.Groups["from"].Value) is { } column && int.Parse(m.Groups["top"].Value, CultureInfo.InvariantCulture) is var top && int.Parse(m.Groups["bottom"].Value, CultureInfo.InvariantCulture) is var bottom && top > 0 && bottom > top
            ? (top - 1, column, bottom - top + 1) : null;

    [GeneratedRegex(@"^(?<from>[A-Z]{1,3})(?<top>\d{1,7}):[A-Z]{1,3}(?<bottom>\d{1,7})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range();

    [GeneratedRegex("&[LCR]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sections();

    // Fonts, sizes, colours, page numbers.
    [GeneratedRegex("&\"[^\"]*\"|&K[0-9A-F]{6}|&\\d{1,3}|&[A-Z]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Codes();
}
