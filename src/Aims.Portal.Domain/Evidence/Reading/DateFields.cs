using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>A date at a label.</summary>
internal sealed record LabelledDate(LabelKind Kind, WrittenDate Written, TextLine Line, double Weight, string Words);

/// <summary>The dates of a certificate: each at its label, then all against each other.</summary>
internal static partial class DateFields
{
    private const int Near = 28;
    private const double Confirmed = 0.03;
    private const double InText = 0.84;

    /// <summary>A label of so much less weight than another does not contradict it.</summary>
    private const double Weaker = 0.08;

    private static readonly LabelKind[] Kinds = [LabelKind.Other, LabelKind.Original, LabelKind.Issue, LabelKind.CycleStart, LabelKind.Expiry, LabelKind.Validity];

    public static IEnumerable<Proposal> Of(Labelled document)
    {
        var labelled = All(document);
        var order = DateOrder.Of(document, labelled);
        labelled = [.. labelled.Select(d => FitsCycle(d, labelled, order) ? d with { Weight = Math.Min(0.97, d.Weight + 0.05) } : d)];
        var found = new List<Proposal>();
        foreach (var (kind, field) in new[] { (LabelKind.Original, CertificateField.OriginalDate), (LabelKind.CycleStart, CertificateField.CycleStart), (LabelKind.Issue, CertificateField.IssueDate), (LabelKind.Expiry, CertificateField.ExpiryDate) })
            found.AddRange(Best(labelled.Where(d => d.Kind == kind), field, order));
        found.AddRange(DerivedDates.Of(document, found, labelled, order));
        return DateChecks.Weigh(found);
    }

    /// <summary>How two-sided dates are written in this document.</summary>
    public static DateOrder OrderOf(Labelled document) => DateOrder.Of(document, All(document));

    private static List<LabelledDate> All(Labelled document) => [.. document.Hits.Where(h => Kinds.Contains(h.Kind)).SelectMany(h => At(document, h)), .. Spans(document)];

    /// <summary>"valid … from X until Y" in running text, wherever the lines break.</summary>
    private static IEnumerable<LabelledDate> Spans(Labelled document)
    {
        var text = document.Flow.Text;
        var dates = WrittenDates.In(text);
        foreach (var (first, second) in dates.Zip(dates.Skip(1)))
        {
            if (!Through().IsMatch(text[first.End..second.Start]) || !Validity().IsMatch(text[Math.Max(0, first.Start - 90)..first.Start])) continue;
            var line = document.Flow.LineAt(first.Start);
            var words = text[Math.Max(0, first.Start - 20)..second.End];
            yield return new LabelledDate(LabelKind.CycleStart, first, line, InText * line.Trust, words);
            yield return new LabelledDate(LabelKind.Expiry, second, line, InText * line.Trust, words);
        }
    }

    /// <summary>Of several starts the one from which the three years run.</summary>
    private static bool FitsCycle(LabelledDate date, List<LabelledDate> all, DateOrder order) =>
        date.Kind is LabelKind.CycleStart && all.Any(e => e.Kind is LabelKind.Expiry && Math.Abs(order.Read(date.Written).AddYears(3).DayNumber - order.Read(e.Written).DayNumber) <= 1);

    /// <summary>The dates that belong to a label; a span has two.</summary>
    private static IEnumerable<LabelledDate> At(Labelled document, LabelHit hit)
    {
        foreach (var slice in document.Places(hit))
        {
            // "First certification 2013": the date in the next line is another one.
            if (slice.Line == hit.Last && YearAlone().IsMatch(slice.Text)) yield break;
            var (text, second) = Joined(document, hit, slice);
            var dates = WrittenDates.In(text);
            if (dates.Count == 0 || dates[0].Start > Near || Barrier().IsMatch(text[..dates[0].Start])) continue;
            // A value above or beside is nothing but the date.
            if (slice.Line != hit.Last && dates[0].Start > (hit.Kind is LabelKind.Other ? Near : 12) && !OfStandard().IsMatch(text[..dates[0].Start])) continue;
            if (slice.Place < 0.9 && (dates[0].End - dates[0].Start) < text.Trim().Length - 6) continue;
            var weight = hit.Weight * slice.Place * slice.Line.Trust * (second is not null && dates[0].End > slice.Text.Length ? 0.97 : 1);
            var at = second is not null && dates[0].End > slice.Text.Length ? second : slice.Line;
            var words = $"{hit.Line.Printed(hit.Start, hit.Line == slice.Line ? slice.End : Math.Max(hit.End, hit.Start + hit.Words.Length))}{(hit.Line == slice.Line ? "" : " " + slice.Printed)}";
            if (hit.Kind is LabelKind.Other or LabelKind.Original or LabelKind.Issue or LabelKind.Expiry) yield return new LabelledDate(hit.Kind, dates[0], at, weight, words);
            else
            {
                var isSpan = dates.Count > 1 && Until().IsMatch(text[dates[0].End..dates[1].Start]);
                if (hit.Kind is LabelKind.CycleStart || isSpan) yield return new LabelledDate(LabelKind.CycleStart, dates[0], at, weight, words);
                if (isSpan) yield return new LabelledDate(LabelKind.Expiry, dates[1], at, Math.Max(weight, 0.93 * slice.Line.Trust), words);
                else if (hit.Kind is LabelKind.Validity) yield return new LabelledDate(LabelKind.Expiry, dates[0], at, weight * 0.97, words);
            }

            yield break;
        }
    }

