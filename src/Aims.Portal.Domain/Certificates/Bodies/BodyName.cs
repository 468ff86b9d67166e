using System.Globalization;
using System.Text;

namespace Aims.Portal.Domain.Certificates.Bodies;

/// <summary>
/// What is left of a body's name when the ways of writing it are taken away: case, accents, full-width letters, punctuation, the legal
/// form and the word "Certification". "TÜV SÜD Management Service GmbH" and "TUEV SUED Management Service" are one name.
/// </summary>
public static class BodyName
{
    /// <summary>Words that say what kind of company it is, not which one.</summary>
    private static readonly HashSet<string> Noise = new(StringComparer.Ordinal)
    {
        "ltd", "limited", "inc", "incorporated", "llc", "llp", "plc", "gmbh", "mbh", "ag", "se", "kg", "ev", "co", "company", "corp", "corporation", "bv", "nv", "ab", "as", "aps", "oy",
        "sa", "spa", "srl", "sarl", "sas", "pty", "pte", "kk", "the", "and", "certification", "certifications", "cert", "有限公司",
    };

    private static readonly HashSet<string> NoAnswer = new(StringComparer.OrdinalIgnoreCase) { "n/a", "n.a.", "n.a", "none", "nil", "unknown" };

    /// <summary>Short words are ids of their own ("NA", "N A"), so only longer ones are put together: "JAS-ANZ", "JAS ANZ" and "JASANZ".</summary>
    private const int JoinedFrom = 4;

    /// <summary>The name to compare by; null where nothing is named.</summary>
    public static string? Key(string? written)
    {
        if (string.IsNullOrWhiteSpace(written) || NoAnswer.Contains(written.Trim())) return null;
        string[] words = [.. Words(written)];
        string[] said = [.. words.Where(w => !Noise.Contains(w))];
        if (said.Length == 0) said = words;
        if (said.Length == 0) return null;
        var joined = string.Concat(said);
        return joined.Length >= JoinedFrom ? joined : string.Join(' ', said);
    }

    /// <summary>The words in small letters without accents, the umlaut written out or not; with what stands in brackets.</summary>
    internal static IEnumerable<string> Words(string written)
    {
        var plain = new StringBuilder(written.Length);
        foreach (var c in Sound(written).Normalize(NormalizationForm.FormKC).ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c)) plain.Append(c);
            else if (c is '&' or '+') plain.Append(" and ");
            else if (!Silent(c)) plain.Append(' ');
        }

        return plain.Replace("ß", "ss").Replace("ø", "o").Replace("æ", "a").Replace("ł", "l").Replace("ae", "a").Replace("oe", "o").Replace("ue", "u")
            .ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Without what cannot be normalised: halves of surrogate pairs and U+FFFE.</summary>
    private static string Sound(string written) => string.Concat(written.EnumerateRunes().Where(r => r.Value is not (0xFFFD or 0xFFFE or 0xFFFF)));

    /// <summary>Marks inside of a word: accents, the dots of B.S.I., apostrophes, hyphens.</summary>
    private static bool Silent(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark || c is '.' or '\'' or '’' or '-' or '‐' or '‑';
}
