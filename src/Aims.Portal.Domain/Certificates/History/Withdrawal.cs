namespace Aims.Portal.Domain.Certificates.History;

/// <summary>The certification body withdrew the certificate, or the holder gave it up. Nothing follows on this certificate.</summary>
public sealed record Withdrawal(DateOnly On, EventProof Proof) : CertificateEvent(On, Proof)
{
    private protected override TextKey Called => new("Withdrawal");

    internal override void Demand(HeldCertificate held) => held.DemandCurrent(On);

    internal override HeldCertificate Apply(HeldCertificate held, DateOnly day) => held with { SaidByBody = ReportedState.Withdrawn, Facts = held.Facts with { WithdrawnOn = On } };
}
