using System.Text;
using Aims.Portal.Domain.Evidence.Reading;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>The lines of a text file or of a table in one (CSV), as they stand. Runs in the child only.</summary>
internal static class PlainText
{
    private const double Width = 595;
    private const double Margin = 40;
    private const double Size = 11;
    private const double Step = 14;
    private const int LinesAPage = 400;
    private const int MostBytes = 8 << 20;

    /// <summary>Characters of a line; a longer one is none that a person reads.</summary>
    private const int MostOfLine = 2_000;

    /// <summary>Windows' Big5, in which older programs in Hong Kong and Taiwan write.</summary>
    private const int Big5 = 950;

    public static IEnumerable<ReadPage> Read(MemoryStream file, int maxPages, ReadAnswer answer)
    {
        var bytes = file.GetBuffer().AsMemory(0, (int)file.Length);
        if (bytes.Length > MostBytes)
        {
            answer.Tell(ReadCut.Text);
            // Not through the middle of a character.
            bytes = bytes[..(bytes.Span[..MostBytes].LastIndexOf((byte)'\n') is > 0 and var end ? end : MostBytes)];
        }

        var pages = Lines(Decoded(bytes.Span)).Chunk(LinesAPage).Take(maxPages + 1).ToList();
        if (pages.Count > maxPages) answer.Tell(ReadCut.Pages);
        foreach (var (i, page) in pages.Take(maxPages).Index())
            yield return new ReadPage(i + 1, Width, page.Length * Step + 2 * Margin, [.. page.Select((line, at) => (line, at)).Where(l => !string.IsNullOrWhiteSpace(l.line)).Select(l => new ReadLine(l.line, Margin, Margin + l.at * Step, Math.Min(Width - 2 * Margin, l.line.Length * Size / 2), Size, Size))]);
    }

    /// <summary>By its mark; without one it is UTF-8 if it can be, then Big5 if it can be, and Western European otherwise, which everything can be.</summary>
    internal static string Decoded(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble)) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) return Encoding.UTF8.GetString(bytes[3..]);
        return Strictly(new UTF8Encoding(false, throwOnInvalidBytes: true), bytes)
            ?? Strictly(CodePagesEncodingProvider.Instance.GetEncoding(Big5, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!, bytes)
            ?? Encoding.Latin1.GetString(bytes);
    }

    private static string? Strictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Lines(string text)
    {
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            line = line.TrimEnd();
            for (var at = 0; at < Math.Max(1, line.Length); at += MostOfLine) yield return line[at..Math.Min(line.Length, at + MostOfLine)];
        }
    }
}
