namespace Aims.Portal.Domain.Certificates.History;

/// <summary>A lapsed certificate was restored within six months of its expiry (R6). In between it was not valid (R7); its expiry follows the prior cycle.</summary>
/// <param name="On">The day from which it is valid again, on or after the decision.</param>
public sealed record Restoration(DateOnly On, EventProof Proof, DateOnly DecidedOn, DateOnly ExpiryDate) : CertificateEvent(On, Proof)
{
    public Reissue? Paper { get; init; }

    private protected override TextKey Called => new("Certification restored");

    internal override void Demand(HeldCertificate held)
    {
        held.DemandDecided(On);
        var expired = held.Facts.ExpiryDate;
        if (On <= expired)
            throw new RuleViolation("certificate.restored-early", "The certificate had not expired on {0}; it is valid until {1}. Record a recertification instead.", On, expired) { Field = nameof(On) };
        if (On > held.RestorableUntil)
            throw new RuleViolation("certificate.restored-late", "A certificate that expired on {0} can be restored until {1} only, six months later. After that at least a stage 2 audit is needed: record the new certificate.", expired, held.RestorableUntil) { Field = nameof(On) };
        if (DecidedOn > On)
            throw new RuleViolation("certificate.restored-before-decision", "It cannot be valid again from {0}, before the decision of {1}. Correct one of the two dates.", On, DecidedOn) { Field = nameof(DecidedOn) };
        if (DecidedOn <= expired)
            throw new RuleViolation("certificate.decided-before-expiry", "A decision of {0} came before the certificate expired on {1}. Then there was no gap: record a recertification instead.", DecidedOn, expired) { Field = nameof(DecidedOn) };
        if (ExpiryDate <= On)
            throw new RuleViolation("certificate.new-expiry-too-early", "After a recertification the certificate must run longer than until {0}. Write the new expiry date.", On) { Field = nameof(ExpiryDate) };
        HeldCertificate.DemandLength(DecidedOn, ExpiryDate, expired);
        HeldCertificate.DemandPaper(Paper, DecidedOn, ExpiryDate.AddDays(-1));
    }

    internal override HeldCertificate Apply(HeldCertificate held, DateOnly day) => (held.Unsuspended() with { SaidByRegister = ReportedState.Active }).Renewed(DecidedOn, On, ExpiryDate).Reissued(Paper, day);
}
