using System.Globalization;
using System.Text;

namespace Aims.Portal.Web.Platform.Mail;

/// <summary>
/// Takes out of people's text what could forge a mail: line breaks that would start a header or a paragraph of ours,
/// control characters, and the marks that turn the reading direction of what follows.
/// </summary>
internal static class MailWhitespace
{
    /// <summary>One line, blanks collapsed.</summary>
    public static string OneLine(string text)
    {
        if (IsPlain(text)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Surrogate) || IsJoiner(rune))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>Whether it is made of visible ASCII with single blanks inside, as nearly all texts are: then it is one clean line already.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExceptInRange(' ', '~') && (text.IsEmpty || (text[0] != ' ' && text[^1] != ' ')) && !text.Contains("  ", StringComparison.Ordinal);

    /// <summary>Every line for itself; runs of empty lines become one.</summary>
    public static string Lines(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Select(OneLine))
        {
            if (line.Length > 0 || lines is [.., { Length: > 0 }]) lines.Add(line);
        }

        return string.Join('\n', lines).TrimEnd();
    }

    // Zero-width joiners shape letters and emoji and turn nothing.
    private static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;
}
