using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Vendors;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Home;

/// <summary>Reads a buyer's dashboard in six commands. Lists are capped in the database: what is due counts, not what exists.</summary>
public sealed class BuyerDashboard(PortalDbContext db, IMultiTenantContextAccessor tenancy, CurrentMember me, Words words)
{
    private const int Listed = 8;
    private const int Read = 1000;

    /// <summary>Proof that ran out longer ago than this was replaced or given up.</summary>
    private const int OverdueDays = 365;

    private static readonly string[] OtherStandards = ["iso27001_certificate", "pia_report"];
    private const string AimsKind = "iso42001_certificate";
    private const string PiaKind = "pia_report";

    private OrganisationId Buyer => tenancy.Tenant!.Id;

    public async Task<BuyerView> ReadAsync(CancellationToken ct)
    {
        var today = words.Today;
        var until = today.AddDays(BuyerView.Days);
        var tiers = await TiersAsync(today, ct);
        var tiles = await TilesAsync(today, ct);
        var reviews = await MyReviews().OrderBy(a => a.SubmittedAt).Take(Listed)
            .Select(a => new WaitingReview(a.Id, a.VendorName, a.Services, a.State, a.Round, a.SubmittedAt ?? a.StateChangedAt)).ToListAsync(ct);
        var due = await DueAsync(until, ct);
        var documents = await DocumentsAsync(today.AddDays(-OverdueDays), until, ct);
        var certificates = await CertificatesAsync(today.AddDays(-OverdueDays), until, ct);

        var late = due.Where(o => o.DueDate < today && o.Kind is not (ObligationKind.Reassessment or ObligationKind.Review)).Take(Listed).ToList();
        var proof = new ProofTable(
            certificates.Select(c => (ProofKind.Certificate, c.On))
                .Concat(due.Where(o => o.Kind is ObligationKind.SurveillanceAudit && o.DueDate >= today.AddDays(-OverdueDays)).Select(o => (ProofKind.Surveillance, o.DueDate)))
                .Concat(documents.Select(d => (d.Kind == PiaKind ? ProofKind.Pia : ProofKind.Report, d.On))), today);
        List<BreakRow> breaks =
        [
            .. certificates.Select(c => c.ToRow()),
            .. documents.Select(d => new BreakRow(d.On, d.VendorId, d.VendorName, d.Tier, "Document runs out", d.Title)),
            .. due.Where(o => o.Kind is ObligationKind.SurveillanceAudit or ObligationKind.Recertification or ObligationKind.Reassessment or ObligationKind.Condition)
                .Select(o => new BreakRow(o.DueDate, o.VendorId, o.VendorName, o.Tier, Labels.Of(o.Kind), o.Subject)),
        ];
        return new BuyerView(tiles, reviews, late, [.. breaks.Where(b => b.On >= today).OrderBy(b => b.On)], proof, tiers);
    }

    /// <summary>Submitted assessments this role may act on: reviewers review, approvers decide what is in review.</summary>
    private IQueryable<Assessment> MyReviews()
    {
        var (review, decide) = (me.May(Permission.Review), me.May(Permission.Decide));
        return db.Assessments.AsNoTracking().Where(a => a.BuyerId == Buyer
            && ((review && (a.State == AssessmentState.Submitted || a.State == AssessmentState.InReview)) || (decide && a.State == AssessmentState.InReview)));
    }

    private async Task<List<TierRow>> TiersAsync(DateOnly today, CancellationToken ct)
    {
        var soon = today.AddDays(VendorFilter.AttentionDays);
        var groups = await db.Vendors.Where(v => v.Status != VendorStatus.Ended)
            .GroupBy(v => new { v.Tier, Bucket = v.NextDate == null || v.NextDate > soon ? 0 : v.NextDate >= today ? 1 : 2 })
            .Select(g => new { g.Key.Tier, g.Key.Bucket, Count = g.Count() }).ToListAsync(ct);
        int Sum(RiskTier? tier, int bucket) => groups.Where(g => g.Tier == tier && g.Bucket == bucket).Sum(g => g.Count);
        return [.. new RiskTier?[] { RiskTier.High, RiskTier.Medium, RiskTier.Low, null }
            .Select(t => new TierRow(t, Sum(t, 0), Sum(t, 1), Sum(t, 2))).Where(t => t.Tier is not null || t.All > 0)];
    }

