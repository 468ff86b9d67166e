using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Home;

public sealed record OpenRequest(AssessmentId Id, string BuyerName, string Services, AssessmentState State, int Round, DateOnly DueDate, int Answered, int Shown, string? ResponsibleName)
{
    public int Percent => Shown == 0 ? 0 : Answered * 100 / Shown;
}

/// <param name="Link">Path inside the organisation.</param>
public sealed record RunsOut(string Title, string What, DateOnly On, string Link)
{
    /// <summary>The last day of an audit, which ends nothing by itself (R9).</summary>
    public bool IsAudit { get; init; }
}

/// <param name="Link">Path inside the organisation.</param>
public sealed record Remediation(string Title, string Kind, DateOnly? DueDate, string Link);

/// <summary>Handed in, and now with the buyer.</summary>
public sealed record HandedIn(AssessmentId Id, string BuyerName, string Services, AssessmentState State, int Round, DateTime SubmittedAt);

/// <param name="Unrecorded">Certificates of which nobody has written down what they say, so that nothing watches their dates.</param>
public sealed record VendorHomeView(IReadOnlyList<OpenRequest> Requests, IReadOnlyList<HandedIn> HandedIn, IReadOnlyList<RunsOut> RunsOut, IReadOnlyList<Remediation> Remediation, bool HasEvidence, bool HadRequests, int Unrecorded)
{
    /// <summary>A brand-new vendor: nothing asked, nothing kept.</summary>
    public bool IsNew => !HadRequests && !HasEvidence;
}

/// <summary>Reads a vendor's home in six commands.</summary>
public sealed class VendorDashboard(PortalDbContext db, IMultiTenantContextAccessor tenancy, Words words)
{
    private const int Listed = 10;
    private const int Days = 180;

    private static readonly List<string> CertificateKinds = [.. EvidenceKinds.All.Where(k => EvidenceKinds.IsCertificate(k.Id)).Select(k => k.Id)];

    public async Task<VendorHomeView> ReadAsync(CancellationToken ct)
    {
        var vendor = tenancy.Tenant!.Id;
        var (today, until) = (words.Today, words.Today.AddDays(Days));
        // One command for both lists; what waits for the vendor comes first, so what is cut off is the other.
        var open = await db.Assessments.AsNoTracking()
            .Where(a => a.VendorOrganisationId == vendor && a.State != AssessmentState.Decided && a.State != AssessmentState.Cancelled)
            .OrderBy(a => a.State == AssessmentState.Submitted || a.State == AssessmentState.InReview).ThenBy(a => a.DueDate).Take(Listed * 2).ToListAsync(ct);
        List<OpenRequest> requests = [.. open.Where(a => a.WaitsForVendor).Take(Listed)
            .Select(a => new OpenRequest(a.Id, a.BuyerName, a.Services, a.State, a.Round, a.DueDate, a.Answered, a.Shown, a.ResponsibleName))];
        List<HandedIn> handedIn = [.. open.Where(a => !a.WaitsForVendor).OrderByDescending(a => a.SubmittedAt).Take(Listed)
            .Select(a => new HandedIn(a.Id, a.BuyerName, a.Services, a.State, a.Round, a.SubmittedAt ?? a.StateChangedAt))];
        // Their audits come due years before their last day.
        var certificates = await db.Obligations.AsNoTracking()
            .Where(o => o.State == ObligationState.Open && (o.Kind == ObligationKind.CertificateExpiry || o.Kind == ObligationKind.SurveillanceAudit) && o.DueDate <= until)
            .OrderBy(o => o.DueDate).Take(Listed).Select(o => new { o.Kind, o.Subject, o.Link, o.DueDate }).ToListAsync(ct);
        var documents = await db.Documents.AsNoTracking().Where(d => d.ArchivedAt == null && d.ValidUntil <= until).OrderBy(d => d.ValidUntil).Take(Listed * 2)
            .Select(d => new { d.Id, d.Kind, d.Title, d.ValidUntil }).ToListAsync(ct);
        var findings = await db.Findings.AsNoTracking().Where(f => f.VendorOrganisationId == vendor && f.SharedAt != null && f.State == FindingState.Open)
            .OrderBy(f => f.RemediateBy == null).ThenBy(f => f.RemediateBy).Take(Listed).Select(f => new { f.Id, f.Title, f.RemediateBy }).ToListAsync(ct);
        var conditions = await db.Conditions.AsNoTracking().Where(c => c.VendorOrganisationId == vendor && c.State == ConditionState.Open)
            .OrderBy(c => c.DueDate).Take(Listed).Select(c => new { c.Id, c.Text, c.DueDate }).ToListAsync(ct);
        var had = await db.Organisations.Where(o => o.Id == vendor)
            .Select(o => new
            {
                Evidence = db.Documents.Any(),
                Unrecorded = db.Documents.Count(d => CertificateKinds.Contains(d.Kind) && d.ArchivedAt == null && d.CurrentVersion > 0 && !db.Certificates.Any(c => c.DocumentId == d.Id)),
                Requests = db.Assessments.Any(a => a.VendorOrganisationId == vendor)
            }).FirstAsync(ct);
        return new VendorHomeView(
            requests, handedIn,
            [.. certificates.Select(c => new RunsOut(c.Subject, c.Kind is ObligationKind.SurveillanceAudit ? "Proof of the surveillance audit" : "Certificate expires", c.DueDate, c.Link) { IsAudit = c.Kind is ObligationKind.SurveillanceAudit })
                .Concat(documents.Where(d => !EvidenceKinds.IsCertificate(d.Kind)).Select(d => new RunsOut(d.Title, "Document runs out", d.ValidUntil!.Value, $"/evidence/{d.Id}")))
                .OrderBy(r => r.On).Take(Listed)],
            [.. findings.Select(f => new Remediation(f.Title, "Finding", f.RemediateBy, $"/remediation/findings/{f.Id}"))
                .Concat(conditions.Select(c => new Remediation(c.Text, "Condition", c.DueDate, $"/remediation/conditions/{c.Id}"))).OrderBy(r => r.DueDate ?? DateOnly.MaxValue).Take(Listed)],
            had.Evidence, had.Requests, had.Unrecorded);
    }
}
