using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading.Statements;

/// <param name="Rest">Words behind the decision in the same cell: often the justification.</param>
/// <param name="Certainty">0 to 1.</param>
/// <param name="Explicit">Words that can mean nothing but whether a control applies.</param>
internal sealed record Decision(Applicability Applicability, double Certainty, string Rest = "", bool Explicit = false)
{
    public static readonly Decision Unclear = new(Applicability.Unknown, 0.4);
}

/// <summary>What else stands in a column of decisions: a cross means "no" only where others have a tick.</summary>
internal sealed record ColumnMarks(bool HasYes, bool HasNoughtAndOne)
{
    public static ColumnMarks Of(IEnumerable<string> cells)
    {
        var all = cells.Select(SoaWords.Plain).Where(c => c.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new ColumnMarks(all.Any(SoaWords.IsPlainYes), all.Contains("1") && all.Contains("0"));
    }
}

/// <summary>Yes and no as statements of applicability write it, in English and Chinese. What may be read in two ways is no decision: nothing is excluded by a guess.</summary>
internal static partial class SoaWords
{
    private const string ApplicableWords = @"(?:is |fully )?applicable|applies|included?|in(?:[ -])scope|selected|adopted|適用|适用|納入|纳入|已納入|包括|採用|采用|選用";
    private const string ExcludedWords = @"(?:is )?not[ -]?applicable|non[ -]?applicable|inapplicable|does not apply|excluded?|not (?:included|selected|adopted)|out[ -]of[ -]scope|n\.?/?a\.?|n/a|不適用|不适用|已?排除|刪減|删减|不納入|不纳入|未納入|不採用|不采用";
    private const string YesWords = "yes|y|true|是";
    private const string NoWords = "no|n|false|否";
    private const string Ticks = "[✓✔√☑✅\uF0FC\uF0FEüþ]";
    private const string Crosses = "[✗✘×✕✖❌\uF0FB\uF0FDûý]";

    public static string Plain(string cell) => Trimmed().Replace(cell, "");

    /// <summary>A tick or a yes that stands alone.</summary>
    public static bool IsPlainYes(string plain) => plain.Length > 0 && (Tick().IsMatch(plain) || plain.Length < 24 && AllYes().IsMatch(plain));

    private static bool IsEmpty(string cell) => Plain(cell) is "" or "☐" or "□" or "-" or "[]" or "[ ]";

    /// <param name="cell">Of a column in which it is said whether the control applies.</param>
    public static Decision Of(string cell, ColumnMarks column)
    {
        var plain = Plain(cell);
        if (plain.Length == 0) return Decision.Unclear;
        if (Boxes(plain) is { } boxed) return boxed;
        if (Tick().IsMatch(plain)) return new Decision(Applicability.Applicable, 0.93);
        if (Cross().IsMatch(plain)) return column.HasYes ? new Decision(Applicability.Excluded, 0.88) : Decision.Unclear;
        if (plain is "1" or "0") return column.HasNoughtAndOne ? new Decision(plain == "1" ? Applicability.Applicable : Applicability.Excluded, 0.7) : Decision.Unclear;
        if (AllExcluded().IsMatch(plain)) return new Decision(Applicability.Excluded, 0.95, Explicit: true);
        if (AllNo().IsMatch(plain)) return new Decision(Applicability.Excluded, 0.93);
        if (AllApplicable().IsMatch(plain)) return new Decision(Applicability.Applicable, 0.96, Explicit: true);
        if (AllYes().IsMatch(plain)) return new Decision(Applicability.Applicable, 0.95);
        return Leading(plain);
    }

    /// <summary>"Yes – required by risk R12", "No: we train no models". Hedged words are no decision.</summary>
    private static Decision Leading(string plain)
    {
        if (LeadingExcluded().Match(plain) is { Success: true } no)
            return NoHedge().IsMatch(plain[no.Length..]) ? Decision.Unclear : new Decision(Applicability.Excluded, 0.88, plain[no.Length..].Trim(), no.Groups["explicit"].Success);
        if (LeadingApplicable().Match(plain) is not { Success: true } yes) return Decision.Unclear;
        var rest = plain[yes.Length..].Trim();
        return YesHedge().IsMatch(rest.Length > 60 ? rest[..60] : rest) ? Decision.Unclear : new Decision(Applicability.Applicable, 0.88, rest, yes.Groups["explicit"].Success);
    }

