using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Aims.Portal.Web.Tests.Platform.Reading;

/// <summary>Workbooks made in code, part by part: proper ones, and ones that no program writes.</summary>
internal static class MadeXlsx
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public const string Opening = $"<worksheet xmlns=\"{Main}\"><sheetData>";
    public const string Closing = "</sheetData></worksheet>";

    /// <summary>Two formats of cells: a number, and a date.</summary>
    private const string Styles = $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd\\-mmm\\-yyyy;@\"/></numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";

    /// <summary>One sheet of texts, as a person would write it; an empty text is no cell.</summary>
    public static MemoryStream Of(params string[][] rows)
    {
        var strings = rows.SelectMany(r => r).Where(c => c.Length > 0).Distinct().ToList();
        var sheet = string.Concat(rows.Select((r, i) => Row(i + 1, string.Concat(r.Select((c, j) => c.Length == 0 ? "" : Cell(i, j, $" t=\"s\"", $"<v>{strings.IndexOf(c)}</v>"))))));
        return Zip(s => Write(s, Opening + sheet + Closing), Shared(strings));
    }

    /// <summary>One sheet whose XML is given.</summary>
    public static MemoryStream Raw(string sheet, string? strings = null, string properties = "") => Zip(s => Write(s, sheet), strings, properties);

    public static string Row(int number, string cells) => string.Create(CultureInfo.InvariantCulture, $"<row r=\"{number}\">{cells}</row>");

    public static string Cell(int row, int column, string attributes, string content) => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + column)}{row + 1}\"{attributes}>{content}</c>");

    public static string Inline(string text) => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>";

    public static string Shared(IEnumerable<string> texts) => $"<sst xmlns=\"{Main}\">{string.Concat(texts.Select(t => $"<si><t>{System.Security.SecurityElement.Escape(t)}</t></si>"))}</sst>";

    public static MemoryStream Zip(Action<Stream> sheet, string? strings = null, string properties = "", int more = 0)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add("[Content_Types].xml", s => Write(s, "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"));
            Add("xl/workbook.xml", s => Write(s, $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\">{properties}<sheets><sheet name=\"SoA\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"Lists\" sheetId=\"2\" state=\"hidden\" r:id=\"r2\"/></sheets></workbook>"));
            Add("xl/_rels/workbook.xml.rels", s => Write(s, $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{Office}/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>"));
            Add("xl/styles.xml", s => Write(s, Styles));
            if (strings is not null) Add("xl/sharedStrings.xml", s => Write(s, strings));
            Add("xl/worksheets/sheet1.xml", sheet);
            Add("xl/worksheets/sheet2.xml", s => Write(s, Opening + Row(1, Inline("hidden")) + Closing));
            for (var i = 0; i < more; i++) Add($"a/{i}.bin", s => s.WriteByte(0));

            void Add(string name, Action<Stream> write)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                write(entry);
            }
        }

        file.Position = 0;
        return file;
    }

    public static void Write(Stream to, string text) => to.Write(Encoding.UTF8.GetBytes(text));
}
