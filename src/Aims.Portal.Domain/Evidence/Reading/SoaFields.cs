using System.Globalization;
using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>Version and date of the statement of applicability, from the words that follow its name.</summary>
internal static partial class SoaFields
{
    /// <summary>Characters behind the name in which they stand.</summary>
    private const int Reach = 150;

    public static IEnumerable<Proposal> Of(Labelled document)
    {
        var (version, date) = ((Proposal?)null, (Proposal?)null);
        var order = DateFields.OrderOf(document);
        foreach (var hit in document.Of(LabelKind.Soa))
        {
            foreach (var (text, line, place) in Texts(document, hit))
            {
                var isVersionLabel = VersionLabel().IsMatch(hit.Words);
                if (Read(text, isVersionLabel) is { } read) Take(ref version, new Proposal(CertificateField.SoaVersion, read, Words(hit, text), line.Page, place * (isVersionLabel || Marked().IsMatch(text) ? 0.95 : 0.7) * line.Trust));
                if (WrittenDates.In(text) is [var first, ..] && (first.Start < 90))
                    Take(ref date, new Proposal(CertificateField.SoaDate, order.Read(first).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Words(hit, text), line.Page, place * (first.Start < 60 ? 0.93 : 0.75) * order.Certainty(first) * line.Trust));
                if (version is not null || date is not null) break;
            }
        }

        if (version is null && date is null && Named().Match(document.Flow.Text) is { Success: true } m)
        {
            var line = document.Flow.LineAt(m.Index);
            var text = document.Flow.Text.Substring(m.Index + m.Length, Math.Min(Reach, document.Flow.Text.Length - m.Index - m.Length));
            if (Ends().Match(text) is { Success: true } end) text = text[..(end.Index + 1)];
            if (Read(text, false) is { } read && Marked().IsMatch(text)) version = new Proposal(CertificateField.SoaVersion, read, m.Value + text, line.Page, 0.9 * line.Trust);
            if (WrittenDates.In(text) is [{ Start: < 50 } first, ..]) date = new Proposal(CertificateField.SoaDate, order.Read(first).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), m.Value + text, line.Page, 0.9 * order.Certainty(first) * line.Trust);
        }

        return new[] { version, date }.OfType<Proposal>();
    }

    private static void Take(ref Proposal? kept, Proposal found)
    {
        if (kept is null || found.Certainty > kept.Certainty + 0.001) kept = found;
    }

    /// <summary>The sentence behind the name, or the cell at the label.</summary>
    private static IEnumerable<(string Text, TextLine Line, double Place)> Texts(Labelled document, LabelHit hit)
    {
        var rest = document.Rest(hit).Text;
        if (rest.Trim(' ', ':', '.').Length > 0 || hit.Start > 3)
        {
            var (text, line) = (hit.Last.Text[Math.Min(hit.End, hit.Last.Text.Length)..], hit.Last);
            var cut = CutAt(document, hit.Last, hit.End);
            if (cut < hit.Last.Text.Length) text = hit.Last.Text[hit.End..cut];
            else
            {
                for (var i = 0; i < 2 && text.Length < Reach && !Ends().IsMatch(text); i++)
                {
                    if ((document.Sheet.Below(line, 1.2) ?? document.Sheet.Next(line)) is not { } below) break;
                    cut = Math.Min(CutAt(document, below, 0), document.In(below).Where(h => h.Start <= 2 && h.Kind is LabelKind.Issue && h.End > h.Start + h.Words.Length).Select(h => h.Start).DefaultIfEmpty(below.Text.Length).Min());
                    text += " " + below.Text[..cut];
                    line = below;
                    if (cut < below.Text.Length) break;
                }
            }

            yield return (text.Length > Reach ? text[..Reach] : text, hit.Line, 1);
        }

        foreach (var slice in document.Places(hit).Where(s => s.Line != hit.Last)) yield return (slice.Text, slice.Line, slice.Place);
    }

    private static int CutAt(Labelled document, TextLine line, int from) =>
        document.In(line).Where(h => h.Start >= from && (h.Kind is LabelKind.Other or LabelKind.Number or LabelKind.Original or LabelKind.CycleStart or LabelKind.Expiry or LabelKind.Validity or LabelKind.AccreditationNumber or LabelKind.Accreditor
            || h.Kind is LabelKind.Issue && !SoaDate().IsMatch(h.Words) || h.Kind is LabelKind.Scope or LabelKind.Holder && h.Start == 0)).Select(h => h.Start).DefaultIfEmpty(line.Text.Length).Min();

    private static string? Read(string text, bool labelled)
    {
        // "dated 1 March 2025" is no version.
        foreach (Match m in Version().Matches(text))
        {
            var value = m.Groups["v"].Value.TrimEnd('.', '-', '/', ',');
            if (value.Length == 0 || WrittenDates.In(text).Any(d => m.Groups["v"].Index >= d.Start && m.Groups["v"].Index < d.End)) continue;
            return value;
        }

        return (labelled || Short().IsMatch(text)) && Alone().Match(text) is { Success: true } alone && WrittenDates.In(text).All(d => d.Start > alone.Index + alone.Length - 1) ? alone.Groups["v"].Value.TrimEnd('.', ',') : null;
    }

    private static string Words(LabelHit hit, string text) => $"{hit.Words} {text.Trim()}".Trim();

    [GeneratedRegex(@"statement of applicability", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"version|issue|rev|ver\b|版", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionLabel();

    [GeneratedRegex(@"version|issue|rev|ver\b|\bv\.? ?\d|edition|版", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^[\s:(]*[A-Z]?[/-]?\d[\w./-]{0,8}[)\s]*$|^[\s:(]*[A-Z]/\d{1,3}[)\s]*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Short();

    [GeneratedRegex(@"^(?:issue date|issued? on|issued|dated?|date|date of issue|revision date|version date|發布日期|发布日期|日期)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SoaDate();

    [GeneratedRegex(@"[a-z0-9)]\.\s+[A-Z]|\.$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ends();

    [GeneratedRegex(@"(?<![A-Za-z])(?:(?:version|ver|issue|edition|rev|revision|release)(?:\s?(?:number|no))?|(?:版本|版次)(?:號|号|編號)?|v|第)\.?\s?[:：#]?\s?(?:v\.?\s?)?(?<v>[A-Z]?\d[A-Za-z0-9_.\-/]{0,14}|[A-Z](?:[/-]\d+)?(?![A-Za-z]))|(?<v>(?<![\d./-])\d+(?:\.\d+){0,2})\s?版|(?<v>\d{1,2})(?:st|nd|rd|th) (?:edition|issue|version|revision)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Version();

    [GeneratedRegex(@"^[\s:.\-(]*(?:v\.?\s?)?(?<v>[A-Z]?\d[A-Za-z0-9.]{0,9}(?:/\d{1,3})?|[A-Z](?:[/-]\d{1,3})?)(?=$|[\s,;()/-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Alone();
}
