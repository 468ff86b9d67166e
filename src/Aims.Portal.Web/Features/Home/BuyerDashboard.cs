using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Vendors;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Home;

/// <summary>Works out a buyer's dashboard in seven commands. Each number on it is counted from the list it leads to, so the two cannot differ.</summary>
public sealed class BuyerDashboard(PortalDbContext db, IMultiTenantContextAccessor tenancy, GovernanceGaps gaps, CertificateReferences references, Words words)
{
    private const int Read = BuyerView.UpTo + 1;

    private OrganisationId Buyer => tenancy.Tenant!.Id;

    public async Task<BuyerFigures> WorkOutAsync(CancellationToken ct)
    {
        var (now, today) = (words.Now, words.Today);
        var (since, until) = (today.AddDays(-BreakingQueries.LookBackDays), today.AddDays(BuyerView.Days));
        var (tiers, services, answered) = await TiersAsync(today, ct);
        var assessments = await AssessmentsAsync(today, ct);
        var due = await DueAsync(until, ct);
        var documents = await DocumentsAsync(since, until, ct);
        var certificates = await CertificatesAsync(since, ct);
        var broken = certificates.Where(c => c.Lapse is not null).ToList();
        // What lapses on a day has held until the day before.
        var lapsing = certificates.Where(c => c.LapsesOn > today && c.LapsesOn <= until.AddDays(1)).ToList();
        var work = due.Where(o => o.Kind.IsBuyersWork() || o.Kind is ObligationKind.Condition).ToList();

        var proof = new ProofTable(
            broken.Select(c => (KindOf(c.Lapse!.Value), today.AddDays(-1)))
                .Concat(lapsing.Select(c => (KindOf(c.Ahead!.Cause), c.Ahead.Day)))
                .Concat(documents.Select(d => (d.Kind == PaperRow.PiaKind ? ProofKind.Pia : ProofKind.Report, d.On))), today);
        List<BreakRow> ahead =
        [
            .. lapsing.Select(c => c.Breaks()),
            .. documents.Where(d => d.On >= today).Select(d => new BreakRow(d.On, $"/vendors/{d.VendorId}", d.VendorName, d.Tier, "Document runs out", d.Title)),
            .. work.Where(o => o.DueDate >= today).Select(o => new BreakRow(o.DueDate, $"/vendors/{o.VendorId}", o.VendorName, o.Tier, Labels.Of(o.Kind), o.Subject)),
        ];
        var soon = today.AddDays(BuyerView.SoonDays);
        List<LateRow> late =
        [
            .. assessments.Where(a => a.IsLate(today)).Select(a => new LateRow($"/assessments/{a.Id}", a.VendorName, ObligationKind.Request, $"{a.Reference} · {a.Services}", a.DueDate, a.WaitingOn)),
            .. due.Where(o => o.DueDate < today && !o.Kind.IsBuyersWork())
                .Select(o => new LateRow($"/vendors/{o.VendorId}", o.VendorName, o.Kind, o.Subject, o.DueDate, null)),
        ];
        var without = await gaps.ReadAsync(Buyer, certificates.ToLookup(c => c.VendorId, c => c.Facts), ct);
        return new BuyerFigures(
            now, Waiting(AssessmentState.Submitted), Waiting(AssessmentState.InReview), answered,
            Listed.Of<LateRow>([.. late.OrderBy(l => l.DueDate)]), late.Count(l => l.Kind is ObligationKind.Request),
            Listed.Of<BreakRow>([.. ahead.OrderBy(b => b.On)]), ahead.Count(b => b.On <= soon), broken.Count + documents.Count(d => d.On < today) + work.Count(o => o.DueDate < today),
            Listed.Of(without), without.Count(g => g.Tier is RiskTier.High), proof, tiers, services);

        Listed<WaitingReview> Waiting(AssessmentState state) => Listed.Of<WaitingReview>(
            [.. assessments.Where(a => a.State == state).OrderBy(a => a.SubmittedAt).Select(a => new WaitingReview(a.Id, a.VendorName, a.Services, a.State, a.Round, a.SubmittedAt))]);

        static ProofKind KindOf(LapseCause cause) => cause is LapseCause.SurveillanceOverdue ? ProofKind.Surveillance : ProofKind.Certificate;
    }

