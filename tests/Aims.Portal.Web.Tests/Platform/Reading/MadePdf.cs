using System.Globalization;
using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Aims.Portal.Web.Tests.Platform.Reading;

/// <summary>PDF files made in code: proper ones, and ones that no program writes.</summary>
internal static class MadePdf
{
    public static MemoryStream Page(params (string Text, double X, double Y, double Size)[] texts) => Page(null, texts);

    /// <param name="turned">Degrees of the page's own rotation.</param>
    public static MemoryStream Page(int? turned, params (string Text, double X, double Y, double Size)[] texts)
    {
        using var builder = new PdfDocumentBuilder();
        var page = builder.AddPage(PageSize.A4);
        if (turned is { } degrees) page.SetRotation(new PageRotationDegrees(degrees));
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var (text, x, y, size) in texts) page.AddText(text, size, new PdfPoint(x, y), font);
        return new MemoryStream(builder.Build());
    }

    public static MemoryStream Picture(byte[] png)
    {
        using var builder = new PdfDocumentBuilder();
        var page = builder.AddPage(PageSize.A4);
        page.AddPng(png, new PdfRectangle(0, 0, page.PageSize.Width, page.PageSize.Height));
        return new MemoryStream(builder.Build());
    }

    /// <summary>From objects as written, the first being the catalogue; the cross-reference table is right unless it is shifted.</summary>
    public static MemoryStream Raw(IReadOnlyList<string> objects, string trailer = "", int shift = 0)
    {
        var file = new MemoryStream();
        var places = new List<long>();
        Write("%PDF-1.7\n");
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Position + shift);
            Write(string.Create(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n"));
        }

        var table = file.Position + shift;
        Write(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var place in places) Write(string.Create(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"));
        Write(string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n"));
        file.Position = 0;
        return file;

        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
    }

    public const string Catalogue = "<< /Type /Catalog /Pages 2 0 R >>";
    public const string OnePage = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    public const string Font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

    public static string PageObject(string more = "/Contents 4 0 R") => $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> /XObject << /X1 6 0 R >> >> {more} >>";

    public static string Stream(byte[] content, string entries = "") =>
        string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} {entries} >>\nstream\n{Encoding.Latin1.GetString(content)}\nendstream");

    public static string Stream(string content, string entries = "") => Stream(Encoding.Latin1.GetBytes(content), entries);

    /// <summary>As many times the same byte, deflated.</summary>
    public static byte[] Deflated(byte what, long times)
    {
        var to = new MemoryStream();
        using (var zlib = new ZLibStream(to, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var block = new byte[1 << 20];
            Array.Fill(block, what);
            for (var left = times; left > 0; left -= block.Length) zlib.Write(block, 0, (int)Math.Min(block.Length, left));
        }

        return to.ToArray();
    }
}
