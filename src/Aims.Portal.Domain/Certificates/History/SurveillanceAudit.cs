namespace Aims.Portal.Domain.Certificates.History;

/// <summary>A surveillance audit took place (R1, R2). A suspended certificate is audited too.</summary>
public sealed record SurveillanceAudit(DateOnly On, EventProof Proof) : CertificateEvent(On, Proof)
{
    private protected override TextKey Called => new("Surveillance audit");

    internal override void Demand(HeldCertificate held)
    {
        held.DemandCurrent(On);
        if (On == held.Decision)
            throw new RuleViolation("certificate.audit-early", "The audit must lie after the certification decision of {0}.", held.Decision) { Field = nameof(On) };
        if (held.Facts.SurveillanceDone.Contains(On))
            throw new RuleViolation("certificate.audit-known", "The audit of {0} is recorded already.", On) { Field = nameof(On) };
    }

    internal override HeldCertificate Apply(HeldCertificate held, DateOnly day) => held with { Facts = held.Facts with { SurveillanceDone = [.. held.Facts.SurveillanceDone.Append(On).Order()] } };
}
