using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Aims.Portal.Web.Platform.Storage;

/// <summary>Makes a name to show out of whatever a client sends as file name. It is never used as a path on our side.</summary>
public static partial class FileNames
{
    public const int MaxLength = 200;

    // Longer endings are a sentence with a full stop, not an extension.
    private const int MaxExtensionLength = 16;

    /// <summary>
    /// The last segment without control, format and bidirectional-override characters, at most 200 characters with its
    /// extension kept; null when nothing readable is left before the extension.
    /// </summary>
    public static string? Clean(string? fileName)
    {
        if (string.IsNullOrWhiteSpace(fileName)) return null;

        var last = Readable(fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..]);
        // Asked before dots are trimmed: ".pdf" is an extension without a name, not a file called "pdf".
        if (Path.GetFileNameWithoutExtension(last).Trim(' ', '.').Length == 0) return null;

        var name = last.Trim(' ', '.');
        var extension = Path.GetExtension(name);
        if (extension.Length > MaxExtensionLength) extension = "";
        var stem = name[..(name.Length - extension.Length)].TrimEnd(' ', '.');
        if (Reserved.IsMatch(stem)) stem = "_" + stem;
        return Shorten(stem, MaxLength - extension.Length) + extension;
    }

    private static string Readable(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                // A long run of blanks hides the true ending of "invoice.pdf      .exe".
                if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
            }
            else if (!IsHidden(rune))
            {
                clean.Append(rune.Value is '<' or '>' or ':' or '"' or '|' or '?' or '*' ? "_" : rune.ToString());
            }
        }

        // macOS sends accents as separate characters.
        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    // Format characters are the invisible ones, among them U+202E, which turns what follows around: "exe.pdf" may be "fdp.exe".
    private static bool IsHidden(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;

    private static string Shorten(string stem, int length)
    {
        if (stem.Length <= length) return stem;
        var end = char.IsHighSurrogate(stem[length - 1]) ? length - 1 : length;
        return stem[..end].TrimEnd(' ', '.');
    }

    // Device names of Windows, where the person who downloads the file may sit.
    [GeneratedRegex(@"\A(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|\z)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reserved { get; }
}
