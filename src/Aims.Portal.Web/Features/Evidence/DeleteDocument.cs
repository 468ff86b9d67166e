using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.TakeOuts;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Deletes a document with all its files, where nothing stands against it: no legal hold, no buyer that may read it, no retention of what was shown, no open answer.</summary>
public sealed class DeleteDocument(PortalDbContext db, IMultiTenantContextAccessor tenancy, Words words, TimeProvider clock, IOptions<EvidenceOptions> options)
{
    /// <summary>What stands against it, the first reason; null when it may be deleted.</summary>
    public async Task<RuleViolation?> ObstacleAsync(EvidenceDocument document, CancellationToken ct)
    {
        var (tenant, id) = (tenancy.Tenant!.Id, document.Id);
        if (document.HeldAt is { } held) return new RuleViolation("evidence.held", "It is under a legal hold since {0}, set by {1}: {2}", DateOnly.FromDateTime(held), document.HeldByName, document.HoldReason);
        var grants = await db.EvidenceGrants.AsNoTracking().Where(g => g.VendorOrganisationId == tenant && g.DocumentId == id).Select(g => new { g.RevokedAt, g.ReadUntil }).ToListAsync(ct);
        if (grants.Exists(g => g.RevokedAt is null && !(g.ReadUntil < words.Today))) return new RuleViolation("evidence.granted", "Buyers may still read it. Revoke it first under “Who can see what”.");
        if (Retention.FreeFrom(grants.Max(g => g.RevokedAt ?? g.ReadUntil?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)), options.Value.RetentionYears) is { } free && free > words.Today)
            return new RuleViolation("evidence.retained", "It was shown to a buyer and is kept until {0}, as the record of what was submitted. Until then it can be revoked, not deleted.", free.AddDays(-1));
        var open = await (
            from e in db.AttachedEvidence
            join a in db.Assessments on new { e.BuyerId, Id = e.AssessmentId } equals new { a.BuyerId, a.Id }
            where e.TenantId == tenant && e.DocumentId == id && a.State != AssessmentState.Decided && a.State != AssessmentState.Cancelled
            select a.BuyerName).FirstOrDefaultAsync(ct);
        return open is null ? null : new RuleViolation("evidence.attached", "It is attached to answers for {0} that are still open. Take it off there first.", open);
    }

    public async Task ExecuteAsync(DocumentId id, CancellationToken ct)
    {
        var document = await db.Documents.OneAsync(d => d.Id == id && d.ArchivedAt == null, ct);
        if (await ObstacleAsync(document, ct) is { } obstacle) throw obstacle;
        document.Archive(clock.UtcNow());
        foreach (var version in await db.DocumentVersions.Where(v => v.DocumentId == id && (v.State == VersionState.Stored || v.State == VersionState.Uploading)).ToListAsync(ct)) version.Delete();
        db.RemoveRange(await db.DocumentTexts.Where(t => t.DocumentId == id).ToListAsync(ct));
        var certificates = await db.Certificates.Where(c => c.DocumentId == id).ToListAsync(ct);
        db.RemoveRange(certificates);
        List<Guid> subjects = [id.Value, .. certificates.Select(c => c.Id.Value)];
        foreach (var date in await db.Obligations.Where(o => subjects.Contains(o.SubjectId) && o.State == ObligationState.Open).ToListAsync(ct)) date.Cancel();
        // Its bytes are in archives that can still be downloaded.
        foreach (var archive in await db.TakeOuts.Where(t => t.State == TakeOutState.Ready).ToListAsync(ct)) archive.Expire(clock.UtcNow());
        await db.SaveChangesAsync(ct);
    }
}
