using System.Globalization;
using System.Text;

namespace Aims.Portal.Web.Features.Demo;

/// <summary>Writes a small PDF 1.4 by hand: Helvetica, one page for every thirty lines. Only so that demo documents open.</summary>
internal static class DemoPdf
{
    private const int LinesPerPage = 30;

    public static byte[] Write(string title, IReadOnlyList<string> lines)
    {
        var pages = lines.Chunk(LinesPerPage).ToList();
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{string.Join(' ', pages.Select((_, i) => $"{4 + i * 2} 0 R"))}] /Count {pages.Count} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ];
        for (var i = 0; i < pages.Count; i++)
        {
            var content = Content(title, pages[i], $"Page {i + 1} of {pages.Count}");
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + i * 2} 0 R >>");
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        }

        return Assemble(objects, title);
    }

    private static string Content(string title, IReadOnlyList<string> lines, string foot)
    {
        var text = new StringBuilder($"BT /F1 18 Tf 64 770 Td ({Escape(title)}) Tj ET\nBT /F1 10 Tf 64 738 Td 16 TL\n");
        foreach (var line in lines) text.Append(CultureInfo.InvariantCulture, $"({Escape(line)}) Tj T*\n");
        return text.Append(CultureInfo.InvariantCulture, $"ET\nBT /F1 8 Tf 64 48 Td ({foot}) Tj ET").ToString();
    }

    private static byte[] Assemble(List<string> objects, string title)
    {
        objects.Add($"<< /Title ({Escape(title)}) /Producer (Aims Portal demo data) >>");
        var file = new StringBuilder("%PDF-1.4\n");
        List<int> offsets = [];
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R /Info {objects.Count} 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    // ASCII keeps characters and bytes the same, so that the offsets of the table hold.
    private static string Escape(string text) =>
        string.Concat(text.Select(c => c switch { '(' or ')' or '\\' => $"\\{c}", '–' or '—' => "-", '·' => "-", '“' or '”' => "\"", '’' => "'", > '~' or < ' ' => "?", _ => c.ToString() }));
}
