using Aims.Portal.Data;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Vendors;

public sealed record VendorHead(Vendor Vendor, string? Owner);

public sealed record VendorCertificateRow(CertificateId CertificateId, DocumentId DocumentId, string FactsJson, string? ChecksJson);

/// <param name="Answers">With the newest privacy assessment the latest submission, which tells when the live model was released.</param>
public sealed record VendorPaperRow(string Kind, DocumentId DocumentId, string Title, DateOnly? DocumentDate, DateOnly? ValidUntil, DateTime? RevokedAt, string? Answers);

/// <summary>What the page of one vendor reads, compiled once per process. The organisation is named in each, beside the filters <c>Tenant</c> and <c>Party</c>.</summary>
public sealed class VendorQueries
{
    private const int Most = 50;
    private const int MostPapers = 200;

    private readonly Func<PortalDbContext, OrganisationId, VendorId, CancellationToken, Task<VendorHead?>> head = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId buyer, VendorId id, CancellationToken ct) => db.Vendors.AsNoTracking().Where(v => v.TenantId == buyer && v.Id == id)
            .Select(v => new VendorHead(v, db.Users.Where(p => p.Id == v.OwnerId).Select(p => p.DisplayName).FirstOrDefault())).FirstOrDefault());

    // Apart from the vendor: joined to it and to each other they would come as many rows, and SQLite plans three short statements sooner than a long one.
    private readonly Func<PortalDbContext, OrganisationId, VendorId, IAsyncEnumerable<AiService>> services = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId buyer, VendorId id) => db.AiServices.Where(s => s.TenantId == buyer && s.VendorId == id).OrderBy(s => s.Name).AsNoTracking());

    private readonly Func<PortalDbContext, OrganisationId, VendorId, IAsyncEnumerable<VendorContact>> contacts = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId buyer, VendorId id) => db.VendorContacts.Where(c => c.TenantId == buyer && c.VendorId == id).OrderBy(c => c.Name).AsNoTracking());

    private readonly Func<PortalDbContext, OrganisationId, VendorId, IAsyncEnumerable<VendorCertificateRow>> certificates = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId buyer, VendorId id) => db.SharedCertificates.Where(c => c.BuyerId == buyer && c.VendorId == id).OrderByDescending(c => c.ExpiryDate)
            .Take(Most).Select(c => new VendorCertificateRow(
                c.CertificateId, c.DocumentId, c.FactsJson, db.BuyerChecks.Where(k => k.TenantId == buyer && k.CertificateId == c.CertificateId).Select(k => k.ChecksJson).FirstOrDefault())));

    private readonly Func<PortalDbContext, OrganisationId, VendorId, bool, AiServiceId, IAsyncEnumerable<VendorPaperRow>> papers = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId buyer, VendorId id, bool ofAll, AiServiceId service) => db.EvidenceGrants
            .Where(g => g.BuyerId == buyer && g.VendorId == id && (g.Kind == PaperRow.Iso42001Kind || g.Kind == PaperRow.Iso27001Kind || g.Kind == PaperRow.PiaKind))
            .OrderByDescending(g => g.RevokedAt == null).ThenByDescending(g => g.DocumentDate).ThenBy(g => g.Id).Take(MostPapers)
            .Select(g => new VendorPaperRow(
                g.Kind, g.DocumentId, g.Title, g.DocumentDate, g.ValidUntil, g.RevokedAt,

                // In the same command: the answers are only asked when the live model was released, to compare it with the newest privacy assessment.
                g.Id == db.EvidenceGrants.Where(n => n.BuyerId == buyer && n.VendorId == id && n.Kind == PaperRow.PiaKind && n.RevokedAt == null)
                    .OrderByDescending(n => n.DocumentDate).ThenBy(n => n.Id).Select(n => n.Id).First()
                    ? (from a in db.Assessments
                       join s in db.Submissions on new { a.BuyerId, AssessmentId = a.Id } equals new { s.BuyerId, s.AssessmentId }
                       where a.BuyerId == buyer && a.VendorId == id && (ofAll || db.AssessedServices.Any(x => x.TenantId == buyer && x.AssessmentId == a.Id && x.AiServiceId == service))
                       orderby s.SubmittedAt descending
                       select s.Content).FirstOrDefault()
                    : null)));

    private readonly Func<PortalDbContext, OrganisationId, VendorId, IAsyncEnumerable<AssessmentRow>> assessments = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId buyer, VendorId id) => db.Assessments.Where(a => a.BuyerId == buyer && a.VendorId == id).OrderByDescending(a => a.SentAt).Take(Most)
            .Select(a => new AssessmentRow(
                a.Id, a.Reference, a.QuestionnaireId, a.Services, a.State, a.Round, a.DueDate, a.StateChangedAt,
                a.State == AssessmentState.Requested || a.State == AssessmentState.InProgress || a.State == AssessmentState.Returned ? a.ResponsibleName ?? a.ContactName : null,
                db.Decisions.Where(d => d.TenantId == buyer && d.AssessmentId == a.Id).Select(d => d.Score).FirstOrDefault())));

    private readonly Func<PortalDbContext, OrganisationId, VendorId, IAsyncEnumerable<FindingRow>> findings = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId buyer, VendorId id) => db.Findings.Where(f => f.BuyerId == buyer && f.VendorId == id && f.State != FindingState.Closed)
            .OrderBy(f => f.Severity == Severity.High ? 0 : f.Severity == Severity.Medium ? 1 : 2).ThenBy(f => f.RemediateBy).Take(Most)
            .Select(f => new FindingRow(f.AssessmentId, f.Reference, f.QuestionId, f.Title, f.Severity, f.State, f.RemediateBy)));

    private readonly Func<PortalDbContext, OrganisationId, VendorId, IAsyncEnumerable<ObligationRow>> obligations = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId buyer, VendorId id) => db.Obligations.Where(o => o.TenantId == buyer && o.VendorId == id && o.State == ObligationState.Open).OrderBy(o => o.DueDate).Take(Most)
            .Select(o => new ObligationRow(o.Kind, o.Subject, o.DueDate)));

    public Task<VendorHead?> HeadAsync(PortalDbContext db, OrganisationId buyer, VendorId id, CancellationToken ct) => head(db, buyer, id, ct);

    public ValueTask<List<AiService>> ServicesAsync(PortalDbContext db, OrganisationId buyer, VendorId id, CancellationToken ct) => services(db, buyer, id).ToListAsync(ct);

    public ValueTask<List<VendorContact>> ContactsAsync(PortalDbContext db, OrganisationId buyer, VendorId id, CancellationToken ct) => contacts(db, buyer, id).ToListAsync(ct);

    public ValueTask<List<VendorCertificateRow>> CertificatesAsync(PortalDbContext db, OrganisationId buyer, VendorId id, CancellationToken ct) => certificates(db, buyer, id).ToListAsync(ct);

    /// <summary>What the coverage rests on, readable first, newest first.</summary>
    public ValueTask<List<VendorPaperRow>> PapersAsync(PortalDbContext db, OrganisationId buyer, VendorId id, AiServiceId? service, CancellationToken ct) => papers(db, buyer, id, service is null, service ?? default).ToListAsync(ct);

    public ValueTask<List<AssessmentRow>> AssessmentsAsync(PortalDbContext db, OrganisationId buyer, VendorId id, CancellationToken ct) => assessments(db, buyer, id).ToListAsync(ct);

    public ValueTask<List<FindingRow>> FindingsAsync(PortalDbContext db, OrganisationId buyer, VendorId id, CancellationToken ct) => findings(db, buyer, id).ToListAsync(ct);

    public ValueTask<List<ObligationRow>> ObligationsAsync(PortalDbContext db, OrganisationId buyer, VendorId id, CancellationToken ct) => obligations(db, buyer, id).ToListAsync(ct);
}
