namespace Aims.Portal.Domain.Certificates.Acceptance;

/// <summary>What a certificate must fulfil for a buyer, a contracting entity and a service.</summary>
public enum AcceptabilityPoint
{
    /// <summary>Issued, not expired, not suspended, not withdrawn.</summary>
    Current,

    /// <summary>Its state was confirmed with the certification body or a register within 90 days (evidence-types.json).</summary>
    Confirmed,

    /// <summary>No surveillance audit is overdue.</summary>
    Surveillance,

    /// <summary>The holder is the contracting entity, or the certificate names it as a site or a company of the group.</summary>
    Holder,

    /// <summary>The scope covers the service.</summary>
    Scope,

    /// <summary>The edition is in force.</summary>
    Edition,

    /// <summary>The certification body is accredited for this very standard, by a recognised accreditation body.</summary>
    Accreditation,

    /// <summary>The certificate refers to a statement of applicability, and the one at hand is not older.</summary>
    StatementOfApplicability,
}

public enum PointResult
{
    Met,
    NotMet,

    /// <summary>Somebody has to find out before it counts.</summary>
    NotKnown,
}

/// <summary>How one point came out.</summary>
/// <param name="Reason">Stable name of the reason, for example <c>holder.group-member</c>.</param>
/// <param name="Says">The reason in a sentence.</param>
/// <param name="WayOut">What to do; null for a point that is met.</param>
/// <param name="Compared">What was held against what.</param>
public sealed record PointFinding(AcceptabilityPoint Point, PointResult Result, string Reason, Sentence Says, Sentence? WayOut, Sentence Compared)
{
    /// <summary>The buyer's decision to accept the point as it is; null while there is none in force.</summary>
    public PointAcceptance? Acceptance { get; init; }

    /// <summary>The day on which an acceptance of this point ended: since then it fails again. Null where there was none.</summary>
    public DateOnly? AcceptanceEndedOn { get; init; }

    /// <summary>Whether it stands in nobody's way: met, or accepted for the time being.</summary>
    public bool Counts => Result is PointResult.Met || Acceptance is not null;
}