    private async Task<(IReadOnlyList<TierRow> Tiers, int Services, int AnsweredFindings)> TiersAsync(DateOnly today, CancellationToken ct)
    {
        var soon = today.AddDays(VendorFilter.AttentionDays);
        var services = db.AiServices.Where(s => s.Status != ServiceStatus.Ended).Take(Read);
        var answered = db.Findings.Where(f => f.BuyerId == Buyer && f.State == FindingState.Answered).Take(Read);

        // A register without vendors has neither services nor findings, so their numbers may hang on the vendors' rows.
        var groups = await db.Vendors.Where(v => v.Status != VendorStatus.Ended)
            .GroupBy(v => new { v.Tier, Bucket = v.NextDate == null || v.NextDate > soon ? 0 : v.NextDate >= today ? 1 : 2 })
            .Select(g => new { g.Key.Tier, g.Key.Bucket, Count = g.Count(), Services = services.Count(), Answered = answered.Count() }).ToListAsync(ct);
        int Sum(RiskTier? tier, int bucket) => groups.Where(g => g.Tier == tier && g.Bucket == bucket).Sum(g => g.Count);
        List<TierRow> tiers = [.. new RiskTier?[] { RiskTier.High, RiskTier.Medium, RiskTier.Low, null }
            .Select(t => new TierRow(t, Sum(t, 0), Sum(t, 1), Sum(t, 2))).Where(t => t.Tier is not null || t.All > 0)];
        return (tiers, groups.FirstOrDefault()?.Services ?? 0, groups.FirstOrDefault()?.Answered ?? 0);
    }

    /// <summary>What waits for a review or a decision, and what the vendors are late with: the same conditions as the list of assessments.</summary>
    private async Task<List<OpenAssessment>> AssessmentsAsync(DateOnly today, CancellationToken ct)
    {
        var all = db.Assessments.AsNoTracking().Where(a => a.BuyerId == Buyer);
        AssessmentState[] handedIn = [AssessmentState.Submitted, AssessmentState.InReview], vendors = [AssessmentState.Requested, AssessmentState.InProgress, AssessmentState.Returned];
        var waiting = await Open(all.Where(a => handedIn.Contains(a.State)));
        return [.. waiting, .. await Open(all.Where(a => vendors.Contains(a.State) && a.DueDate < today))];

        Task<List<OpenAssessment>> Open(IQueryable<Assessment> assessments) => assessments.OrderBy(a => a.DueDate).ThenBy(a => a.Id).Take(Read)
            .Select(a => new OpenAssessment(a.Id, a.Reference, a.VendorName, a.Services, a.State, a.Round, a.DueDate, a.SubmittedAt ?? a.StateChangedAt, a.ResponsibleName ?? a.ContactName)).ToListAsync(ct);
    }

    private Task<List<DueRow>> DueAsync(DateOnly until, CancellationToken ct) =>
        (from o in db.Obligations.AsNoTracking()
         join v in db.Vendors on o.VendorId equals v.Id
         where o.State == ObligationState.Open && o.DueDate <= until && o.Kind != ObligationKind.Request
         orderby o.DueDate, o.Id
         select new DueRow(o.Kind, o.Subject, o.DueDate, v.Id, v.Name, v.Tier))
        .Take(Read).ToListAsync(ct);

