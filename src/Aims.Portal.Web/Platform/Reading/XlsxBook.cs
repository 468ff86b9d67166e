using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>What the sheets of a workbook refer to.</summary>
/// <param name="Sheets">Parts of the sheets that are shown, in their order.</param>
/// <param name="Strings">The texts that cells name by number.</param>
/// <param name="DateStyles">Whether a number in that style is a date.</param>
/// <param name="From1904">Days count from 1904.</param>
internal sealed partial record XlsxBook(IReadOnlyList<string> Sheets, IReadOnlyList<string> Strings, IReadOnlyList<bool> DateStyles, bool From1904)
{
    private const int MostSheets = 1_000;
    private const int MostStrings = 100_000;
    private const int MostCharacters = 8_000_000;
    private const int MostStyles = 65_000;
    private const int LongestText = 32_767;

    /// <exception cref="InvalidDataException">It is no workbook.</exception>
    public static XlsxBook Read(XlsxParts parts, string workbook)
    {
        var (ids, from1904) = (new List<string>(), false);
        if (!parts.Walk(workbook, xml =>
        {
            if (xml.NodeType is not XmlNodeType.Element) return true;
            if (xml.LocalName == "workbookPr") from1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName == "sheet" && xml.GetAttribute("state") is null or "visible" && Relation(xml) is { } id) ids.Add(id);
            return ids.Count < MostSheets;
        })) throw new InvalidDataException("It is no workbook.");

        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        parts.Walk("xl/_rels/workbook.xml.rels", xml =>
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("TargetMode") != "External" && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target && xml.GetAttribute("Type")?.EndsWith("/worksheet", StringComparison.Ordinal) is true)
                targets.TryAdd(id, Path(target));
            return targets.Count < MostSheets;
        });
        return new XlsxBook([.. ids.Select(i => targets.GetValueOrDefault(i)).OfType<string>().Distinct()], Texts(parts), Styles(parts), from1904);
    }

    private static string? Relation(XmlReader xml)
    {
        for (var i = 0; i < xml.AttributeCount; i++)
        {
            xml.MoveToAttribute(i);
            if (xml.LocalName == "id" && xml.Prefix.Length > 0)
            {
                var id = xml.Value;
                xml.MoveToElement();
                return id;
            }
        }

        xml.MoveToElement();
        return null;
    }

    private static string Path(string target) => target.StartsWith('/') ? target[1..] : "xl/" + (target.StartsWith("./", StringComparison.Ordinal) ? target[2..] : target);

    /// <summary>Runs of one text are one; how a word is pronounced (rPh) is no text.</summary>
    private static List<string> Texts(XlsxParts parts)
    {
        var (texts, text, sum, spoken, said) = (new List<string>(), new StringBuilder(), 0L, -1, false);
        parts.Walk("xl/sharedStrings.xml", xml =>
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "rPh" && !xml.IsEmptyElement: spoken = xml.Depth; break;
                case XmlNodeType.EndElement when xml.Depth == spoken: spoken = -1; break;
                case XmlNodeType.Element when xml.LocalName == "t": said = !xml.IsEmptyElement && spoken < 0; break;
                case XmlNodeType.EndElement when xml.LocalName == "t": said = false; break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA when said && text.Length < LongestText: text.Append(xml.Value); break;
                case XmlNodeType.Element when xml.LocalName == "si" && xml.IsEmptyElement: texts.Add(""); break;
                case XmlNodeType.EndElement when xml.LocalName == "si":
                    sum += text.Length;
                    texts.Add(text.ToString());
                    text.Clear();
                    break;
            }

            return texts.Count < MostStrings && sum < MostCharacters;
        });
        return texts;
    }

    private static List<bool> Styles(XlsxParts parts)
    {
        var (dates, custom, inCells) = (new List<bool>(), new HashSet<string>(StringComparer.Ordinal), false);
        parts.Walk("xl/styles.xml", xml =>
        {
            if (xml.LocalName == "cellXfs") inCells = xml.NodeType is XmlNodeType.Element && !xml.IsEmptyElement;
            if (xml.NodeType is not XmlNodeType.Element) return true;
            if (xml.LocalName == "numFmt" && xml.GetAttribute("numFmtId") is { } id && xml.GetAttribute("formatCode") is { } code && IsDate(code)) custom.Add(id);
            if (xml.LocalName == "xf" && inCells && xml.GetAttribute("numFmtId") is var style) dates.Add(style is not null && (custom.Contains(style) || style is "14" or "15" or "16" or "17" or "22" or "27" or "28" or "29" or "30" or "31" or "36" or "50" or "51" or "52" or "53" or "54" or "55" or "56" or "57" or "58"));
            return dates.Count + custom.Count < MostStyles;
        });
        return dates;
    }

    /// <summary>Year with month or day outside of quoted words, colours and languages.</summary>
    private static bool IsDate(string code) => code.Length < 256 && Quoted().Replace(code, "") is var plain && plain.Contains('y', StringComparison.OrdinalIgnoreCase) && plain.IndexOfAny(['d', 'D', 'm', 'M']) >= 0;

    [GeneratedRegex("""
        "[^"]*"|\[[^\]]*\]|\\.
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
