using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Evidence;

public enum EvidenceState
{
    Valid,
    RunsOutSoon,

    /// <summary>Too old, or older than what it speaks of.</summary>
    Stale,

    /// <summary>Past the last day the document itself bears.</summary>
    Expired,
    NotYetValid,

    /// <summary>A date or a version is missing, so nothing can be said.</summary>
    ToBeChecked,
}

/// <summary>A document as its rule of evidence-types.json looks at it. Dates that are not known are null.</summary>
/// <param name="Kind">A kind that is no certificate: those follow their cycle.</param>
public sealed record DatedEvidence(EvidenceKind Kind)
{
    /// <summary>The date the document bears; of approval, where there is one.</summary>
    public DateOnly? DocumentDate { get; init; }

    /// <summary>The first day it speaks for: of a contract or an insurance.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day the document itself bears, inclusive.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>The end of the period reported on (SOC 2, monitoring).</summary>
    public DateOnly? PeriodEnd { get; init; }

    /// <summary>The bridge letter that says nothing changed since <see cref="PeriodEnd"/>.</summary>
    public DateOnly? BridgeLetterDate { get; init; }

    /// <summary>A dated review that found the document still right after a change.</summary>
    public DateOnly? ReviewedOn { get; init; }

    /// <summary>The version of the model, or of the statement of applicability, it is about.</summary>
    public string? Version { get; init; }

    /// <summary>What it is measured against.</summary>
    public EvidenceContext Context { get; init; } = new();
}

/// <summary>What the service or the certificate says now.</summary>
public sealed record EvidenceContext
{
    /// <summary>When the live version of the model was released.</summary>
    public DateOnly? ModelReleasedOn { get; init; }

    /// <summary>When the purpose of the use changed last.</summary>
    public DateOnly? PurposeChangedOn { get; init; }

    /// <summary>The live version of the model; for a statement of applicability the version on the certificate.</summary>
    public string? Version { get; init; }

    /// <summary>The date of the statement of applicability the certificate refers to.</summary>
    public DateOnly? StatementDate { get; init; }

    /// <summary>Null while the use has no tier yet.</summary>
    public RiskTier? Tier { get; init; }
}

/// <summary>How a dated document stands on a day.</summary>
/// <param name="Says">Why, in a sentence.</param>
/// <param name="NextChangeOn">The first day on which it stands otherwise by time alone, always after the day looked at; null when it does not.</param>
public sealed record EvidenceStanding(EvidenceState State, Sentence Says, DateOnly? NextChangeOn);
