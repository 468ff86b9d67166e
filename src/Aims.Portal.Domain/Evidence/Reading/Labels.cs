using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>What a label announces, or what words say that a value has ended.</summary>
internal enum LabelKind
{
    /// <summary>A number or date of something else, which must not be taken for one of ours.</summary>
    Other,
    Number,
    Original,
    Issue,
    CycleStart,
    Expiry,

    /// <summary>Two dates, or the last one alone.</summary>
    Validity,

    /// <summary>Words after which the holder stands.</summary>
    Holder,
    Address,
    Site,
    Scope,
    Standard,
    Soa,
    Certifier,
    Accreditor,
    AccreditationNumber,

    /// <summary>"has been assessed", "operates a": the holder is over.</summary>
    Verb,

    /// <summary>Words of a foot: telephone, terms, signature.</summary>
    Foot,
}

/// <summary>Where a label may stand to count as one.</summary>
internal enum LabelPlace
{
    Anywhere,

    /// <summary>At the start of a line or cell, or behind another label's value.</summary>
    Start,

    /// <summary>Alone in its cell or before a colon.</summary>
    Alone,
}

/// <summary>A label in a line.</summary>
/// <param name="End">Behind the label, its translation and its colon: there the value may begin.</param>
/// <param name="Weight">0 to 1: how surely these words mean that field.</param>
internal sealed record LabelHit(TextLine Line, int Start, int End, LabelKind Kind, double Weight, string Words)
{
    /// <summary>The line in which the label ends: another one where a narrow cell breaks it.</summary>
    public TextLine Last { get; init; } = Line;
}

/// <summary>Finds labels in lines.</summary>
internal static partial class Labels
{
    private static readonly (Regex Pattern, LabelEntry[] Entries) Lexicon = Build(LabelWords.All, "");

    /// <summary>Those that count wherever they stand, at the place where the search begins.</summary>
    private static readonly (Regex Pattern, LabelEntry[] Entries) Free = Build(LabelWords.All, @"\G");

    /// <summary>In the order of the line. A translation beside its label is one with it.</summary>
    public static IReadOnlyList<LabelHit> In(TextLine line) => In(line, line.Text);

    private static List<LabelHit> In(TextLine line, string text)
    {
        var hits = new List<LabelHit>();
        var next = 0;
        while (next <= text.Length && Lexicon.Pattern.Match(text, next) is { Success: true } match && EntryOf(match) is { } entry)
        {
            next = match.Index + 1;
            var behind = Behind().Match(text, match.Index + match.Length);
            if (!Fits(entry, text, match.Index, behind, hits))
            {
                // "Issued by" is no "Issued", which must stand alone: the words may be another label's.
                var other = Free.Pattern.Match(text, match.Index);
                if (!other.Success || EntryOf(other) is not { } free) continue;
                (match, entry, behind) = (other, free, Behind().Match(text, other.Index + other.Length));
            }

            next = Math.Max(next, behind.Value.Contains('/', StringComparison.Ordinal) ? behind.Index + behind.Length : match.Index + match.Length);
            if (hits.Count > 0 && hits[^1] is var last && last.Kind == entry.Kind && match.Index <= last.End + 3 && text[last.End..Math.Max(last.End, match.Index)].Trim(' ', '/', '|', '(', '-') is "")
                hits[^1] = last with { End = behind.Index + behind.Length, Weight = Math.Max(last.Weight, entry.Weight) };
            else
                hits.Add(new LabelHit(line, match.Index, behind.Index + behind.Length, entry.Kind, entry.Weight, match.Value));
        }

        return hits;
    }

    /// <summary>A label that a narrow cell breaks over two lines.</summary>
    public static LabelHit? Broken(TextLine line, TextLine below)
    {
        if (line.Text.Length > 30 || below.Text.Length > 40) return null;
        var joined = line.Text + " " + below.Text;
        return In(line, joined).FirstOrDefault(h => h.Start <= 2 && h.Start + h.Words.Length > line.Text.Length + 1) is { } hit
            ? hit with { Last = below, End = Math.Max(0, hit.End - line.Text.Length - 1) } : null;
    }

    private static bool Fits(LabelEntry entry, string text, int start, Match behind, List<LabelHit> before)
    {
        if (entry.Place is LabelPlace.Anywhere) return true;
        var lead = text[..start];
        var begins = Bullet().IsMatch(lead) || before.Count > 0 && before[^1].End >= start - 1 || Parted().IsMatch(lead);
        var colon = behind.Value.Contains(':', StringComparison.Ordinal);
        var alone = behind.Index + behind.Length >= text.Length;
        return entry.Place is LabelPlace.Start ? begins || colon : (colon || alone) && begins;
    }

    private static LabelEntry? EntryOf(Match match)
    {
        for (var i = 0; i < Lexicon.Entries.Length; i++)
            if (match.Groups["_" + i].Success) return Lexicon.Entries[i];
        return null;
    }

    private static (Regex, LabelEntry[]) Build(IReadOnlyList<LabelEntry> entries, string anchor)
    {
        var parts = entries.Select((e, i) => (Entry: e, Index: i)).Where(e => anchor.Length == 0 || e.Entry.Place is LabelPlace.Anywhere).Select(p => Part(p.Entry, p.Index));
        return (new Regex($"{anchor}(?:{string.Join('|', parts)})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(2)), [.. entries]);

        static string Part(LabelEntry e, int i) => $"(?<_{i}>{(char.IsAsciiLetter(e.Words[0]) || e.Words[0] == '(' ? "(?<![A-Za-z0-9])" : "")}(?:{e.Words}){(e.Chinese ? "" : "(?![A-Za-z0-9\\u00C0-\\u024F])")})";
    }

    // Also the format in brackets, and the same label in another language of Europe.
    [GeneratedRegex(@"\G\s*(?:\((?:[A-Za-z ./-]{1,24}|[^)A-Za-z0-9]{1,18})\)\s*)?(?:no\.?\s*)?[:\-–=>|]*\s*(?:/\s*(?=\p{L})[^:|/()0-9\u2E80-\u9FFF]{2,60}?\s*(?::|$)\s*)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^[\s•\-–*·▪>|(\[]*(?:\d{1,2}[.)]\s*)?(?:the|and|&|its|/)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"[|;/,.()]\s*(?:and\s*)?$|\s{2,}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parted();
}

/// <param name="Words">A pattern; a space stands for one space.</param>
internal sealed record LabelEntry(LabelKind Kind, double Weight, LabelPlace Place, string Words)
{
    public bool Chinese { get; } = Words.Any(Script.IsHan);
}
