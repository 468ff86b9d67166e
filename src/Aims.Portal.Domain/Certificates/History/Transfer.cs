using Aims.Portal.Domain.Certificates.Bodies;

namespace Aims.Portal.Domain.Certificates.History;

/// <summary>Another certification body took the certificate over. The cycle goes on; whoever confirmed it before was not the new body.</summary>
/// <param name="AccreditationBody">Who accredited the new body, as printed; null where the new certificate shows none.</param>
public sealed record Transfer(DateOnly On, EventProof Proof, string CertificationBody, string? AccreditationBody) : CertificateEvent(On, Proof)
{
    public Reissue? Paper { get; init; }

    private protected override TextKey Called => new("Transfer to another certification body");

    internal override void Demand(HeldCertificate held)
    {
        held.DemandCurrent(On);
        held.DemandNotSuspended(On);
        if (BodyName.Key(CertificationBody) is not { } name)
            throw new RuleViolation("certificate.transfer-to", "Write the name of the certification body that took the certificate over.") { Field = nameof(CertificationBody) };
        if (name == BodyName.Key(held.Facts.CertificationBody))
            throw new RuleViolation("certificate.transfer-same", "The certificate is with {0} already. Write the certification body that took it over.", held.Facts.CertificationBody) { Field = nameof(CertificationBody) };
        HeldCertificate.DemandPaper(Paper, On, held.Facts.ExpiryDate.AddDays(-1));
    }

    internal override HeldCertificate Apply(HeldCertificate held, DateOnly day)
    {
        var facts = held.Facts with { CertificationBody = CertificationBody, AccreditationBody = AccreditationBody, AccreditationMark = null, MlaMark = null, VerificationUrl = null, Verified = false, ConfirmedOn = null };
        return (held with { Facts = facts }).Reissued(Paper, day);
    }
}
