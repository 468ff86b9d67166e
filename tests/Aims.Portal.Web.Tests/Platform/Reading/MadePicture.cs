using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Aims.Portal.Web.Platform.Reading;
using SkiaSharp;

namespace Aims.Portal.Web.Tests.Platform.Reading;

/// <summary>Pictures made in code: pages as they come off a scanner, and ones that no camera takes.</summary>
internal static class MadePicture
{
    /// <summary>The page printed and scanned.</summary>
    /// <param name="kind"><c>-png</c> or <c>-jpeg</c>.</param>
    public static async Task<byte[]> OfAsync(string kind, params (string Text, double X, double Y, double Size)[] texts)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftoppm", ["-r", "150", kind, "-gray", "-"]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await MadePdf.Page(texts).CopyToAsync(process.StandardInput.BaseStream);
        process.StandardInput.Close();
        var picture = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(picture);
        await process.WaitForExitAsync();
        return picture.ToArray();
    }

    /// <summary>A certificate with a number and a date.</summary>
    public static Task<byte[]> CertificateAsync(string kind) => OfAsync(kind, ("This is to certify that", 72, 720, 14), ("Example Holdings Limited", 72, 690, 22), ("Certificate No.", 72, 640, 14), ("AB-123456", 300, 640, 14), ("Expiry date", 72, 610, 14), ("11 March 2028", 300, 610, 14));

    /// <summary>A few bytes that say of themselves that they are a large picture (PNG, 11.2.2).</summary>
    public static byte[] Claiming(int width, int height)
    {
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 0);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(new byte[1000]);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", head), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    /// <summary>Nothing but specks, which a reader of letters takes long over.</summary>
    public static byte[] Noise()
    {
        using var picture = new SKBitmap(new SKImageInfo(1700, 2300, SKColorType.Gray8));
        new Random(1).NextBytes(picture.GetPixelSpan());
        using var png = picture.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    /// <summary>A JPEG whose left half is black, and whose camera was held upright (TIFF 6.0, Orientation 6).</summary>
    public static byte[] HeldUpright()
    {
        using var picture = new SKBitmap(new SKImageInfo(80, 40, SKColorType.Gray8));
        for (var y = 0; y < 40; y++) picture.GetPixelSpan().Slice(y * picture.RowBytes + 40, 40).Fill(255);
        using var jpeg = picture.Encode(SKEncodedImageFormat.Jpeg, 95);
        byte[] exif = [.. "Exif\0\0MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0"u8];
        return [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, .. jpeg.ToArray()[2..]];
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        var (length, check) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(check, Crc(named));
        return [.. length, .. named, .. check];
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFF;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}

internal sealed class PictureFactAttribute : FactAttribute
{
    public PictureFactAttribute()
    {
        if (!PictureText.IsThere) Skip = "pdftoppm and tesseract are not installed (tests/tools/install.sh poppler tesseract).";
    }
}