    /// <summary>"☒ Yes ☐ No", or with the boxes behind the words: the one that is marked. In a box, a cross is a mark too.</summary>
    /// <returns>Null where there are no boxes with words.</returns>
    private static Decision? Boxes(string plain)
    {
        // "Yes ☒ No ☐": read from the other side it would say the contrary.
        var options = char.IsLetter(plain[0]) && plain[0] is not ('ü' or 'þ' or 'û' or 'ý') ? Behind().Matches(plain) : Before().Matches(plain);
        if (options.Count == 0) return null;
        if (options.Where(o => o.Groups["on"].Success).ToList() is not [var marked]) return Decision.Unclear;
        // One option alone may also be a sign before a word: a cross before "applicable" says two things.
        var contrary = options.Count == 1 && Cross().IsMatch(marked.Groups["on"].Value) && !marked.Groups["no"].Success;
        return contrary ? Decision.Unclear : new Decision(marked.Groups["no"].Success ? Applicability.Excluded : Applicability.Applicable, 0.92, Explicit: true);
    }

    /// <summary>Two columns, one for yes and one for no: the one in which there is a mark.</summary>
    public static Decision OfTwo(string yes, string no)
    {
        var (y, n) = (Plain(yes), Plain(no));
        if (IsPlainYes(y) && (IsEmpty(no) || Cross().IsMatch(n) || AllNo().IsMatch(n))) return new Decision(Applicability.Applicable, 0.93);
        if ((IsEmpty(yes) || Cross().IsMatch(y) || AllNo().IsMatch(y)) && (IsPlainYes(n) || IsEmpty(yes) && AllNo().IsMatch(n))) return new Decision(Applicability.Excluded, 0.93);
        if (IsEmpty(no) && Filled().IsMatch(y) && !Cross().IsMatch(y)) return new Decision(Applicability.Applicable, 0.9);
        return IsEmpty(yes) && Filled().IsMatch(n) ? new Decision(Applicability.Excluded, 0.88) : Decision.Unclear;
    }

    [GeneratedRegex(@"^[\s.:;|\uFE0F]+|[\s.:;|\uFE0F*]+$|\uFE0F", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Trimmed();

    [GeneratedRegex("^(?:" + Ticks + @"|\uD83D[\uDDF8\uDDF9])$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tick();

    [GeneratedRegex("^" + Crosses + "$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cross();

    [GeneratedRegex(@"^(?:[xX●■◉⬤•☒]|" + Crosses + ")$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Filled();

    [GeneratedRegex(@"^(?:(?:" + ExcludedWords + @"|" + NoWords + @")[\s/()|,.-]*)*(?:" + ExcludedWords + @")[\s/()|,.]*(?:(?:" + ExcludedWords + @"|" + NoWords + @")[\s/()|,.]*)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AllExcluded();

    [GeneratedRegex(@"^(?:(?:" + NoWords + @")(?=$|[\s/()|,.是否])[\s/()|,.]*)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AllNo();

    [GeneratedRegex(@"^(?:(?:" + YesWords + @")[\s/()|,.-]+)?(?:(?:" + ApplicableWords + @")[\s/()|,.]*)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AllApplicable();

    [GeneratedRegex(@"^(?:(?:" + YesWords + @"|" + ApplicableWords + @")(?=$|[\s/()|,.\u2E80-\u9FFF])[\s/()|,.]*)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AllYes();

    private const string Parted = @"(?:\s*(?:[-–—:;,.(]|\s/\s)\s*(?=\S)|\s+(?=(?:as|because|since|due)\b)|\s*(?=因|由於|由于))";

    [GeneratedRegex(@"^(?:(?<explicit>" + ExcludedWords + ")|" + NoWords + ")" + Parted, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadingExcluded();

    [GeneratedRegex(@"^(?:(?<explicit>" + ApplicableWords + ")|" + YesWords + ")" + Parted, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeadingApplicable();

    [GeneratedRegex(@"\bpart(?:ly|ial(?:ly)?)?\b|\bexcept|\bbut\b|\byes\b|(?<!\bnot |\bnon[ -])\bapplicable\b|\btb[cd]\b|\bplanned\b|部分|但|除(?:外|了|非)|待定|(?<!不)適用", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoHedge();

    [GeneratedRegex(@"\bpart(?:ly|ial(?:ly)?)?\b|\bexcept|\bbut not\b|\bno\b|\bn/?a\b|\bnot applicable|\bexclud|\btb[cd]\b|部分|除|待定|不適用|排除", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YesHedge();

    private const string Box = @"(?:(?<on>[☑☒■✓✔√✅●◉✗✘×❌\uF0FE\uF0FC]|\[[xX✓√]\]|\([xX✓√]\))|(?<off>[☐□○◯\uF0A8]|\[\s?\]|\(\s\)))";
    private const string Word = "(?:(?<no>" + ExcludedWords + "|" + NoWords + ")|(?<yes>" + ApplicableWords + "|" + YesWords + "))(?![A-Za-z])";

    [GeneratedRegex(Box + @"\s*" + Word, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Before();

    [GeneratedRegex(@"(?<![A-Za-z])" + Word + @"\s*:?\s*" + Box, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Behind();
}
