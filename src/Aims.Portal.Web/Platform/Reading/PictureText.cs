using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Aims.Portal.Domain.Evidence.Reading;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>Reads pages that are pictures, and pictures, with tesseract where it is installed; pages of a PDF are drawn by pdftoppm (poppler-utils). Each is a child with caps of its own.</summary>
internal static partial class PictureText
{
    /// <summary>At 200 the small print under a mark is lost.</summary>
    public const int DotsPerInch = 300;
    public const double PointsPerDot = 72.0 / DotsPerInch;
    private const int MostPictureBytes = 48 << 20;

    /// <summary>Words that tesseract itself believes less in are left out.</summary>
    private const double LeastConfidence = 0.25;

    /// <summary>Letters it is sure of on a page that stands upright.</summary>
    private const int Readable = 150;

    private const string Languages = "eng+chi_tra";

    private static readonly string? Renderer = Tool("pdftoppm");
    private static readonly string? Reader = Tool("tesseract");

    public static bool IsThere => Renderer is not null && Reader is not null;

    /// <returns>The same with the lines of the pictures; the outcome stays what it was where nothing could be read.</returns>
    public static async Task<ReadResult> AddAsync(ReadResult result, string file, ReadableType type, ReadingOptions options, CancellationToken ct)
    {
        if (Reader is null || (type is ReadableType.Pdf && Renderer is null)) return result;
        List<ReadPage> pages = [.. result.Document.Pages];
        int[] pictures = [.. pages.Index().Where(p => p.Item.OnlyPictures).Select(p => p.Index)];
        var cuts = result.Document.CutOff;
        if (pictures.Length > options.MaxPicturePages) cuts = [.. cuts, ReadCut.Pictures];
        foreach (var at in pictures.Take(options.MaxPicturePages))
        {
            if (await LookAsync(file, type, pages[at], options, ct) is not { } looked)
            {
                cuts = cuts.Contains(ReadCut.BrokenPage) ? cuts : [.. cuts, ReadCut.BrokenPage];
                continue;
            }

            pages[at] = looked;
        }

        var document = result.Document with { Pages = pages, CutOff = cuts };
        return new ReadResult(result.Outcome is ReadOutcome.NoText && document.HasText ? ReadOutcome.Done : result.Outcome, document);
    }

    /// <returns>The page with its lines; null where the tools could not look at it.</returns>
    private static async Task<ReadPage?> LookAsync(string file, ReadableType type, ReadPage page, ReadingOptions options, CancellationToken ct)
    {
        var caps = new ChildCaps(options.WallTime, options.CpuSeconds, options.PictureToolBytes, MostPictureBytes);
        var picture = await (type is ReadableType.Pdf ? DrawAsync(file, page.Number, caps, ct) : UnpackAsync(file, caps with { AddressSpaceBytes = options.AddressSpaceBytes }, options, ct));
        if (picture is not { End: ChildEnd.Exited, ExitCode: 0 } || picture.Output.Length == 0) return null;
        caps = caps with { OutputBytes = options.OutputBytes };
        var lines = await WordsAsync(picture.Output, caps, ct);
        // Upside down or lying on its side: words come out that nobody has written.
        if (Sense(lines) < Readable && await TurnAsync(picture.Output, caps, ct) is { } turned)
        {
            var upright = await WordsAsync(turned.Picture, caps, ct);
            if (Sense(upright) > Sense(lines)) return page with { Lines = ReadingOrder.Of(upright!), Width = turned.Swaps ? page.Height : page.Width, Height = turned.Swaps ? page.Width : page.Height };
        }

        return lines is null ? null : page with { Lines = ReadingOrder.Of(lines) };
    }

    private static Task<ChildResult> DrawAsync(string file, int page, ChildCaps caps, CancellationToken ct)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        return ChildRun.RunAsync(Renderer!, ["-f", number, "-l", number, "-r", DotsPerInch.ToString(CultureInfo.InvariantCulture), "-gray", file], ReadingChild.Bare(), null, caps, ct);
    }

    private static async Task<ChildResult> UnpackAsync(string file, ChildCaps caps, ReadingOptions options, CancellationToken ct)
    {
        await using var picture = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return await ChildRun.RunAsync(ReadingChild.Command.Program, [.. ReadingChild.Command.First, "grey"], ReadingChild.Environment(options), picture, caps, ct);
    }

    private static async Task<List<ReadLine>?> WordsAsync(byte[] picture, ChildCaps caps, CancellationToken ct)
    {
        var read = await ChildRun.RunAsync(Reader!, ["-", "-", "-l", Languages, "--psm", "3", "tsv"], ReadingChild.Bare(), new MemoryStream(picture, writable: false), caps, ct);
        return read is { End: ChildEnd.Exited, ExitCode: 0 } ? TesseractWords.Lines(Encoding.UTF8.GetString(read.Output), PointsPerDot, LeastConfidence) : null;
    }

    /// <summary>How many letters there are of which it is sure.</summary>
    private static double Sense(List<ReadLine>? lines) => lines?.Where(l => l.Confidence > 0.7).Sum(l => l.Text.Count(char.IsLetterOrDigit)) ?? 0;

    private static async Task<(byte[] Picture, bool Swaps)?> TurnAsync(byte[] picture, ChildCaps caps, CancellationToken ct)
    {
        var told = await ChildRun.RunAsync(Reader!, ["-", "-", "--psm", "0"], ReadingChild.Bare(), new MemoryStream(picture, writable: false), caps, ct);
        if (told is not { End: ChildEnd.Exited, ExitCode: 0 } || Rotate().Match(Encoding.UTF8.GetString(told.Output)) is not { Success: true } m) return null;
        var quarters = int.Parse(m.Groups["degrees"].ValueSpan, CultureInfo.InvariantCulture) / 90;
        return GreyPicture.Turned(picture, quarters) is { } turned ? (turned, quarters % 2 == 1) : null;
    }

    private static string? Tool(string name) => new[] { "/usr/bin", "/usr/local/bin" }.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    [GeneratedRegex(@"^Rotate:\s*(?<degrees>90|180|270)\s*$", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rotate();
}
