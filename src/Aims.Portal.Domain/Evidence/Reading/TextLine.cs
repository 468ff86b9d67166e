using System.Text;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>A line as it is compared: full-width and compatible letters made plain, one space between words.</summary>
internal sealed class TextLine
{
    private readonly int[] origins;
    private readonly ReadLine source;

    public TextLine(ReadLine source, int page, int index)
    {
        (this.source, Page, Index) = (source, page, index);
        var (text, from) = (new StringBuilder(source.Text.Length), new List<int>(source.Text.Length));
        var spread = IsSpread(source.Text);
        for (var i = 0; i < source.Text.Length; i++)
        {
            foreach (var c in Plain(source.Text[i]))
            {
                if (c == ' ' && spread) continue;
                if (c == ' ' && (text.Length == 0 || text[^1] == ' ')) continue;
                text.Append(c);
                from.Add(i);
            }
        }

        Text = text.ToString().TrimEnd();
        origins = [.. from];
    }

    public string Text { get; }

    public int Page { get; }

    /// <summary>In reading order over the whole document.</summary>
    public int Index { get; }

    public ReadLine At => source;

    /// <summary>1, or less where it was read from a picture.</summary>
    public double Trust => source.Confidence is { } c ? Math.Clamp(0.75 + c / 4, 0.5, 0.98) : 1;

    /// <summary>The words as printed.</summary>
    public string Printed(int start, int end) =>
        start >= end || start >= origins.Length ? "" : source.Text[origins[start]..Math.Min(source.Text.Length, origins[Math.Min(end, origins.Length) - 1] + 1)].Trim();

    public bool IsChinese => Text.Count(Script.IsHan) * 3 > Text.Length;

    /// <summary>茲 證 明: every letter by itself.</summary>
    private static bool IsSpread(string text) => text.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries) is { Length: >= 3 } words && words.All(w => w.Length == 1 && Script.IsHan(w[0]));

    private static string Plain(char c) => c switch
    {
        '\u3002' => ".",
        '\u00AD' or '\u200B' or '\uFEFF' => "",
        '\u2018' or '\u2019' => "'",
        '\u201C' or '\u201D' => "\"",
        '\u2010' or '\u2011' => "-",
        _ when char.IsWhiteSpace(c) || char.IsControl(c) => " ",
        _ when c < 0x80 || char.IsSurrogate(c) || c is >= '\uFFF0' or >= '\uFDD0' and <= '\uFDEF' => c.ToString(),
        _ => c.ToString().Normalize(NormalizationForm.FormKC).Replace('\u00A0', ' '),
    };
}

internal static class Script
{
    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or '〇';

    /// <summary>Chinese letters and the punctuation between them.</summary>
    public static bool IsWide(char c) => IsHan(c) || c is >= '\u3000' and <= '\u303F' or >= '\uFF00' and <= '\uFFEF';

    public static bool HasHan(string text) => text.Any(IsHan);

    public static bool HasLatin(string text) => text.Count(c => char.IsAsciiLetter(c)) > 2;
}
