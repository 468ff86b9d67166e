namespace Aims.Portal.Domain.Evidence.Reading.Reports;

/// <summary>The date of a document and that of its approval.</summary>
internal static class ReportDates
{
    /// <summary>Letters between the label and its date: "on", "the".</summary>
    private const int Near = 12;

    private const int FirstLines = 30;

    public static IEnumerable<ReportFact> Of(Labelled document, List<Announced> announced, DateOrder order)
    {
        foreach (var a in announced)
        {
            var field = a.Label switch { ReportLabel.Date => ReportField.DocumentDate, ReportLabel.Approval => ReportField.ApprovalDate, _ => (ReportField?)null };
            if (field is { } known && WrittenDates.In(a.Text) is [{ Start: <= Near } date, ..])
                yield return Fact(known, date, a.Words, a.Value, a.Weight * (a.Value.Page == 1 || a.Value.At.Cell is not null ? 1 : 0.93));
        }

        // The table of versions: the newest is this one.
        if (VersionHistory.Of(document.Sheet) is { Date: { } written } last) yield return Fact(ReportField.DocumentDate, written, last.Words, last.Line, 0.86);

        // Alone on the cover.
        foreach (var line in document.Sheet.Lines.Where(l => l.Page == 1).Take(FirstLines))
            if (WrittenDates.In(line.Text) is [var alone] && alone.End - alone.Start >= line.Text.Length - 3) yield return Fact(ReportField.DocumentDate, alone, line.At.Text, line, 0.7);

        ReportFact Fact(ReportField field, WrittenDate date, string words, TextLine line, double weight) => new(field, ReportReading.Iso(order.Read(date)), words, line.Page, weight * order.Certainty(date) * line.Trust);
    }
}
