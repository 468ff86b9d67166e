using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>What is certified: the paragraph at the scope's label, up to the next label or the statement of applicability.</summary>
internal static partial class ScopeField
{
    private const int Shortest = 12;
    private const int ShortestChinese = 4;
    private const int Longest = 3_000;
    private const double Prose = 0.66;

    public static IEnumerable<Proposal> Of(Labelled document)
    {
        var found = document.Of(LabelKind.Scope).Select(h => At(document, h)).OfType<Proposal>().OrderByDescending(p => p.Certainty - 0.02 * (p.Page - 1) - (Script.HasHan(p.Value) ? 0.05 : 0)).ThenBy(p => p.Page).ToList();
        if (found.Count == 0 && Sentence(document) is { } sentence) found.Add(sentence);
        if (found.Count == 0) yield break;
        var best = found[0];
        yield return best;
        // A translation, or the scope of one site, is no contradiction; it is shown as what else there is.
        foreach (var other in found.Skip(1).Where(f => f.Value != best.Value).DistinctBy(f => f.Value).Take(2)) yield return other with { Certainty = Math.Min(0.4, other.Certainty) };
    }

    private static Proposal? At(Labelled document, LabelHit hit)
    {
        foreach (var slice in document.Places(hit))
        {
            if (slice.Place < 0.9 || Elsewhere().IsMatch(slice.Text)) continue;
            var (parts, ends) = (new List<string>(), false);
            Add(slice.Line, slice.Start, Math.Max(slice.End, End(document, slice)));
            if (!ends)
                foreach (var line in Blocks.Down(document.Sheet, slice.Line, Math.Clamp(document.Sheet.Spacing, 1.3, 2.2), l => !ends && parts.Sum(p => p.Length) < Longest && GoesOn(document, l, slice.Line) && !document.IsInLaterRow(l, hit) && !Over(parts))) Add(line, 0, line.Text.Length);

            var scope = Clean(Statement().Replace(Blocks.Join(parts), ""));
            if (scope.Length < (Script.HasHan(scope) ? ShortestChinese : Shortest) || scope.Length > Longest || Standard().IsMatch(scope) || WrittenDates.In(scope) is [{ Start: 0 }, ..]) continue;
            // "The scope of the ISO/IEC 27001:2022 certification includes …": the whole sentence says what is certified.
            var whole = slice.Line == hit.Last && hit.Last == hit.Line && hit.Start <= 1 && Halved().IsMatch(scope);
            if (whole) scope = hit.Line.Printed(hit.Start, hit.Start + hit.Words.Length) + " " + scope;
            var amid = slice.Line == hit.Last && hit.Start > 3 && !hit.Line.Text[hit.Start..hit.End].Contains(':', StringComparison.Ordinal);
            var certainty = (whole ? 0.75 : hit.Weight - (amid ? 0.1 : 0)) * slice.Place * slice.Line.Trust * (scope.Length > 1200 ? 0.8 : 1);
            return new Proposal(CertificateField.Scope, scope, $"{hit.Words} {scope}", slice.Line.Page, certainty);

            void Add(TextLine line, int from, int to)
            {
                if (document.In(line).FirstOrDefault(h => h.Start >= from && h.Start < to && (h.Kind is LabelKind.Soa || h.Kind is LabelKind.Foot && Sentenced(line.Text, h.Start))) is { } stop) (to, ends) = (stop.Start, true);
                if (to > from) parts.Add(line.Printed(from, to));
            }
        }

        return null;
    }

    /// <summary>Words like "registered" within the scope are no labels; a label with a colon is.</summary>
    private static int End(Labelled document, Slice slice) => document.In(slice.Line).Where(h => h.Start > slice.Start && (IsField(h) && slice.Line.Text[h.Start..h.End].Contains(':', StringComparison.Ordinal))).Select(h => h.Start).DefaultIfEmpty(slice.Line.Text.Length).Min();

    private static bool GoesOn(Labelled document, TextLine line, TextLine first) =>
        !(document.IsAtLabel(line) && !Sheet.SameRow(line.At, first.At)) && !document.In(line).Any(h => h.Start <= 2 && (IsField(h) || h.Kind is LabelKind.Foot)) && Script.HasHan(line.Text) == Script.HasHan(first.Text)
        && Math.Abs(line.At.FontSize - first.At.FontSize) < (line.At.Confidence is null ? 0.16 : 0.45) * first.At.FontSize && !Ends().IsMatch(line.Text) && !document.In(line).Any(h => h.Kind is LabelKind.Standard && h.Start <= 2 && h.End >= line.Text.Length - 1) && !(WrittenDates.In(line.Text) is [{ Start: 0 } date] && date.End == line.Text.Length);

