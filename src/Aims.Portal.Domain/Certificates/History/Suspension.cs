namespace Aims.Portal.Domain.Certificates.History;

/// <summary>The certification body suspended the certificate: temporarily invalid, usually not longer than six months (R8). It does not withdraw itself.</summary>
public sealed record Suspension(DateOnly On, EventProof Proof) : CertificateEvent(On, Proof)
{
    private protected override TextKey Called => new("Suspension");

    internal override void Demand(HeldCertificate held)
    {
        held.DemandCurrent(On);
        if (held.SaidByBody is ReportedState.Suspended)
            throw new RuleViolation("certificate.suspended-twice", "The certificate is suspended already. Record first on which day that suspension was lifted.") { Field = nameof(On) };
    }

    internal override HeldCertificate Apply(HeldCertificate held, DateOnly day) => held with { SaidByBody = ReportedState.Suspended, Facts = held.Facts with { SuspendedOn = On } };
}

/// <summary>The certification body lifted the suspension.</summary>
public sealed record SuspensionLifted(DateOnly On, EventProof Proof) : CertificateEvent(On, Proof)
{
    private protected override TextKey Called => new("Suspension lifted");

    internal override void Demand(HeldCertificate held)
    {
        held.DemandCurrent(On);
        if (!held.IsSuspended)
            throw new RuleViolation("certificate.not-suspended", "The certificate was not suspended on {0}, so nothing could be lifted. Record the suspension first, or correct the date.", On) { Field = nameof(On) };
    }

    internal override HeldCertificate Apply(HeldCertificate held, DateOnly day) => held.Unsuspended();
}
