namespace Aims.Portal.Domain.Evidence.Contradictions;

/// <summary>What a document is at odds with.</summary>
public enum ContradictionKind
{
    /// <summary>The holder is not the contracting entity.</summary>
    Holder,

    /// <summary>The scope does not cover the service.</summary>
    Scope,

    /// <summary>Expired, suspended, withdrawn or not yet valid.</summary>
    NotInForce,

    /// <summary>The edition of the standard has ended.</summary>
    Edition,

    /// <summary>The certification body is not accredited for this standard.</summary>
    Accreditation,

    /// <summary>A surveillance audit is missing.</summary>
    Surveillance,

    /// <summary>The statement of applicability is not the one the certificate refers to.</summary>
    Statement,

    /// <summary>The answer is yes, and the statement of applicability excludes the control.</summary>
    ControlExcluded,

    /// <summary>A certificate of which nobody recorded what it says: nothing can be held against it.</summary>
    NotRecorded,

    /// <summary>Older than the model or the purpose it speaks of, or too old by its rule.</summary>
    Stale,

    /// <summary>The document is older than the date that the answer claims.</summary>
    OlderThanClaimed,

    /// <summary>One file under two names.</summary>
    SameFile,

    /// <summary>The text of the file says something else than was entered.</summary>
    TextDiffers,
}

/// <summary>A document says something else than what it is shown for.</summary>
/// <param name="Questions">Ids of the questions whose answers rest on it.</param>
/// <param name="Says">What is at odds, in a sentence.</param>
/// <param name="Compared">What was held against what; null where the sentence says all.</param>
public sealed record EvidenceContradiction(ContradictionKind Kind, ClaimedDocument Document, IReadOnlyList<string> Questions, Sentence Says, Sentence? Compared = null);
