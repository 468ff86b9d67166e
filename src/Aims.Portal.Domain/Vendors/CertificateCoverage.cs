using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Acceptance;

namespace Aims.Portal.Domain.Vendors;

#pragma warning disable CS8524 // no default arm: a new case must break the build, and no other value is ever made

/// <summary>Whether one of a vendor's certificates of a standard counts for a service: the best one speaks.</summary>
internal static class CertificateCoverage
{
    public static CoverageProof Of(CertificateStandard standard, CoverageInput input, DateOnly today) =>
        input.Certificates
            .Where(c => c.Standard == standard && c.IssueDate != default && c.ExpiryDate != default)
            .Select(c => Judge(c, input, today))
            .OrderBy(p => p.Stand switch { CoverageStand.Covered => 0, CoverageStand.CoveredWithFinding => 1, CoverageStand.ToBeChecked => 2, _ => 3 })
            .ThenByDescending(p => p.Until)
            .FirstOrDefault() ?? CoverageProof.Of(input.Papers.Where(p => p.Standard == standard));

    private static CoverageProof Judge(CertificateFacts facts, CoverageInput input, DateOnly today)
    {
        var (named, other) = ScopeOf(facts, input);
        var standing = CertificateStatusRules.Evaluate(facts with { ScopeCoversService = named }, today, input.Reference);
        var (stand, reason) = CertificateStatusRules.UseOf(standing.Status) switch
        {
            // The scope is what a certificate is about: nobody having read it is not the same as covered.
            CertificateUse.Yes or CertificateUse.WithFinding when named is null => (CoverageStand.ToBeChecked, new CoverageText("Nobody has read yet whether the scope names this service")),
            CertificateUse.Yes => (CoverageStand.Covered, Words(standing.Status)),
            CertificateUse.WithFinding => (CoverageStand.CoveredWithFinding, Words(standing.Status)),
            CertificateUse.Pending => (CoverageStand.ToBeChecked, Words(standing.Status)),
            CertificateUse.No when standing.Status is CertificateStatus.ScopeMismatch && other is not null => (CoverageStand.DoesNotCount, new CoverageText("The scope names {0}, not this service", other)),
            CertificateUse.No => (CoverageStand.DoesNotCount, Words(standing.Status)),
        };
        return new CoverageProof(stand, reason, facts.IssueDate, facts.ExpiryDate, facts.Edition, standing.Status);
    }

    private static (bool? Named, string? Other) ScopeOf(CertificateFacts facts, CoverageInput input) =>
        input.ServiceName is { } service ? ScopeReading.Of(facts, service, input.ServiceNames) : (facts.ScopeCoversService, null);

    private static CoverageText Words(CertificateStatus status) => new(status switch
    {
        CertificateStatus.Unverified => "Nobody has confirmed it with the certification body or a register",
        CertificateStatus.NotYetValid => "Not valid yet",
        CertificateStatus.Withdrawn => "Withdrawn by the certification body",
        CertificateStatus.Expired => "Expired",
        CertificateStatus.ExpiredRestorable => "Expired; the certification body may still restore it",
        CertificateStatus.Suspended => "Suspended by the certification body",
        CertificateStatus.SupersededEdition => "Issued to an edition that is no longer in force",
        CertificateStatus.Unaccredited => "No known accreditation body stands behind it",
        CertificateStatus.ScopeMismatch => "Its scope does not name this service",
        CertificateStatus.SurveillanceOverdue => "Its surveillance audit is overdue",
        CertificateStatus.SurveillanceDue => "As stated by the vendor: valid; a surveillance audit is due",
        CertificateStatus.Expiring => "As stated by the vendor: valid; it expires soon",
        CertificateStatus.Valid => "As stated by the vendor: current, with a scope, an edition and an accreditation that fit",
    });
}
