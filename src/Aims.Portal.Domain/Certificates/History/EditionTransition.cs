namespace Aims.Portal.Domain.Certificates.History;

/// <summary>The certificate was carried over to a newer edition of its standard, before the old one ended (R11). The cycle goes on.</summary>
/// <param name="Edition">As printed.</param>
public sealed record EditionTransition(DateOnly On, EventProof Proof, string Edition) : CertificateEvent(On, Proof)
{
    public Reissue? Paper { get; init; }

    private protected override TextKey Called => new("Edition transition");

    internal override void Demand(HeldCertificate held)
    {
        held.DemandCurrent(On);
        var standard = held.Facts.Standard;
        var to = held.Editions.Find(standard, Edition)
            ?? throw new RuleViolation("certificate.edition", "\"{0}\" is not an edition of {1}. Write the year as printed.", Edition, CertificateEdition.Name(standard)) { Field = nameof(Edition) };
        var from = held.Editions.Find(standard, held.Facts.Edition);
        if (to.Year <= from?.Year)
            throw new RuleViolation("certificate.edition-back", "The certificate is to {0} already, and a transition leads to a newer edition. Write the new edition.", from.Name) { Field = nameof(Edition) };
        if (On < to.InForceFrom)
            throw new RuleViolation("certificate.edition-early", "{0} was published on {1}; a transition cannot come before that. Correct the date or the edition.", to.Name, to.InForceFrom.Value) { Field = nameof(On) };
        if (On > from?.EndedOn)
            throw new RuleViolation("certificate.edition-late", "Certificates to {0} ended on {1}; after that there was nothing to carry over. Record the new certificate.", from.Name, from.EndedOn.Value) { Field = nameof(On) };
        HeldCertificate.DemandPaper(Paper, On, held.Facts.ExpiryDate.AddDays(-1));
    }

    internal override HeldCertificate Apply(HeldCertificate held, DateOnly day) => (held with { Facts = held.Facts with { Edition = Edition } }).Reissued(Paper, day);
}