    private Task<BuyerTiles> TilesAsync(DateOnly today, CancellationToken ct)
    {
        const int most = BuyerTiles.UpTo + 1;
        var review = me.May(Permission.Review);
        var services = db.AiServices.Where(s => s.Status != ServiceStatus.Ended).Take(most);
        var toReview = MyReviews().Take(most);
        var answered = db.Findings.Where(f => f.BuyerId == Buyer && f.State == FindingState.Answered && review).Take(most);
        var late = db.Obligations.Where(o => o.State == ObligationState.Open && o.DueDate < today && o.VendorId != null && o.Kind != ObligationKind.Reassessment && o.Kind != ObligationKind.Review);
        var lateCounted = late.Take(most);

        // The cheap approximation the page states: the kinds of documents shown, not every check of the vendor's page.
        var live = db.EvidenceGrants.Where(g => g.BuyerId == Buyer && g.RevokedAt == null && (g.ValidUntil == null || g.ValidUntil >= today));
        var gaps = services.Where(s => live.Any(g => g.VendorId == s.VendorId && OtherStandards.Contains(g.Kind)) && !live.Any(g => g.VendorId == s.VendorId && g.Kind == AimsKind));
        var high = gaps.Where(s => s.Tier == RiskTier.High);
        return db.Organisations.Where(o => o.Id == Buyer).Select(o => new BuyerTiles(
            services.Count(), toReview.Count(), answered.Count(), lateCounted.Count(), late.Min(l => (DateOnly?)l.DueDate), gaps.Count(), high.Count())).FirstAsync(ct);
    }

    private Task<List<LateRow>> DueAsync(DateOnly until, CancellationToken ct) =>
        (from o in db.Obligations.AsNoTracking()
         join v in db.Vendors on o.VendorId equals v.Id
         where o.State == ObligationState.Open && o.DueDate <= until
         orderby o.DueDate
         select new LateRow(o.Kind, o.Subject, o.DueDate, v.Id, v.Name, v.Tier, db.Users.Where(p => p.Id == o.ResponsiblePersonId).Select(p => p.DisplayName).FirstOrDefault()))
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
        return [.. rows.DistinctBy(r => r.DocumentId).Select(r => r.Document).Where(d => !Domain.Evidence.EvidenceKinds.IsCertificate(d.Kind))];
    }

    private Task<List<DatedCertificate>> CertificatesAsync(DateOnly since, DateOnly until, CancellationToken ct) =>
        (from c in db.SharedCertificates.AsNoTracking()
         join v in db.Vendors on c.VendorId equals v.Id
         where c.BuyerId == Buyer && c.ExpiryDate >= since && c.ExpiryDate <= until && v.Status != VendorStatus.Ended
         orderby c.ExpiryDate
         select new DatedCertificate(c.ExpiryDate, c.FactsJson, v.Id, v.Name, v.Tier)).Take(Read).ToListAsync(ct);

    private sealed record DatedDocument(DateOnly On, string Kind, string Title, VendorId VendorId, string VendorName, RiskTier? Tier);

    private sealed record DatedCertificate(DateOnly On, string FactsJson, VendorId VendorId, string VendorName, RiskTier? Tier)
    {
        public BreakRow ToRow() => new(On, VendorId, VendorName, Tier, "Certificate expires",
            ShownCertificate.Read(FactsJson) is { } facts ? $"{Domain.Certificates.CertificateEdition.Name(facts.Standard)} {facts.Number}" : "");
    }
}
