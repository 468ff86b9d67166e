using Aims.Portal.Domain.Evidence.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>The text of a PDF. Runs in the child only: PdfPig hangs on, or exhausts memory with, some hostile files.</summary>
internal static class PdfText
{
    /// <summary>Lines of a page. A page of more is a drawing made of text.</summary>
    private const int MostLetters = 60_000;

    /// <summary>Nested objects; PdfPig's own default is 256.</summary>
    private const int Depth = 100;

    /// <exception cref="NeedsPasswordException">It does.</exception>
    /// <exception cref="InflatesTooFarException">A stream grows too far.</exception>
    public static IEnumerable<ReadPage> Read(MemoryStream file, int maxPages, InflateBudget budget, ReadAnswer answer)
    {
        using var document = Open(file, budget);
        var info = document.Information;
        answer.Tell(document.NumberOfPages, new ReadInfo(Short(info.Producer), Short(info.CreationDate), Short(info.ModifiedDate)));
        var read = 0;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            if (number > maxPages)
            {
                answer.Tell(ReadCut.Pages);
                yield break;
            }

            if (PageOf(document, number, answer) is not { } page) continue;
            read++;
            yield return page;
        }

        if (read == 0) throw new InvalidDataException("None of the pages can be read.");
    }

    private static PdfDocument Open(MemoryStream file, InflateBudget budget)
    {
        try
        {
            return PdfDocument.Open(file, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = Depth, FilterProvider = new CappedFilters(budget) });
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new NeedsPasswordException();
        }
    }

    private static ReadPage? PageOf(PdfDocument document, int number, ReadAnswer answer)
    {
        try
        {
            var page = document.GetPage(number);
            var letters = page.Letters;
            if (letters.Count > MostLetters) answer.Tell(ReadCut.Text);
            var lines = LetterLines.Of(letters.Take(MostLetters), page.Width, page.Height);
            return new ReadPage(number, page.Width, page.Height, ReadingOrder.Of(lines), lines.Count == 0 && page.NumberOfImages > 0);
        }
        catch (Exception fault) when (fault is not (InflatesTooFarException or OutOfMemoryException))
        {
            answer.Tell(ReadCut.BrokenPage);
            return null;
        }
    }

    private static string? Short(string? said) => said is { Length: > 200 } ? said[..200] : said;

    /// <summary>PdfPig's own filters, of which the deflating ones are tried first for how far the stream grows.</summary>
    private sealed class CappedFilters(InflateBudget budget) : IFilterProvider
    {
        private static readonly IFilterProvider Own = DefaultFilterProvider.Instance;

        public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Capped(Own.GetFilters(dictionary));

        public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Capped(Own.GetNamedFilters(names));

        public IReadOnlyList<IFilter> GetAllFilters() => Capped(Own.GetAllFilters());

        private IReadOnlyList<IFilter> Capped(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => new CappedFilter(f, budget))];
    }

    private sealed class CappedFilter(IFilter inner, InflateBudget budget) : IFilter
    {
        /// <summary>zlib's two bytes of header.</summary>
        private const int Header = 2;

        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (inner is FlateFilter && input.Length > Header) budget.Measure(new MemoryStream(input[Header..].ToArray(), writable: false), zlib: false);
            var decoded = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            if (inner is not FlateFilter) budget.Take(decoded.Length);
            return decoded;
        }
    }
}
