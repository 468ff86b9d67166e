namespace Aims.Portal.Domain.Evidence.Reading.Reports;

/// <summary>What is read of a document that is no certificate.</summary>
public enum ReportField
{
    /// <summary>The date the document bears.</summary>
    DocumentDate,

    /// <summary>The day on which somebody approved it.</summary>
    ApprovalDate,

    /// <summary>First day of the tests or of the time that was audited.</summary>
    PeriodStart,
    PeriodEnd,

    /// <summary>Of the document, not of what it is about.</summary>
    DocumentVersion,

    /// <summary>The system, service or project by its name.</summary>
    System,

    /// <summary>The model and its version that was assessed.</summary>
    ModelVersion,

    /// <summary>What was looked at, in the document's words.</summary>
    Scope,
}

/// <summary>A value for a field, as found in a document.</summary>
/// <param name="Value">Dates as <c>2025-03-12</c>; all else as printed.</param>
/// <param name="Words">The words it was read from, as printed.</param>
/// <param name="Page">From 1; of a workbook the sheet.</param>
/// <param name="Certainty">0 to 1; see <see cref="CertaintyBand"/>.</param>
public sealed record ReportFact(ReportField Field, string Value, string Words, int Page, double Certainty)
{
    public CertaintyBand Band => Proposal.BandOf(Certainty);

    /// <summary>The value where it is a date.</summary>
    public DateOnly? Date => IsoDate.TryParse(Value, out var date) ? date : null;
}

/// <summary>What was read of a statement of applicability, an assessment or a report. Nothing of it counts before a person has confirmed it.</summary>
/// <param name="Facts">By field, the best first.</param>
/// <param name="Soa">Null for what is no statement of applicability.</param>
public sealed record ReportFacts(IReadOnlyList<ReportFact> Facts, Statements.SoaTable? Soa = null)
{
    public static readonly ReportFacts None = new([]);

    /// <summary>The best of the field; null where nothing was found.</summary>
    public ReportFact? this[ReportField field] => Facts.Where(f => f.Field == field).MaxBy(f => f.Certainty);
}
