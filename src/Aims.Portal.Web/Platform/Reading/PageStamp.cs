using SkiaSharp;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>Writes a line across a page again and again, into the picture itself, so that no copy of it is without.</summary>
public static class PageStamp
{
    private const float Degrees = -30;
    private const byte Opacity = 70;

    /// <summary>Of the picture's longer side.</summary>
    private const float TextShare = 0.02f;

    /// <param name="png">A page.</param>
    /// <returns>A PNG; null when the picture cannot be read, or the machine has no typeface for the words: a page without its stamp is not shown.</returns>
    public static byte[]? On(byte[] png, string words)
    {
        using var page = SKBitmap.Decode(png);
        if (page is null) return null;
        var face = SKTypeface.Default;
        // A name in other letters than the machine has is left to the address beside it.
        var line = string.Concat(words.EnumerateRunes().Where(r => face.ContainsGlyph(r.Value)).Select(r => r.ToString())).Trim();
        if (!line.Contains('@', StringComparison.Ordinal)) return null;
        using var font = new SKFont(face, Math.Max(page.Width, page.Height) * TextShare);
        using var paint = new SKPaint { Color = new SKColor(160, 0, 0, Opacity), IsAntialias = true };
        using var canvas = new SKCanvas(page);
        canvas.RotateDegrees(Degrees, page.Width / 2f, page.Height / 2f);
        var (step, length) = (font.Size * 7, font.MeasureText(line) + (font.Size * 3));
        var reach = page.Width + page.Height;
        for (var (y, row) = (-(float)reach, 0); y < reach; y += step, row++)
        {
            // Every second row is moved, so that no straight cut leaves a strip without.
            for (var x = -reach - (row % 2 * length / 2); x < reach; x += length) canvas.DrawText(line, x, y, SKTextAlign.Left, font, paint);
        }

        canvas.Flush();
        using var drawn = page.Encode(SKEncodedImageFormat.Png, 90);
        return drawn.ToArray();
    }
}