    /// <summary>The newest version of each document with a last day; certificates speak for themselves.</summary>
    private async Task<List<DatedDocument>> DocumentsAsync(DateOnly since, DateOnly until, CancellationToken ct)
    {
        var rows = await (from g in db.EvidenceGrants.AsNoTracking()
                          join v in db.Vendors on g.VendorId equals v.Id
                          where g.BuyerId == Buyer && g.RevokedAt == null && g.ValidUntil >= since && g.ValidUntil <= until && v.Status != VendorStatus.Ended
                              && !db.EvidenceGrants.Any(n => n.BuyerId == Buyer && n.VendorId == g.VendorId && n.DocumentId == g.DocumentId && n.Number > g.Number && n.RevokedAt == null)
                          orderby g.ValidUntil
                          select new { g.DocumentId, Document = new DatedDocument(g.ValidUntil!.Value, g.Kind, g.Title, v.Id, v.Name, v.Tier) }).Take(Read).ToListAsync(ct);
        return [.. rows.DistinctBy(r => r.DocumentId).Select(r => r.Document).Where(d => !EvidenceKinds.IsCertificate(d.Kind))];
    }

    /// <summary>Every certificate that has not ended long ago: its audits come due years before its last day.</summary>
    private async Task<IReadOnlyList<HeldCertificate>> CertificatesAsync(DateOnly since, CancellationToken ct)
    {
        var lists = await references.GetAsync(ct);
        // Vendors are asked for row by row: joined, SQLite would begin with them and read every certificate there is.
        var rows = await (from c in db.SharedCertificates.AsNoTracking()
                          where c.BuyerId == Buyer && c.ExpiryDate >= since && db.Vendors.Any(v => v.Id == c.VendorId && v.Status != VendorStatus.Ended)
                          orderby c.ExpiryDate, c.CertificateId
                          select new
                          {
                              c.CertificateId,
                              c.FactsJson,
                              c.Lapse,
                              c.LapsesOn,
                              ChecksJson = db.BuyerChecks.Where(k => k.TenantId == Buyer && k.CertificateId == c.CertificateId).Select(k => k.ChecksJson).FirstOrDefault(),
                              c.VendorId,
                              Name = db.Vendors.Where(v => v.Id == c.VendorId).Select(v => v.Name).First(),
                              Tier = db.Vendors.Where(v => v.Id == c.VendorId).Select(v => v.Tier).First(),
                          }).Take(Read).ToListAsync(ct);
        return [.. rows.SelectMany(r => ShownCertificate.Of(r.CertificateId, r.FactsJson, r.ChecksJson, words.Today, lists) is { } shown ? [new HeldCertificate(shown, r.Lapse, r.LapsesOn, r.LapsesOn is { } on ? LapseAhead.Of(shown, r.FactsJson, r.ChecksJson, on, words.Today, lists) : null, r.VendorId, r.Name, r.Tier)] : Array.Empty<HeldCertificate>())];
    }

    private sealed record OpenAssessment(AssessmentId Id, string Reference, string VendorName, string Services, AssessmentState State, int Round, DateOnly DueDate, DateTime SubmittedAt, string WaitingOn)
    {
        public bool WaitsForVendor => State is AssessmentState.Requested or AssessmentState.InProgress or AssessmentState.Returned;

        public bool IsLate(DateOnly today) => WaitsForVendor && DueDate < today;
    }

    private sealed record DueRow(ObligationKind Kind, string Subject, DateOnly DueDate, VendorId VendorId, string VendorName, RiskTier? Tier);

    private sealed record DatedDocument(DateOnly On, string Kind, string Title, VendorId VendorId, string VendorName, RiskTier? Tier);

    private sealed record HeldCertificate(ShownCertificate Shown, LapseCause? Lapse, DateOnly? LapsesOn, LapseAhead? Ahead, VendorId VendorId, string VendorName, RiskTier? Tier)
    {
        public CertificateFacts Facts => Shown.Facts;

        public BreakRow Breaks() => new(Ahead!.Day, $"/certificates/{Shown.Id}", VendorName, Tier, LapseWords.Ahead(Ahead.Cause), $"{CertificateEdition.Name(Facts.Standard)} {Facts.Number}");
    }
}
