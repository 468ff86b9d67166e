using System.Text.Json.Serialization;

namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>
/// What is to be read off one certificate. Members mean what those of <c>CertificateFacts</c> mean; null is "not printed", so whatever is
/// proposed for it is wrong. Line breaks in an address or a scope are those of the paper and count for nothing.
/// </summary>
internal sealed record PrintedFacts
{
    public const string Aims = "Iso42001";
    public const string Isms = "Iso27001";

    /// <summary>The standard named first or as the main one, as <c>CertificateStandard</c> names it.</summary>
    public required string Standard { get; init; }

    /// <summary>The year as printed; of a national adoption whose year is another, that of the ISO/IEC edition printed beside it.</summary>
    public required string Edition { get; init; }

    public required string Number { get; init; }

    public required string HolderName { get; init; }

    public string? HolderAddress { get; init; }

    public required string Scope { get; init; }

    public string? SoaVersion { get; init; }

    public DateOnly? SoaDate { get; init; }

    public DateOnly? OriginalDate { get; init; }

    public DateOnly? IssueDate { get; init; }

    /// <summary>Also what is printed as "effective", "valid from" or as the date of the decision.</summary>
    public DateOnly? CycleStart { get; init; }

    public required DateOnly ExpiryDate { get; init; }

    public required string CertificationBody { get; init; }

    /// <summary>Short name where the accreditation body has one.</summary>
    public string? AccreditationBody { get; init; }

    /// <summary>The number in the mark.</summary>
    public string? AccreditationMark { get; init; }

    public bool MlaMark { get; init; }

    /// <summary>Where this certificate can be looked up; the body's home page is none.</summary>
    public string? VerificationUrl { get; init; }

    /// <summary>Every field with what is expected, as text; null where the paper says nothing.</summary>
    [JsonIgnore]
    public IReadOnlyList<(string Field, string? Value)> Fields =>
    [
        (nameof(Standard), Standard), (nameof(Edition), Edition), (nameof(Number), Number), (nameof(HolderName), HolderName), (nameof(HolderAddress), HolderAddress), (nameof(Scope), Scope),
        (nameof(SoaVersion), SoaVersion), (nameof(SoaDate), Iso(SoaDate)), (nameof(OriginalDate), Iso(OriginalDate)), (nameof(IssueDate), Iso(IssueDate)), (nameof(CycleStart), Iso(CycleStart)),
        (nameof(ExpiryDate), Iso(ExpiryDate)), (nameof(CertificationBody), CertificationBody), (nameof(AccreditationBody), AccreditationBody), (nameof(AccreditationMark), AccreditationMark),
        (nameof(MlaMark), MlaMark ? "true" : null), (nameof(VerificationUrl), VerificationUrl),
    ];

    /// <summary>The dates, without those that are not printed.</summary>
    [JsonIgnore]
    public IEnumerable<DateOnly> Dates => ((DateOnly?[])[SoaDate, OriginalDate, IssueDate, CycleStart, ExpiryDate]).OfType<DateOnly>();

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd");
}
