using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Sharing;

/// <summary>Gives the buyer of an assessment the newest version of one document of the library, outside of a submission: as proof, or because the buyer asked for it.</summary>
public sealed class ShareDocument(PortalDbContext db, IMultiTenantContextAccessor tenancy, ShareEvidence share, ReadableProof proof, GrantTrail trail, TimeProvider clock)
{
    /// <summary>Adds the rows; the caller saves them together with what it tells the buyer, across tenants.</summary>
    /// <param name="offer">Sets terms on what is given, which has those of the grant before already; left out, those go on.</param>
    /// <exception cref="RuleViolation">None is chosen, it is in quarantine, or the buyer has or had this version already.</exception>
    public async Task<EvidenceGrant> AddAsync(Assessment assessment, DocumentId? documentId, CancellationToken ct, Action<EvidenceGrant>? offer = null)
    {
        if (documentId is not { } id) throw new RuleViolation("proof.document", "Choose the document to share.") { Field = "Document" };
        var vendor = tenancy.Tenant!.Id;
        var document = await db.Documents.OneAsync(d => d.Id == id && d.ArchivedAt == null, ct);
        // Of sharing and deleting in the same moment the second one is told.
        db.Entry(document).Property(d => d.Revision).IsModified = true;
        var version = await db.DocumentVersions.AsNoTracking().OneAsync(v => v.DocumentId == id && v.Number == document.CurrentVersion && v.State == VersionState.Stored, ct);
        if (version.Scan is ScanState.Infected or ScanState.Unscannable) throw new RuleViolation("proof.quarantine", "Nobody can read “{0}”: it is in quarantine. Open the document to see why, and upload a new version.", version.FileName) { Field = "Document" };
        var grants = await db.EvidenceGrants.Where(g => g.VendorOrganisationId == vendor && g.BuyerId == assessment.BuyerId && (g.AssessmentId == assessment.Id || g.DocumentId == id)).ToListAsync(ct);
        if (grants.Find(g => g.VersionId == version.Id && g.AssessmentId == assessment.Id) is { } there)
        {
            throw there.RevokedAt is null
                ? new RuleViolation("proof.shared", "{0} can read this version already.", assessment.BuyerName) { Field = "Document" }
                : new RuleViolation("proof.revoked", "You took this version back from {0}. Upload it as a new version to share it again.", assessment.BuyerName) { Field = "Document" };
        }

        var evidence = new SubmittedEvidence(
            document.Id, version.Id, document.Kind, document.Title, version.FileName, version.Number, version.Size, version.Sha256, document.DocumentDate, document.ValidUntil);
        var certificates = await db.Certificates.Where(c => c.DocumentId == id).ToListAsync(ct);
        var shared = certificates.Count == 0 ? [] : await db.SharedCertificates.Where(s => s.VendorOrganisationId == vendor && s.BuyerId == assessment.BuyerId).ToListAsync(ct);
        var given = share.Add(assessment, [evidence], new Dictionary<DocumentVersionId, DocumentVersion> { [version.Id] = version }, certificates, grants, shared, clock.UtcNow());
        foreach (var grant in given)
        {
            offer?.Invoke(grant);
            trail.AddGiven(grant);
        }

        await proof.ChangedAsync(assessment.BuyerId, given, ct);
        return given.Single();
    }
}
