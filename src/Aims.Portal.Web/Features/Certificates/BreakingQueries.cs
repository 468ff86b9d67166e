using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>What breaks within so many days, soonest first; for 0 days what has broken already. The dashboard counts by the same conditions.</summary>
/// <remarks>Vendors are asked for each row and not joined: of a join a database may begin with all vendors of the register.</remarks>
public sealed class BreakingQueries(PortalDbContext db, IMultiTenantContextAccessor tenancy, Words words)
{
    /// <summary>Proof that ran out longer ago than this was replaced or given up.</summary>
    public const int LookBackDays = 365;

    /// <summary>Each certificate once, by what ends it first; of those that have lapsed the latest on top.</summary>
    public IQueryable<RunningOut> Certificates(int days) => Certificates(words.Today, words.Today.AddDays(days), broken: days == 0);

    /// <summary>Those that end between two days, the soonest first.</summary>
    public IQueryable<RunningOut> CertificatesBetween(DateOnly first, DateOnly last) => Certificates(first.AddDays(-1), last, broken: false);

    private IQueryable<RunningOut> Certificates(DateOnly after, DateOnly last, bool broken)
    {
        // What lapses on a day has held until the day before.
        var (buyer, today, from, until) = (tenancy.Tenant!.Id, words.Today, after, last.AddDays(1));
        var vendors = db.Vendors.Where(v => v.TenantId == buyer);
        var held = db.SharedCertificates.AsNoTracking().Where(s => s.BuyerId == buyer && vendors.Any(v => v.Id == s.VendorId && v.Status != VendorStatus.Ended));
        held = broken
            // Expiry written so that no index on it is taken: the few that have lapsed have one of their own.
            ? held.Where(s => s.Lapse != null && s.ExpiryDate.AddDays(LookBackDays) >= today).OrderByDescending(s => s.LapsedAt).ThenBy(s => s.CertificateId)
            : held.Where(s => s.LapsesOn > from && s.LapsesOn <= until).OrderBy(s => s.LapsesOn).ThenBy(s => s.CertificateId);
        return held.Select(s => new RunningOut
        {
            On = broken ? DateOnly.FromDateTime(s.LapsedAt ?? s.UpdatedAt) : s.LapsesOn!.Value,
            Document = s.DocumentId,
            Certificate = s.CertificateId.Value,
            Changes = s.VendorChanges,
            FactsJson = s.FactsJson,
            ChecksJson = db.BuyerChecks.Where(k => k.TenantId == buyer && k.CertificateId == s.CertificateId).Select(k => k.ChecksJson).FirstOrDefault(),
            Lapse = broken ? s.Lapse : null,
            LacksProof = s.LacksProof,
            Title = "",
            Vendor = s.VendorId,
            VendorName = vendors.Where(v => v.Id == s.VendorId).Select(v => v.Name).First(),
            Tier = vendors.Where(v => v.Id == s.VendorId).Select(v => v.Tier).First(),
        });
    }

    /// <summary>Of each document the newest version that the buyer may read, once.</summary>
    public IQueryable<RunningOut> Documents(int days)
    {
        var (buyer, today) = (tenancy.Tenant!.Id, words.Today);
        var (from, until) = days == 0 ? (today.AddDays(-LookBackDays), today.AddDays(-1)) : (today, today.AddDays(days));
        List<string> certificates = [.. EvidenceKinds.All.Where(k => EvidenceKinds.IsCertificate(k.Id)).Select(k => k.Id)];
        var vendors = db.Vendors.Where(v => v.TenantId == buyer);
        return from g in db.EvidenceGrants.AsNoTracking()
               where g.BuyerId == buyer && g.RevokedAt == null && g.ValidUntil >= @from && g.ValidUntil <= until && !certificates.Contains(g.Kind)
                   && vendors.Any(v => v.Id == g.VendorId && v.Status != VendorStatus.Ended)
                   && !db.EvidenceGrants.Any(n => n.BuyerId == buyer && n.DocumentId == g.DocumentId && n.RevokedAt == null && (n.Number > g.Number || (n.Number == g.Number && n.GrantedAt > g.GrantedAt)))
               orderby g.ValidUntil, g.DocumentId
               select new RunningOut
               {
                   On = g.ValidUntil!.Value,
                   Document = g.DocumentId,
                   Title = g.Title,
                   Vendor = g.VendorId,
                   VendorName = vendors.Where(v => v.Id == g.VendorId).Select(v => v.Name).First(),
                   Tier = vendors.Where(v => v.Id == g.VendorId).Select(v => v.Tier).First(),
               };
    }

    /// <summary>What the buyer's own people have to do by a day, and the conditions of its decisions.</summary>
    public IQueryable<RunningOut> Dates(int days)
    {
        var (buyer, today) = (tenancy.Tenant!.Id, words.Today);
        var (from, until) = days == 0 ? (DateOnly.MinValue, today.AddDays(-1)) : (today, today.AddDays(days));
        List<ObligationKind> kinds = [.. Enum.GetValues<ObligationKind>().Where(k => k.IsBuyersWork() || k is ObligationKind.Condition)];
        var vendors = db.Vendors.Where(v => v.TenantId == buyer);
        return from o in db.Obligations.AsNoTracking()
               where o.TenantId == buyer && o.State == ObligationState.Open && o.DueDate >= @from && o.DueDate <= until && kinds.Contains(o.Kind) && vendors.Any(v => v.Id == o.VendorId)
               orderby o.DueDate, o.Id
               select new RunningOut
               {
                   On = o.DueDate,
                   Kind = o.Kind,
                   Title = o.Subject,
                   Vendor = o.VendorId!.Value,
                   VendorName = vendors.Where(v => v.Id == o.VendorId).Select(v => v.Name).First(),
                   Tier = vendors.Where(v => v.Id == o.VendorId).Select(v => v.Tier).First(),
               };
    }
}
