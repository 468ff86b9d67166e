namespace Aims.Portal.Domain.Certificates.Acceptance;

/// <summary>Is the edition in force? Its dates are data (R11).</summary>
internal static class EditionPoint
{
    public static PointFinding Of(CertificateFacts facts, DateOnly day, CertificateEditions editions)
    {
        if (editions.Find(facts.Standard, facts.Edition) is not { } edition)
        {
            return new(AcceptabilityPoint.Edition, PointResult.NotKnown, "edition.unknown", new("\"{0}\" is no edition of {1} that is known here.", facts.Edition, CertificateEdition.Name(facts.Standard)),
                new("Compare it with the certificate. If it is a new edition, add it to your dates of editions."), new("Edition as printed: {0}.", facts.Edition));
        }

        Sentence current = editions.Current(facts.Standard, day) is { } newest ? new("Ask for a certificate to {0}.", newest.Name) : new("Ask the vendor to which edition it is certified now.");
        if (edition.EndedOn < day)
            return new(AcceptabilityPoint.Edition, PointResult.NotMet, "edition.ended", new("Certificates to {0} were valid until {1} only.", edition.Name, edition.EndedOn.Value), current, new("{0} ended on {1}; looked at for {2}.", edition.Name, edition.EndedOn.Value, day));
        if (edition.InForceFrom > day)
            return new(AcceptabilityPoint.Edition, PointResult.NotMet, "edition.too-early", new("{0} came into force on {1} only; a certificate before that is implausible.", edition.Name, edition.InForceFrom.Value), current, new("{0} is in force from {1}; looked at for {2}.", edition.Name, edition.InForceFrom.Value, day));
        return new(AcceptabilityPoint.Edition, PointResult.Met, "edition.in-force", new("The edition is in force."), null, new("{0}; looked at for {1}.", edition.Name, day));
    }
}
