using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Letters;
using Aims.Portal.Web.Features.Sharing;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Remediation;

/// <summary>Gives the buyer the newest version of a document as proof for a finding or a condition: a grant under the assessment it came from, and a mail that says so.</summary>
public sealed class ShareProof(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, IMultiTenantContextSetter setter, ShareEvidence share, ReadableProof proof, GrantTrail trail, BuyersDesk desk, TimeProvider clock)
{
    /// <param name="about">What the proof is for, in the words both sides know.</param>
    /// <param name="path">Where the buyer finds it, inside its own organisation.</param>
    public async Task ExecuteAsync(Assessment assessment, string about, string path, DocumentId? documentId, CancellationToken ct)
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
        foreach (var grant in given) trail.AddGiven(grant);
        await proof.ChangedAsync(assessment.BuyerId, given, ct);

        // The mail and the line in its trail are the buyer's rows; they are saved in one transaction with the grant, or nothing is.
        using var _ = setter.EnterSystem("proof: save the grant with the mail to the buyer and the line in its trail");
        await desk.TellAsync(assessment.BuyerId, new ProofSent(assessment.Id, about, evidence.Title, evidence.FileName, path), ct);
        await db.SaveChangesAsync(ct);
    }
}
