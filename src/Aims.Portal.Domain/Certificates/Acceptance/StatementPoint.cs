namespace Aims.Portal.Domain.Certificates.Acceptance;

/// <summary>Does the certificate refer to a statement of applicability, and is the one at hand that one and not an older one?</summary>
internal static class StatementPoint
{
    public static PointFinding Of(CertificateFacts facts, ShownStatement? shown)
    {
        var (version, date) = (facts.SoaVersion?.Trim() is { Length: > 0 } v ? v : null, facts.SoaDate);
        var compared = shown is null
            ? new Sentence("On the certificate: version {0} of {1}. None was shown.", version ?? "–", date ?? (object)"–")
            : new Sentence("On the certificate: version {0} of {1}. Shown: version {2} of {3}.", version ?? "–", date ?? (object)"–", shown.Version ?? "–", shown.Date ?? (object)"–");
        if (version is null && date is null)
            return NotMet("soa.not-referenced", new("The certificate refers to no statement of applicability."), new("Ask the certification body to which version the certificate refers."));
        if (shown is null)
            return Open("soa.not-shown", new("The statement of applicability the certificate refers to has not been shown."), new("Ask the vendor for the version the certificate refers to."));
        if (shown.Date < date)
            return NotMet("soa.older", new("The statement of applicability shown is older than the one the certificate refers to."), new("Ask the vendor for the version the certificate refers to."));
        bool? same = version is null || string.IsNullOrWhiteSpace(shown.Version) ? null : Same(version, shown.Version);
        if (same is true || same is null && date is not null && shown.Date == date)
            return new(AcceptabilityPoint.StatementOfApplicability, PointResult.Met, "soa.same", new("The statement of applicability shown is the one the certificate refers to."), null, compared);
        if (shown.Date > date)
            return Open("soa.newer", new("The statement of applicability shown is newer than the certificate."), new("Ask the certification body whether it has accepted the newer version."));
        return same is false
            ? NotMet("soa.other-version", new("The statement of applicability shown is another version than the certificate refers to."), new("Ask the vendor for the version the certificate refers to."))
            : Open("soa.not-comparable", new("The statement of applicability cannot be compared: version or date is missing."), new("Write version and date as printed, on the certificate and on the statement of applicability."));

        PointFinding NotMet(string reason, Sentence says, Sentence wayOut) => new(AcceptabilityPoint.StatementOfApplicability, PointResult.NotMet, reason, says, wayOut, compared);
        PointFinding Open(string reason, Sentence says, Sentence wayOut) => new(AcceptabilityPoint.StatementOfApplicability, PointResult.NotKnown, reason, says, wayOut, compared);
    }

    /// <summary>"v2.1", "Version 2.1" and "2.1" are one version.</summary>
    private static bool Same(string one, string other) => string.Equals(Bare(one), Bare(other), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string version)
    {
        var bare = version.Trim();
        foreach (var prefix in (string[])["version", "ver.", "v.", "v"])
        {
            if (bare.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return bare[prefix.Length..].Trim();
        }

        return bare;
    }
}
