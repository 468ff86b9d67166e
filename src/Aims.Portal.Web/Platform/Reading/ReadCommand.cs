using System.Globalization;
using Aims.Portal.Domain.Evidence.Reading;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>
/// <c>read --type pdf|docx|xlsx|png|jpeg|csv|txt</c>: the text of the file on the standard input as one JSON document on the standard output. It is the child of
/// <see cref="DocumentReader"/>: nothing of the portal is set up, no setting is read, and whatever happens to it happens to it alone.
/// </summary>
public static class ReadCommand
{
    internal const int NotUnderstood = 2;

    private const string Usage = "Aims.Portal.Web read --type pdf|docx|xlsx|png|jpeg|csv|txt [--max-pages N] [--max-inflated BYTES] [--seconds N]   reads the file on the standard input, writes its text as JSON";

    /// <summary>Of one document; more is no certificate and no report that a person reads.</summary>
    private const int MostCharacters = 2_000_000;

    public static bool IsIn(string[] args) => args is ["read", ..];

    /// <returns>The exit code: 0 with every outcome that could be told.</returns>
    public static int Run(string[] args, Stream input, Stream output, TextWriter complain)
    {
        if (Settings.Of(args) is not { } settings)
        {
            complain.WriteLine(Usage);
            return NotUnderstood;
        }

        using var answer = new ReadAnswer(output);
        answer.End(Read(settings, input, answer));
        return 0;
    }

    private static ReadOutcome Read(Settings settings, Stream input, ReadAnswer answer)
    {
        try
        {
            var file = new MemoryStream();
            input.CopyTo(file);
            file.Position = 0;
            var budget = new InflateBudget(settings.MaxInflated);
            var source = settings.Type switch
            {
                ReadableType.Pdf => PdfText.Read(file, settings.MaxPages, budget, answer),
                ReadableType.Docx => DocxText.Read(file, settings.MaxPages, budget, answer),
                ReadableType.Xlsx => XlsxText.Read(file, settings.MaxPages, budget, answer),
                ReadableType.Png or ReadableType.Jpeg => Picture(file),
                ReadableType.Csv or ReadableType.Txt => PlainText.Read(file, settings.MaxPages, answer),
                _ => throw new ArgumentOutOfRangeException(nameof(settings), settings.Type, "Unknown type."),
            };
            var (characters, text, late) = (0, false, TimeProvider.System.GetTimestamp());
            foreach (var page in source)
            {
                characters += page.Lines.Sum(l => l.Text.Length);
                if (characters > MostCharacters) return Cut(ReadCut.Text);
                answer.Page(page);
                text |= page.Lines.Count > 0;
                if (TimeProvider.System.GetElapsedTime(late) > settings.Time) return Cut(ReadCut.Time);
            }

            return text ? ReadOutcome.Done : ReadOutcome.NoText;

            ReadOutcome Cut(ReadCut why)
            {
                answer.Tell(why);
                return text ? ReadOutcome.Done : ReadOutcome.TimedOut;
            }
        }
        catch (Exception fault)
        {
            return OutcomeOf(fault);
        }
    }

    /// <summary>One page that can only be read by looking at it, which is not done here: so far its head alone was read.</summary>
    private static IEnumerable<ReadPage> Picture(MemoryStream file)
    {
        using var picture = PictureFile.Open(file);
        yield return new ReadPage(1, picture.Size.Width * PictureText.PointsPerDot, picture.Size.Height * PictureText.PointsPerDot, [], OnlyPictures: true);
    }

    /// <summary>The parsers throw whatever they like at what is not well formed.</summary>
    private static ReadOutcome OutcomeOf(Exception fault) => fault switch
    {
        InflatesTooFarException => ReadOutcome.TooLarge,
        NeedsPasswordException => ReadOutcome.Encrypted,
        OutOfMemoryException => ReadOutcome.TooMuchMemory,
        { InnerException: { } inner } => OutcomeOf(inner),
        _ => ReadOutcome.Unreadable,
    };

    private sealed record Settings(ReadableType Type, int MaxPages, long MaxInflated, TimeSpan Time)
    {
        public static Settings? Of(string[] args)
        {
            var named = args.Skip(1).Chunk(2).Where(p => p.Length == 2).ToLookup(p => p[0], p => p[1], StringComparer.Ordinal);
            if (args.Length % 2 == 0 || named.Any(n => n.Count() > 1 || n.Key is not ("--type" or "--max-pages" or "--max-inflated" or "--seconds"))) return null;
            if (ReadableTypes.Of(named["--type"].FirstOrDefault()) is not { } type) return null;
            var defaults = new ReadingOptions();
            return Number("--max-pages", defaults.MaxPages) is { } pages && Number("--max-inflated", defaults.InflatedBytes) is { } inflated && Number("--seconds", (long)defaults.WallTime.TotalSeconds) is { } seconds
                ? new Settings(type, (int)Math.Min(pages, 10_000), inflated, TimeSpan.FromSeconds(Math.Min(seconds, 3600)))
                : null;

            long? Number(string name, long otherwise) => named[name].FirstOrDefault() is not { } written ? otherwise
                : long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
        }
    }
}
