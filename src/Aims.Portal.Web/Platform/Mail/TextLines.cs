using System.Text;

namespace Aims.Portal.Web.Platform.Mail;

/// <summary>Breaks a paragraph into lines. Chinese characters are two columns wide and may be parted anywhere but at punctuation.</summary>
internal static class TextLines
{
    private const string NeverFirst = "，。、；：？！）」』》】〉…—,.;:?!)]}”’%";
    private const string NeverLast = "（「『《【〈([{“‘";

    public static IEnumerable<string> Wrap(string paragraph, int width) =>
        paragraph.Length <= width && MailWhitespace.IsPlain(paragraph) ? [paragraph] : Broken(paragraph, width);

    private static IEnumerable<string> Broken(string paragraph, int width)
    {
        var line = new StringBuilder();
        var used = 0;
        foreach (var (text, columns, afterBlank) in Pieces(paragraph))
        {
            var gap = afterBlank && line.Length > 0 ? 1 : 0;
            if (line.Length > 0 && used + gap + columns > width)
            {
                yield return line.ToString();
                line.Clear();
                used = gap = 0;
            }

            line.Append(' ', gap).Append(text);
            used += gap + columns;
        }

        yield return line.ToString();
    }

    // What stays together: a word between blanks, or one wide character with the punctuation that clings to it.
    private static IEnumerable<(string Text, int Columns, bool AfterBlank)> Pieces(string paragraph) =>
        // Without wide characters it is parted at its blanks only.
        MailWhitespace.IsPlain(paragraph) && paragraph.Length > 0 ? paragraph.Split(' ').Select((word, i) => (word, word.Length, i > 0)) : WidePieces(paragraph);

    private static IEnumerable<(string Text, int Columns, bool AfterBlank)> WidePieces(string paragraph)
    {
        var piece = new StringBuilder();
        var (columns, afterBlank, lastWide) = (0, false, false);
        foreach (var rune in paragraph.EnumerateRunes())
        {
            if (rune.Value == ' ')
            {
                if (piece.Length > 0) yield return (piece.ToString(), columns, afterBlank);
                piece.Clear();
                (columns, afterBlank, lastWide) = (0, true, false);
                continue;
            }

            var wide = IsWide(rune);
            var clings = Holds(NeverFirst, rune) || (piece.Length > 0 && NeverLast.Contains(piece[^1]));
            if (piece.Length > 0 && (wide || lastWide) && !clings)
            {
                yield return (piece.ToString(), columns, afterBlank);
                piece.Clear();
                (columns, afterBlank) = (0, false);
            }

            piece.Append(rune);
            columns += wide ? 2 : 1;
            lastWide = wide;
        }

        if (piece.Length > 0) yield return (piece.ToString(), columns, afterBlank);
    }

    private static bool Holds(string set, Rune rune) => rune.IsBmp && set.Contains((char)rune.Value);

    // East Asian Wide and Fullwidth, as far as Chinese, Japanese and Korean text and emoji need them.
    private static bool IsWide(Rune rune) => rune.Value is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF)
        or (>= 0x20000 and <= 0x3FFFD);
}
