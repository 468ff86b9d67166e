using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>A4 pages drawn with PDFsharp, from the top left, in points. What is drawn first stands first in the file, wherever it is on the page.</summary>
internal sealed class Sheet : IDisposable
{
    private readonly PdfDocument document = new();
    private readonly string family;
    private XGraphics canvas;

    public Sheet(string family = "LiberationSans")
    {
        GlobalFontSettings.FontResolver ??= new Fonts();
        this.family = family;
        canvas = XGraphics.FromPdfPage(document.AddPage());
    }

    public void Turn()
    {
        canvas.Dispose();
        canvas = XGraphics.FromPdfPage(document.AddPage());
    }

    public void Text(double x, double y, string text, double size = 10, bool bold = false) => canvas.DrawString(text, Font(size, bold), XBrushes.Black, new XPoint(x, y));

    /// <summary>Each word by itself and no space between: the gap is all that parts them.</summary>
    public void Words(double x, double y, string text, double size = 10, bool bold = false, double gap = 0.28)
    {
        foreach (var word in text.Split(' '))
        {
            Text(x, y, word, size, bold);
            x += canvas.MeasureString(word, Font(size, bold)).Width + gap * size;
        }
    }

    /// <summary>Each letter by itself, closer together than the font has it.</summary>
    public void Tight(double x, double y, string text, double size = 10, bool bold = false, double pull = 0.35)
    {
        foreach (var letter in text)
        {
            Text(x, y, letter.ToString(), size, bold);
            x += canvas.MeasureString(letter.ToString(), Font(size, bold)).Width - pull;
        }
    }

    public void Centred(double y, string text, double size = 10, bool bold = false) => Text((595 - canvas.MeasureString(text, Font(size, bold)).Width) / 2, y, text, size, bold);

    public void Box(double x, double y, double width, double height) => canvas.DrawRectangle(XPens.Black, x, y, width, height);

    public byte[] Done()
    {
        canvas.Dispose();
        using var file = new MemoryStream();
        document.Save(file, false);
        return file.ToArray();
    }

    public void Dispose()
    {
        canvas.Dispose();
        document.Dispose();
    }

    private XFont Font(double size, bool bold) => new(family, size, bold ? XFontStyleEx.Bold : XFontStyleEx.Regular);

    private sealed class Fonts : IFontResolver
    {
        private const string Folder = "/usr/share/fonts/truetype/liberation";

        public FontResolverInfo ResolveTypeface(string familyName, bool bold, bool italic) => new($"{familyName}-{(bold ? "Bold" : "Regular")}");

        public byte[] GetFont(string faceName) => File.ReadAllBytes(Directory.GetFiles(Directory.Exists(Folder) ? Folder : Folder + "2", faceName + ".ttf")[0]);
    }
}
