using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>The reads behind every page of a review, compiled once per process. The buyer is named in each, beside the filters.</summary>
public sealed class ReviewQueries
{
    private readonly Func<PortalDbContext, OrganisationId, AssessmentId, CancellationToken, Task<ReviewStamp?>> stamp = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId buyer, AssessmentId id, CancellationToken ct) =>
            db.Assessments.Where(a => a.BuyerId == buyer && a.Id == id).Select(a => new ReviewStamp(
                a.Revision,
                db.Submissions.Count(s => s.BuyerId == buyer && s.AssessmentId == id),
                db.ReviewItems.Count(r => r.TenantId == buyer && r.AssessmentId == id),
                db.ReviewItems.Where(r => r.TenantId == buyer && r.AssessmentId == id).Sum(r => r.Revision),
                db.Findings.Count(f => f.BuyerId == buyer && f.AssessmentId == id),
                db.Findings.Where(f => f.BuyerId == buyer && f.AssessmentId == id).Sum(f => f.Revision),
                db.EvidenceGrants.Count(g => g.BuyerId == buyer && g.AssessmentId == id),
                db.EvidenceGrants.Where(g => g.BuyerId == buyer && g.AssessmentId == id).Sum(g => g.ScanChanges),
                db.EvidenceGrants.Count(g => g.BuyerId == buyer && g.AssessmentId == id && g.RevokedAt != null),
                db.UnsupportedAnswers.Count(u => u.BuyerId == buyer && u.AssessmentId == id),
                db.UnsupportedAnswers.Count(u => u.BuyerId == buyer && u.AssessmentId == id && u.SupportedAgainOn != null))).FirstOrDefault());

    private readonly Func<PortalDbContext, OrganisationId, AssessmentId, CancellationToken, Task<Assessment?>> assessment = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId buyer, AssessmentId id, CancellationToken ct) =>
            db.Assessments.AsNoTracking().FirstOrDefault(a => a.BuyerId == buyer && a.Id == id));

    private readonly Func<PortalDbContext, OrganisationId, AssessmentId, IAsyncEnumerable<Submission>> submissions = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId buyer, AssessmentId id) =>
            db.Submissions.Where(s => s.BuyerId == buyer && s.AssessmentId == id).OrderBy(s => s.Round).AsNoTracking());

    private readonly Func<PortalDbContext, OrganisationId, AssessmentId, IAsyncEnumerable<ReviewItem>> items = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId buyer, AssessmentId id) => db.ReviewItems.AsNoTracking().Where(r => r.TenantId == buyer && r.AssessmentId == id));

    private readonly Func<PortalDbContext, OrganisationId, AssessmentId, IAsyncEnumerable<Finding>> findings = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId buyer, AssessmentId id) => db.Findings.AsNoTracking().Where(f => f.BuyerId == buyer && f.AssessmentId == id));

    private readonly Func<PortalDbContext, OrganisationId, AssessmentId, IAsyncEnumerable<EvidenceGrant>> grants = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId buyer, AssessmentId id) => db.EvidenceGrants.AsNoTracking().Where(g => g.BuyerId == buyer && g.AssessmentId == id));

    private readonly Func<PortalDbContext, OrganisationId, AssessmentId, IAsyncEnumerable<UnsupportedAnswer>> unsupported = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId buyer, AssessmentId id) => db.UnsupportedAnswers.AsNoTracking().Where(u => u.BuyerId == buyer && u.AssessmentId == id && u.SupportedAgainOn == null));

    /// <summary>Null when this buyer has no such assessment.</summary>
    public Task<ReviewStamp?> StampAsync(PortalDbContext db, OrganisationId buyer, AssessmentId id, CancellationToken ct) => stamp(db, buyer, id, ct);

    public Task<Assessment?> AssessmentAsync(PortalDbContext db, OrganisationId buyer, AssessmentId id, CancellationToken ct) => assessment(db, buyer, id, ct);

    /// <summary>The rounds in order.</summary>
    public IAsyncEnumerable<Submission> Submissions(PortalDbContext db, OrganisationId buyer, AssessmentId id) => submissions(db, buyer, id);

    public IAsyncEnumerable<ReviewItem> Items(PortalDbContext db, OrganisationId buyer, AssessmentId id) => items(db, buyer, id);

    public IAsyncEnumerable<Finding> Findings(PortalDbContext db, OrganisationId buyer, AssessmentId id) => findings(db, buyer, id);

    public IAsyncEnumerable<UnsupportedAnswer> Unsupported(PortalDbContext db, OrganisationId buyer, AssessmentId id) => unsupported(db, buyer, id);

    public IAsyncEnumerable<EvidenceGrant> Grants(PortalDbContext db, OrganisationId buyer, AssessmentId id) => grants(db, buyer, id);
}
