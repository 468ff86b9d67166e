using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>What breaks within so many days, soonest first; for 0 days what has broken already. The dashboard counts by the same conditions.</summary>
public sealed class BreakingQueries(PortalDbContext db, IMultiTenantContextAccessor tenancy, Words words)
{
    /// <summary>Proof that ran out longer ago than this was replaced or given up.</summary>
    public const int LookBackDays = 365;

    /// <summary>Each certificate once, by what ends it first; of those that have lapsed the latest on top.</summary>
    public IQueryable<RunningOut> Certificates(int days)
    {
        // What lapses on a day has held until the day before.
        var (buyer, today, until, since, broken) = (tenancy.Tenant!.Id, words.Today, words.Today.AddDays(days + 1), words.Today.AddDays(-LookBackDays), days == 0);
        var held = from s in db.SharedCertificates.AsNoTracking()
                   join v in db.Vendors on s.VendorId equals v.Id
                   where s.BuyerId == buyer && v.Status != VendorStatus.Ended
                   select new { s, v };
        held = broken
            ? held.Where(h => h.s.Lapse != null && h.s.ExpiryDate >= since).OrderByDescending(h => h.s.LapsedAt).ThenBy(h => h.s.CertificateId)
            : held.Where(h => h.s.LapsesOn > today && h.s.LapsesOn <= until).OrderBy(h => h.s.LapsesOn).ThenBy(h => h.s.CertificateId);
        return held.Select(h => new RunningOut
        {
            On = broken ? DateOnly.FromDateTime(h.s.LapsedAt ?? h.s.UpdatedAt) : h.s.LapsesOn!.Value,
            Document = h.s.DocumentId,
            Certificate = h.s.CertificateId.Value,
            FactsJson = h.s.FactsJson,
            ChecksJson = db.BuyerChecks.Where(k => k.TenantId == buyer && k.CertificateId == h.s.CertificateId).Select(k => k.ChecksJson).FirstOrDefault(),
            Lapse = broken ? h.s.Lapse : null,
            LacksProof = h.s.LacksProof,
            Title = "",
            Vendor = h.v.Id,
            VendorName = h.v.Name,
            Tier = h.v.Tier,
        });
    }

    /// <summary>Of each document the newest version that the buyer may read, once.</summary>
    public IQueryable<RunningOut> Documents(int days)
    {
        var (buyer, today) = (tenancy.Tenant!.Id, words.Today);
        var (from, until) = days == 0 ? (today.AddDays(-LookBackDays), today.AddDays(-1)) : (today, today.AddDays(days));
        List<string> certificates = [.. EvidenceKinds.All.Where(k => EvidenceKinds.IsCertificate(k.Id)).Select(k => k.Id)];
        return from g in db.EvidenceGrants.AsNoTracking()
               join v in db.Vendors on g.VendorId equals v.Id
               where g.BuyerId == buyer && g.RevokedAt == null && g.ValidUntil >= @from && g.ValidUntil <= until && !certificates.Contains(g.Kind) && v.Status != VendorStatus.Ended
                   && !db.EvidenceGrants.Any(n => n.BuyerId == buyer && n.DocumentId == g.DocumentId && n.RevokedAt == null && (n.Number > g.Number || (n.Number == g.Number && n.GrantedAt > g.GrantedAt)))
               orderby g.ValidUntil, g.DocumentId
               select new RunningOut { On = g.ValidUntil!.Value, Document = g.DocumentId, Title = g.Title, Vendor = v.Id, VendorName = v.Name, Tier = v.Tier };
    }

    /// <summary>What the buyer's own people have to do by a day, and the conditions of its decisions.</summary>
    public IQueryable<RunningOut> Dates(int days)
    {
        var today = words.Today;
        var (from, until) = days == 0 ? (DateOnly.MinValue, today.AddDays(-1)) : (today, today.AddDays(days));
        List<ObligationKind> kinds = [.. Enum.GetValues<ObligationKind>().Where(k => k.IsBuyersWork() || k is ObligationKind.Condition)];
        return from o in db.Obligations.AsNoTracking()
               join v in db.Vendors on o.VendorId equals v.Id
               where o.State == ObligationState.Open && o.DueDate >= @from && o.DueDate <= until && kinds.Contains(o.Kind)
               orderby o.DueDate, o.Id
               select new RunningOut { On = o.DueDate, Kind = o.Kind, Title = o.Subject, Vendor = v.Id, VendorName = v.Name, Tier = v.Tier };
    }
}
