namespace Aims.Portal.Domain.Certificates.History;

/// <summary>The recertification was decided before the certificate expired (R5); the new expiry may follow the old one (R4).</summary>
/// <param name="On">The decision, from which the new cycle runs (R3).</param>
public sealed record Recertification(DateOnly On, EventProof Proof, DateOnly ExpiryDate) : CertificateEvent(On, Proof)
{
    public Reissue? Paper { get; init; }

    private protected override TextKey Called => new("Recertification");

    internal override void Demand(HeldCertificate held)
    {
        held.DemandDecided(On);
        if (On > held.Facts.ExpiryDate)
            throw new RuleViolation("certificate.recertified-late", "A recertification must be decided by {0}, when the certificate expires. Until {1} it can be restored: record the restoration. Later, record the new certificate.", held.Facts.ExpiryDate, held.RestorableUntil) { Field = nameof(On) };
        if (On == held.Decision)
            throw new RuleViolation("certificate.recertified-at-once", "The cycle began with the decision of {0}; a recertification comes later. Correct the date.", held.Decision) { Field = nameof(On) };
        held.DemandNotSuspended(On);
        if (ExpiryDate <= held.Facts.ExpiryDate)
            throw new RuleViolation("certificate.new-expiry-too-early", "After a recertification the certificate must run longer than until {0}. Write the new expiry date.", held.Facts.ExpiryDate) { Field = nameof(ExpiryDate) };
        HeldCertificate.DemandLength(On, ExpiryDate, held.Facts.ExpiryDate);
        HeldCertificate.DemandPaper(Paper, On, held.Facts.ExpiryDate.AddDays(1));
    }

    internal override HeldCertificate Apply(HeldCertificate held, DateOnly day) => held.Renewed(On, On, ExpiryDate).Reissued(Paper, day);
}
