using SkiaSharp;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>A PNG or JPEG as it is looked at: upright as its camera says, on white, in grey, and of the size that a page has at the resolution in which pages are read. Runs in the child only.</summary>
internal sealed class PictureFile : IDisposable
{
    /// <summary>Dots that are unpacked, at four bytes each: an A4 page has 35 million at 600 dots an inch. A few bytes can claim billions.</summary>
    public const long MostDots = 60_000_000;

    /// <summary>The longer side of a page at <see cref="PictureText.DotsPerInch"/>, to which pictures are brought.</summary>
    private const float Longer = 3508;

    /// <summary>Small print becomes no clearer beyond.</summary>
    private const float MostGrowth = 2;

    private readonly SKCodec codec;

    private PictureFile(SKCodec codec) => this.codec = codec;

    /// <summary>Reads its head alone.</summary>
    /// <exception cref="InvalidDataException">It is no picture.</exception>
    /// <exception cref="InflatesTooFarException">It is larger than is unpacked.</exception>
    public static PictureFile Open(Stream file)
    {
        var picture = new PictureFile(SKCodec.Create(file) ?? throw new InvalidDataException("It is no picture."));
        if ((long)picture.codec.Info.Width * picture.codec.Info.Height <= MostDots) return picture;
        picture.Dispose();
        throw new InflatesTooFarException();
    }

    /// <summary>In dots.</summary>
    public (int Width, int Height) Size
    {
        get
        {
            var scale = Scale;
            var (wide, high) = ((int)Math.Max(1, codec.Info.Width * scale), (int)Math.Max(1, codec.Info.Height * scale));
            return LiesOnItsSide ? (high, wide) : (wide, high);
        }
    }

    private float Scale => Math.Min(MostGrowth, Longer / Math.Max(codec.Info.Width, codec.Info.Height));

    private bool LiesOnItsSide => codec.EncodedOrigin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;

    /// <summary>A byte a dot. What a torn file has no more is white.</summary>
    public byte[] Grey()
    {
        using var picture = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        if (codec.GetPixels(picture.Info, picture.GetPixels()) is not (SKCodecResult.Success or SKCodecResult.IncompleteInput or SKCodecResult.ErrorInInput)) throw new InvalidDataException("The picture cannot be unpacked.");
        var (wide, high) = Size;
        using var page = new SKBitmap(new SKImageInfo(wide, high, SKColorType.Gray8, SKAlphaType.Opaque));
        using var canvas = new SKCanvas(page);
        canvas.Clear(SKColors.White);
        canvas.Scale(Scale);
        canvas.Concat(Upright(codec.Info.Width, codec.Info.Height));
        using var image = SKImage.FromBitmap(picture);
        canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        canvas.Flush();
        var grey = new byte[wide * high];
        for (var y = 0; y < high; y++) page.GetPixelSpan().Slice(y * page.RowBytes, wide).CopyTo(grey.AsSpan(y * wide));
        return grey;
    }

    public void Dispose() => codec.Dispose();

    /// <summary>Where the camera says the picture's first row and column are (TIFF 6.0, Orientation).</summary>
    private SKMatrix Upright(float w, float h) => codec.EncodedOrigin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, w, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, w, 0, -1, h, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, h, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, h, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, h, -1, 0, w, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, w, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
