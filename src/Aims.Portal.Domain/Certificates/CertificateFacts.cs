namespace Aims.Portal.Domain.Certificates;

public enum CertificateStandard
{
    /// <summary>ISO/IEC 42001, AI management system.</summary>
    Iso42001,

    /// <summary>ISO/IEC 27001, information security management system.</summary>
    Iso27001,

    /// <summary>ISO/IEC 27701, privacy information management system.</summary>
    Iso27701,
}

/// <summary>What the certification body or a public register says of the certificate.</summary>
public enum ReportedState
{
    Active,
    Suspended,
    Withdrawn,
}

/// <summary>
/// What is written on a certificate and what is known about it (<c>certificateFields</c> of certification-cycle.json). A draft may lack
/// fields; <see cref="Check"/> names what is missing or cannot be right. Kept as JSON, so every member has a default.
/// </summary>
public sealed record CertificateFacts
{
    public CertificateStandard Standard { get; init; }

    /// <summary>As printed: <c>2023</c>, <c>ISO/IEC 42001:2023</c>, <c>EN ISO/IEC 42001:2026</c>.</summary>
    public string Edition { get; init; } = "";

    public string Number { get; init; } = "";

    /// <summary>Legal name of the holder, to be compared with the contracting entity.</summary>
    public string HolderName { get; init; } = "";

    public string HolderAddress { get; init; } = "";

    /// <summary>Sites of a multi-site certificate; may be empty.</summary>
    public IReadOnlyList<string> Sites { get; init; } = [];

    /// <summary>Other companies of the group that the certificate or its annex names; may be empty.</summary>
    public IReadOnlyList<string> NamedCompanies { get; init; } = [];

    public string Scope { get; init; } = "";

    /// <summary>Version of the statement of applicability the certificate refers to.</summary>
    public string? SoaVersion { get; init; }

    public DateOnly? SoaDate { get; init; }

    /// <summary>For ISO/IEC 42001: AI provider, producer or user.</summary>
    public string? RoleInScope { get; init; }

    /// <summary>When the holder was certified first; before <see cref="CycleStart"/> in a recertified cycle.</summary>
    public DateOnly? OriginalDate { get; init; }

    public DateOnly IssueDate { get; init; }

    /// <summary>Date of the certification or recertification decision, from which the three years run (17021-1, R3).</summary>
    public DateOnly? CycleStart { get; init; }

    /// <summary>The last day of validity, inclusive.</summary>
    public DateOnly ExpiryDate { get; init; }

    public string CertificationBody { get; init; } = "";

    /// <summary>Id or name of the accreditation body; blank where the certificate shows none.</summary>
    public string? AccreditationBody { get; init; }

    /// <summary>Accreditation mark or number as printed.</summary>
    public string? AccreditationMark { get; init; }

    /// <summary>Whether the IAF MLA or GAC MRA mark is printed. Its absence is no defect while the arrangement is in transition.</summary>
    public bool? MlaMark { get; init; }

    /// <summary>Where the certification body or a register confirms the certificate.</summary>
    public string? VerificationUrl { get; init; }

    public ReportedState ReportedState { get; init; }

    /// <summary>Since when it is suspended, or when a register first said so; null where the day is not known.</summary>
    public DateOnly? SuspendedOn { get; init; }

    /// <summary>When it was withdrawn, or when a register first said so; null where the day is not known.</summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>Dates of the surveillance audits known to have been done, in any order.</summary>
    public IReadOnlyList<DateOnly> SurveillanceDone { get; init; } = [];

    /// <summary>Whether the scope names the service; null until a person has read it.</summary>
    public bool? ScopeCoversService { get; init; }

    /// <summary>Whether a person has confirmed it with the certification body or a register.</summary>
    public bool Verified { get; init; }

    /// <summary>When it was confirmed last; null where the day is not known.</summary>
    public DateOnly? ConfirmedOn { get; init; }

    /// <summary>What is missing or cannot be right, for the form. Empty: the facts can be recorded.</summary>
    /// <param name="editions">A buyer's own; the shipped ones when left out.</param>
    public IReadOnlyList<CertificateProblem> Check(CertificateEditions? editions = null) => CertificateChecks.Of(this, editions ?? CertificateEditions.Shipped);
}