    private static bool IsField(LabelHit hit) => hit.Kind is not (LabelKind.Verb or LabelKind.Foot or LabelKind.Standard or LabelKind.Soa or LabelKind.Scope or LabelKind.Site or LabelKind.Certifier or LabelKind.Holder or LabelKind.Address) || hit.Line.Text[hit.Start..hit.End].Contains(':', StringComparison.Ordinal) && hit.Start <= 2;

    /// <summary>A bracket with the statement of applicability has been closed: the paragraph is over.</summary>
    private static bool Over(List<string> parts) => parts.Count > 0 && Closed().IsMatch(parts[^1]);

    private static bool Sentenced(string text, int at) => at == 0 || text[..at].TrimEnd() is [.., '.'];

    /// <summary>"… the requirements of ISO/IEC 27001:2022 for the provision of …"</summary>
    private static Proposal? Sentence(Labelled document)
    {
        if (Running().Match(document.Flow.Text) is not { Success: true } m) return null;
        var line = document.Flow.LineAt(m.Groups["scope"].Index);
        var scope = Clean(m.Groups["scope"].Value);
        return new Proposal(CertificateField.Scope, scope, m.Value, line.Page, Prose * line.Trust);
    }

    private static string Clean(string text) => Tail().Replace(text.Trim(' ', ':', '-', '–', '"', '\u201c', '\u201d', '|'), "").Trim(' ', ',', ';', '"', '\u201c', '\u201d', '(', '（');

    [GeneratedRegex(@"[\s,;(（]*(?:(?:this is |which is |as )?(?:in accordance|in line|in conformity|in compliance|and with)(?: with)?(?: the| its)?|(?:and|in|with|under|as per|per|the|this is))?[\s,;(（]*$|\s*\($", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tail();

    [GeneratedRegex(@"[\s,;(（-]*(?:(?:this |which |and |that |certificate |scope |is |are |all )*(?:in accordance|in line|in conformity|in compliance|aligned|consistent|according|as per|as defined|as described|as stated|based on|under|per)\b(?: with| to| in| by)?[\s\w""']{0,25})?\b(?:statement of applicability|SoA\b).*$|[\s,;(（，。]*(?:依據|依据|根據|根据|按照|符合)?.{0,6}(?:適用性|适用性|適用)(?:聲明|声明|宣告).*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Statement();

    [GeneratedRegex(@"^\W*(?:as )?(?:please )?(?:see|refer to|listed|detailed|described|specified|per|defined) (?:in |on )?(?:the |attached )*(?:annex|appendix|schedule|next page|page|overleaf|attachment)|^\W*(?:見|见|詳見|详见)?附(?:件|錄|录)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"^\W*(?:[A-Z/]{2,5}[ -]){0,3}ISO[ /](?:IEC )?\S+$|^[\d .]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Standard();

    [GeneratedRegex(@"^\W*(?:has been|was) (?:assessed|audited|certified|found|approved)|^\W*(?:and )?(?:meets|conforms|complies|fulfils)\b|^\W*(?:through an? audit|by means of|proof\b|evidence\b|(?:it|this) (?:was|has been|is) |an audit\b|during an? audit|the requirements\b|(?:the )?certified (?:organi|company)|(?:and )?(?:is|are) in (?:compliance|conformity|accordance))|^\W*(?:on behalf|for and on|this certificate|page \d|certificate (?:no|number)|the certification body|the validity|valid\b|https?:|www\.)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ends();

    [GeneratedRegex(@"^(?:the |this )?(?:[\w/:-]+ ){1,5}?(?:certification|registration|management system|certificate|approval)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Halved();

    [GeneratedRegex(@"(?:Applicability|SoA|聲明|声明).{0,40}[)）]\W*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Closed();

    [GeneratedRegex(@"(?:27001|42001|27701)(?:\s?[:-]\s?20\d\d)?[\s,]{1,3}(?:for|covering|in relation to|with regard to)\s+(?:the\s+(?=provision|design|development))?(?!the following|a period|three|its)(?<scope>[A-Za-z][^.\f]{15,600}?)(?=\.|\f|\s+(?:This certificate|Certificate N|Valid|Issue|Date|Statement of|in accordance with the Statement)|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Running();
}
