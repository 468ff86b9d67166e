using System.Text;
using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>Text that runs over several lines of a column.</summary>
internal static partial class Blocks
{
    /// <summary>White between two lines that is so much more than between the two before begins another paragraph.</summary>
    private const double Wider = 1.7;

    /// <summary>Lines from the first one down, as long as they belong together and <paramref name="goesOn"/> agrees.</summary>
    /// <param name="reach">How much white there may be between two, in heights of a line.</param>
    public static IEnumerable<TextLine> Down(Sheet sheet, TextLine first, double reach, Func<TextLine, bool> goesOn)
    {
        var (line, white) = (first, double.NaN);
        while (sheet.Below(line, reach) is { } below && goesOn(below))
        {
            var now = below.At.Middle - line.At.Middle;
            if (now > Wider * white + 1) yield break;
            yield return below;
            (line, white) = (below, Math.Max(now, double.IsNaN(white) ? now : white));
        }
    }

    /// <summary>Lines as running text: a space between words, none between Chinese letters; a word parted at the line's end is whole again.</summary>
    public static string Join(IEnumerable<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts.Select(p => p.Trim()).Where(p => p.Length > 0)) Add(text, part);
        return text.ToString();
    }

    /// <summary>Adds the next line to running text.</summary>
    /// <returns>Where it begins.</returns>
    public static int Add(StringBuilder text, string next)
    {
        if (text.Length > 0 && next.Length > 0)
        {
            var end = text.ToString(Math.Max(0, text.Length - 24), Math.Min(24, text.Length));
            if (Parted().Match(end) is { Success: true } m)
            {
                if (char.IsLower(next[0]) && m.Groups["word"].Length > 0 && !Compound().IsMatch(next)) text.Length--;
            }
            else if (!(Script.IsWide(end[^1]) && Script.IsWide(next[0]))) text.Append(' ');
        }

        var start = text.Length;
        text.Append(next);
        return start;
    }

    // A hyphen right behind a letter or figure. "word": the part of a word that could go on without it, unlike AI-, non-, real-.
    [GeneratedRegex(@"(?:^|(?<=[^\p{L}\d-]))(?<word>(?!(?:non|self|multi|cross|real|long|short|high|low|third|first|second|end|run|well|cloud|data|web|on|off|in|built|full|part|pre|post|co|day|large|small|state|up|peer|face|know|risk|cyber)[-\u2010])(?:\p{Ll}{2,}|\p{Lu}\p{Ll}+))[-\u2010\u00AD]$|(?<=[\p{L}\d])[-\u2010\u00AD]$|(?<=[\w])/$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parted();

    [GeneratedRegex(@"^(?:based|time|assisted|driven|party|house|site|related|level|scale|term|line|end|hosted|managed|learned|specific|wide|free|ready|facing|made|to|of|and|in|on|up|as|the|loop|premises?|aware|enabled|powered|quality|risk|class)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Compound();
}
