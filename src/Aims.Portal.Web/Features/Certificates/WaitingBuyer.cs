using Aims.Portal.Data;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>A buyer at which a certificate does not count before a document shows that it is in force again, as its vendor sees it.</summary>
/// <param name="Finding">Where the vendor shares it; null where nothing was opened.</param>
/// <param name="Assessment">Under which the buyer was given the certificate last.</param>
/// <param name="Unshared">What proves it, is in the vendor's library, and this buyer cannot read; null where there is none.</param>
public sealed record WaitingBuyer(string Name, FindingId? Finding, AssessmentId? Assessment, DocumentId? Unshared)
{
    /// <summary>Whether the vendor shares it from the certificate's page: no answer of this buyer rests on it, so nothing was opened.</summary>
    public bool IsSharedHere => Finding is null && Assessment is not null && Unshared is not null;

    public static async Task<IReadOnlyList<WaitingBuyer>> ReadAsync(PortalDbContext db, Certificate certificate, CancellationToken ct)
    {
        var (vendor, id, document) = (certificate.TenantId, certificate.Id, certificate.DocumentId);
        var rows = await db.SharedCertificates.AsNoTracking().Where(s => s.VendorOrganisationId == vendor && s.CertificateId == id && s.LacksProof).Select(s => new
        {
            Share = s,
            Name = db.Assessments.Where(a => a.VendorOrganisationId == vendor && a.BuyerId == s.BuyerId).Select(a => a.BuyerName).FirstOrDefault(),
            Finding = db.UnsupportedAnswers.Where(u => u.BuyerId == s.BuyerId && u.CertificateId == id && u.SupportedAgainOn == null).Select(u => (FindingId?)u.FindingId).FirstOrDefault(),
            Assessment = db.EvidenceGrants.Where(g => g.VendorOrganisationId == vendor && g.BuyerId == s.BuyerId && g.DocumentId == document && g.RevokedAt == null)
                .OrderByDescending(g => g.GrantedAt).Select(g => (AssessmentId?)g.AssessmentId).FirstOrDefault(),
        }).ToListAsync(ct);
        var letter = ReadableProof.Proving(certificate).MaxBy(e => e.Proof.RecordedAt)?.Proof.Document;
        DocumentId? Unshared(SharedCertificate share) => share.WouldBeProvenBy(certificate.RenewedAt, null) ? document : share.WouldBeProvenBy(null, certificate.ProvenAt) ? letter : null;
        return [.. rows.OrderBy(r => r.Name, StringComparer.Ordinal).Select(r => new WaitingBuyer(r.Name ?? "", r.Finding, r.Assessment, Unshared(r.Share)))];
    }
}
