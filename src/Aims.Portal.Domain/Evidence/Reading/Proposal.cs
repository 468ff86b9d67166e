namespace Aims.Portal.Domain.Evidence.Reading;

/// <summary>The members of <see cref="Certificates.CertificateFacts"/> that are read from a certificate.</summary>
public enum CertificateField
{
    Standard,
    Edition,
    Number,
    HolderName,
    HolderAddress,
    Sites,
    Scope,
    SoaVersion,
    SoaDate,
    OriginalDate,
    IssueDate,
    CycleStart,
    ExpiryDate,
    CertificationBody,
    AccreditationBody,
    AccreditationMark,
    MlaMark,
    VerificationUrl,
}

/// <summary>How a proposal is shown. No band replaces the person who looks at the words.</summary>
public enum CertaintyBand
{
    /// <summary>Below 0.6: a hint. Usually two readings are possible, or the value was derived.</summary>
    Low,

    /// <summary>0.6 to below 0.85: probably right; one of label, place or form is not as expected.</summary>
    Medium,

    /// <summary>0.85 and more: stands at its label in the form expected, and nothing in the document speaks against it.</summary>
    High,
}

/// <summary>A value for a field, as found in a document.</summary>
/// <param name="Value">Dates as <c>2025-03-12</c>, the standard as the name of its enum value, marks as <c>true</c>, several sites one a line; all else as printed.</param>
/// <param name="Words">The words it was read from, as printed.</param>
/// <param name="Page">From 1.</param>
/// <param name="Certainty">0 to 1; see <see cref="CertaintyBand"/>.</param>
public sealed record Proposal(CertificateField Field, string Value, string Words, int Page, double Certainty)
{
    public const double HighFrom = 0.85;
    public const double MediumFrom = 0.6;

    public CertaintyBand Band => BandOf(Certainty);

    /// <param name="certainty">0 to 1.</param>
    public static CertaintyBand BandOf(double certainty) => certainty >= HighFrom ? CertaintyBand.High : certainty >= MediumFrom ? CertaintyBand.Medium : CertaintyBand.Low;

    /// <summary>The value where it is a date.</summary>
    public DateOnly? Date => IsoDate.TryParse(Value, out var date) ? date : null;
}
