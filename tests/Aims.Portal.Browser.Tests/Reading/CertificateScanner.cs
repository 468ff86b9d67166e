using System.ComponentModel;
using System.IO.Compression;
using System.Text;
using Aims.Portal.Browser.Tests.Harness;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>Prints the first page of a PDF, lays it on the glass a little askew, and makes a PDF of the picture.</summary>
internal static class CertificateScanner
{
    private const int Grey = 200;
    private const int Fax = 300;
    private const int Jpeg = 150;

    public static async Task<byte[]> ScanAsync(byte[] pdf, Finish finish, int seed) => finish switch
    {
        Finish.GreyScan => Laid(await PictureAsync(pdf, Grey, "-gray", "pgm"), Grey, 0.012, seed, blackAndWhite: false),
        Finish.FaxScan => Laid(await PictureAsync(pdf, Fax, "-gray", "pgm"), Fax, -0.006, seed, blackAndWhite: true),
        Finish.JpegScan => OnPaper(await PictureAsync(Askew(pdf), Jpeg, "-jpeg", "jpg")),
        _ => throw new ArgumentOutOfRangeException(nameof(finish)),
    };

    private static async Task<byte[]> PictureAsync(byte[] pdf, int dpi, string kind, string ending)
    {
        var folder = Directory.CreateTempSubdirectory("aims-scan-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, "in.pdf"), pdf);
            await using var pdftoppm = ChildProcess.Start("pdftoppm", ["-r", $"{dpi}", kind, "-singlefile", "in.pdf", "out"], folder);
            return await pdftoppm.ExitCodeAsync() == 0
                ? await File.ReadAllBytesAsync(Path.Combine(folder, "out." + ending))
                : throw new InvalidOperationException("pdftoppm made no picture: " + pdftoppm.Said);
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException("pdftoppm is not installed. Run 'tests/tools/install.sh poppler'.", e);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Grey paper, specks, and text that climbs or falls by <paramref name="slope"/>.</summary>
    private static byte[] Laid(byte[] pgm, int dpi, double slope, int seed, bool blackAndWhite)
    {
        var (width, height, start) = Header(pgm);
        var random = new Random(seed);
        var stride = blackAndWhite ? (width + 7) / 8 : width;
        var pixels = new byte[stride * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                // Turned by a small angle: what climbs along the line leans across it.
                var (fromX, fromY) = (x - (int)Math.Round(slope * (y - height / 2.0)), y + (int)Math.Round(slope * (x - width / 2.0)));
                var light = fromX >= 0 && fromX < width && fromY >= 0 && fromY < height ? pgm[start + fromY * width + fromX] : (byte)255;
                var speck = random.Next(20_000) == 0;
                if (blackAndWhite) pixels[y * stride + x / 8] |= (byte)(speck || light < 150 ? 0 : 0x80 >> (x % 8));
                else pixels[y * stride + x] = (byte)(speck ? 96 : Math.Clamp((light * 15 / 16 & 0xF8) + (random.Next(8) == 0 ? random.Next(-1, 2) * 8 : 0), 0, 255));
            }
        }

        return Wrapped(pixels, width, height, dpi, blackAndWhite ? 1 : 8);
    }

    /// <summary>The page as it lies on the glass.</summary>
    private static byte[] Askew(byte[] pdf)
    {
        using var document = new PdfDocument();
        using (var form = XPdfForm.FromStream(new MemoryStream(pdf)))
        using (var canvas = XGraphics.FromPdfPage(document.AddPage()))
        {
            canvas.RotateAtTransform(0.6, new XPoint(297, 421));
            canvas.DrawImage(form, 0, 0);
        }

        return Saved(document);
    }

    private static byte[] OnPaper(byte[] jpeg)
    {
        using var document = new PdfDocument();
        using (var canvas = XGraphics.FromPdfPage(document.AddPage()))
        using (var image = XImage.FromStream(new MemoryStream(jpeg))) canvas.DrawImage(image, 0, 0, image.PixelWidth * 72.0 / Jpeg, image.PixelHeight * 72.0 / Jpeg);
        return Saved(document);
    }

    private static byte[] Saved(PdfDocument document)
    {
        using var file = new MemoryStream();
        document.Save(file, false);
        return file.ToArray();
    }

    /// <summary>A file of one page that is one picture.</summary>
    private static byte[] Wrapped(byte[] pixels, int width, int height, int dpi, int bits)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zip.Write(pixels);
        var (w, h) = (width * 72 / dpi, height * 72 / dpi);
        var show = $"q {w} 0 0 {h} 0 0 cm /I Do Q";
        using var file = new MemoryStream();
        var offsets = new List<long>();
        void Say(string text) => file.Write(Encoding.ASCII.GetBytes(text));
        void Object(string text)
        {
            offsets.Add(file.Length);
            Say($"{offsets.Count} 0 obj\n{text}");
        }

        Say("%PDF-1.5\n");
        Object("<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        Object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n");
        Object($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {w} {h}] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>\nendobj\n");
        Object($"<< /Length {show.Length} >>\nstream\n{show}\nendstream\nendobj\n");
        Object($"<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceGray /BitsPerComponent {bits} /Filter /FlateDecode /Length {packed.Length} >>\nstream\n");
        packed.WriteTo(file);
        Say("\nendstream\nendobj\n");
        var table = file.Length;
        Say($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(o => $"{o:D10} 00000 n \n"))}trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    private static (int Width, int Height, int Start) Header(byte[] pgm)
    {
        var numbers = new List<int>();
        var at = 2;
        while (numbers.Count < 3)
        {
            while (char.IsWhiteSpace((char)pgm[at])) at++;
            var number = 0;
            while (char.IsAsciiDigit((char)pgm[at])) number = number * 10 + pgm[at++] - '0';
            numbers.Add(number);
        }

        return (numbers[0], numbers[1], at + 1);
    }
}