    /// <summary>With the line below where the sentence or the span goes on there, and a third where a narrow cell breaks a date.</summary>
    private static (string Text, TextLine? Second) Joined(Labelled document, LabelHit hit, Slice slice)
    {
        // The head of the next column is no beginning of a value.
        if (slice.End < slice.Line.Text.Length || slice.Line != hit.Last && hit.Kind is not LabelKind.Other && !slice.Text.Any(char.IsAsciiDigit)) return (slice.Text, null);
        var dates = WrittenDates.In(slice.Text);
        var enough = dates.Count > 1 || dates.Count == 1 && !(hit.Kind is LabelKind.CycleStart or LabelKind.Validity && (UntilAtEnd().IsMatch(slice.Text[dates[0].End..]) || Goes(document, slice)));
        if (enough || (document.Sheet.Below(slice.Line, hit.Kind is LabelKind.Other ? 2.5 : 1.2) ?? document.Sheet.Next(slice.Line)) is not { } below) return (slice.Text, null);
        var text = slice.Text + " " + Before(document, below);
        if (dates.Count == 0 && below.Text.Length < 12 && WrittenDates.In(text).Count == 0 && document.Sheet.Below(below, 1) is { } third && third.Text.Length < 12) text += " " + Before(document, third);
        return (text, below);
    }

    private static string Before(Labelled document, TextLine line) => line.Text[..document.In(line).Where(h => h.Kind is not LabelKind.Verb).Select(h => h.Start).DefaultIfEmpty(line.Text.Length).Min()];

    private static bool Goes(Labelled document, Slice slice) => document.Sheet.Below(slice.Line, 1.2) is { } below && UntilAtStart().IsMatch(below.Text);

    internal static IEnumerable<Proposal> Best(IEnumerable<LabelledDate> dates, CertificateField field, DateOrder order)
    {
        var values = dates.GroupBy(d => order.Read(d.Written)).Select(g => (Date: g.Key, Best: g.MaxBy(d => d.Weight)!, Labels: g.Select(d => (d.Line.IsChinese, d.Line.Page)).Distinct().Count()))
            .OrderByDescending(v => v.Best.Weight).ThenByDescending(v => v.Labels).ThenBy(v => v.Best.Line.Index).ToList();
        for (var i = 0; i < values.Count; i++)
        {
            var (date, best, labels) = values[i];
            var certainty = best.Weight * order.Certainty(best.Written);
            if (labels > 1) certainty = Math.Min(0.99, certainty + Confirmed);
            // Two labels of one weight with two dates: one of them is not what it seems.
            if (values.Any(v => v.Date != date && v.Best.Weight > best.Weight - Weaker)) certainty = Math.Min(certainty, i == 0 ? 0.68 : 0.45);
            else if (i > 0) certainty = Math.Min(certainty, 0.45);
            yield return new Proposal(field, date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), best.Words, best.Line.Page, certainty);
        }
    }

    [GeneratedRegex(@"^[\s,(]*(?:\(?(?:until|till|through|thru|to|unto|up to|and|valid|expires?|expir\w+|inclusive|including|is|on|the|it|will|remains?|date|end|both|days?|dates|hk\s?time)\b|[-–—~:/至到迄止訖,()]|直至)[\s\w,至到迄止–—~\-:/()]{0,30}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Until();

    [GeneratedRegex(@"(?:valid\w*|有效\w{0,4}|cycle|period|週期|周期)[^.:;]{0,50}[:：]?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Validity();

    [GeneratedRegex(@"^\s*(?:\(?inclusive\)?\s*)?(?:(?:and )?(?:until|till|through|to|up to)|[-–—~/]|至|到)\s*(?:the\s*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Through();

    [GeneratedRegex(@"^\s*(?:in\s+)?(?:19|20)\d\d\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"(?:until|till|through|thru|to|and|-|–|—|~|至|到)\s*(?:the\s*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UntilAtEnd();

    [GeneratedRegex(@"^(?:until|till|through|thru|to|and|-|–|—|~|至|到)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UntilAtStart();

    [GeneratedRegex(@"^\W*ISO[ /][\w /:]*\s?[-–:]\s?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfStandard();

    [GeneratedRegex(@"[a-z]\.\s+[A-Z]|years?|年有效|;", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Barrier();
}
