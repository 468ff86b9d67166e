using System.Text.RegularExpressions;

namespace Aims.Portal.Domain.Evidence.Reading.Reports;

/// <summary>When it was tested, or which time was audited: at labels and in sentences.</summary>
internal static partial class ReportPeriods
{
    private const int Near = 24;

    public static IEnumerable<ReportFact> Of(Labelled document, List<Announced> announced, DateOrder order)
    {
        foreach (var a in announced)
        {
            if (a.Label is ReportLabel.Start or ReportLabel.End && WrittenDates.In(a.Text) is [{ Start: <= 4 } day, ..])
                yield return Fact(a.Label is ReportLabel.Start ? ReportField.PeriodStart : ReportField.PeriodEnd, day, a.Words, a.Value, a.Weight);
            if (a.Label is not ReportLabel.Period) continue;
            if (WrittenSpans.In(a.Text) is [{ Start: <= Near } span, ..])
            {
                yield return Fact(ReportField.PeriodStart, span.First, a.Words, a.Value, a.Weight);
                yield return Fact(ReportField.PeriodEnd, span.Last, a.Words, a.Value, a.Weight);
            }
            else if (WrittenDates.In(a.Text) is [{ Start: <= 6 } only])
            {
                // One day of tests is the first and the last.
                yield return Fact(ReportField.PeriodStart, only, a.Words, a.Value, a.Weight * 0.9);
                yield return Fact(ReportField.PeriodEnd, only, a.Words, a.Value, a.Weight * 0.9);
            }
        }

        foreach (Match m in Sentence().Matches(document.Flow.Text))
        {
            var text = document.Flow.Text.Substring(m.Index + m.Length, Math.Min(90, document.Flow.Text.Length - m.Index - m.Length));
            if (WrittenSpans.In(text) is not [{ Start: <= 14 } span, ..]) continue;
            var line = document.Flow.LineAt(m.Index + m.Length + span.Start);
            var words = m.Value + text[..span.End];
            yield return Fact(ReportField.PeriodStart, span.First, words, line, 0.86);
            yield return Fact(ReportField.PeriodEnd, span.Last, words, line, 0.86);
        }

        ReportFact Fact(ReportField field, WrittenDate date, string words, TextLine line, double weight) => new(field, ReportReading.Iso(order.Read(date)), words, line.Page, weight * order.Certainty(date) * line.Trust);
    }

    [GeneratedRegex(@"\b(?:test(?:s|ing|ed)?|assess(?:ment|ed)|audit(?:ed)?|engagement|review|fieldwork|examination|exercise|scans?|work)\b[^.\f]{0,110}?\b(?:between|from|during|over|on|for)\b(?: the)?(?: period)?(?: from| of| between)?|\b(?:for|throughout|during|over) the period(?: from| of)?|(?:測試|評估|審計|審核|檢測)[^.\f]{0,30}?(?:於|由|在|自)|(?:於|由|自)(?=\s?(?:20\d\d)\s?年[^.\f]{4,40}?(?:測試|評估|審計|審核|檢測))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();
}
