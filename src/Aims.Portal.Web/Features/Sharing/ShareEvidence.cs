using Aims.Portal.Data;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Web.Features.Sharing;

/// <summary>Gives the buyer of an assessment what is submitted to it: one grant per version, and the facts of the certificates among them.</summary>
public sealed class ShareEvidence(PortalDbContext db)
{
    /// <summary>Adds the rows; the submission saves them with itself. A version granted before under this assessment is left as it is, revoked or not.</summary>
    /// <param name="versions">What is submitted, and newer versions of the same documents where there can be any: a grant of an older one is marked with them.</param>
    /// <param name="existingGrants">Of this assessment, and those of the same documents to this buyer: their terms go on.</param>
    /// <returns>The new grants.</returns>
    public IReadOnlyList<EvidenceGrant> Add(
        Assessment assessment, IReadOnlyList<SubmittedEvidence> evidence, IReadOnlyDictionary<DocumentVersionId, DocumentVersion> versions, IReadOnlyList<Certificate> certificates,
        IReadOnlyList<EvidenceGrant> existingGrants, IReadOnlyList<SharedCertificate> existingShared, DateTime now)
    {
        var known = existingGrants.Where(g => g.BuyerId == assessment.BuyerId && g.AssessmentId == assessment.Id).Select(g => g.VersionId).ToHashSet();
        var active = existingGrants.Where(g => g.BuyerId == assessment.BuyerId && g.RevokedAt is null).ToList();
        var given = new List<EvidenceGrant>();
        foreach (var submitted in evidence.DistinctBy(e => e.VersionId).Where(e => !known.Contains(e.VersionId)))
        {
            var version = versions[submitted.VersionId];
            var grant = new EvidenceGrant(assessment, submitted, version.ContentType, version.BlobName, now);
            grant.Scanned(version);
            if (versions.Values.Where(v => v.DocumentId == version.DocumentId && v.State is VersionState.Stored && v.ScannedAt is not null && v.Scan.MayBeRead()).MaxBy(v => v.Number) is { } newest)
                grant.Superseded(newest.Number, newest.ScannedAt ?? now);
            // What the vendor asked of this buyer for the document, it asks for the next version and the next request too; a last day that has passed was of the one before.
            if (active.Where(g => g.DocumentId == submitted.DocumentId).MaxBy(g => g.GrantedAt) is { } before) grant.Offer(before.Terms with { Until = before.ReadUntil < DateOnly.FromDateTime(now) ? null : before.ReadUntil });
            db.Add(grant);
            given.Add(grant);
            active.Add(grant);
        }

        var documents = evidence.Select(e => e.DocumentId).ToHashSet();
        foreach (var certificate in certificates.Where(c => documents.Contains(c.DocumentId)))
        {
            if (existingShared.FirstOrDefault(s => s.BuyerId == assessment.BuyerId && s.CertificateId == certificate.Id) is { } shared)
            {
                // Also where it reads the same as before: a look may have put it off meanwhile.
                if (shared.Update(certificate, now)) db.Entry(shared).Property(s => s.LookAgainOn).IsModified = true;
            }
            else if (active.Find(g => g.DocumentId == certificate.DocumentId) is { } grant) db.Add(new SharedCertificate(grant, certificate, now));
        }

        return given;
    }
}
