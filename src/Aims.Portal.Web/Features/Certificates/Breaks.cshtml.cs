using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>What runs out in the next 30, 60 or 90 days, and what each of it touches: vendor, services, answers, decisions.</summary>
[Requires(Permission.ReadRegister)]
public sealed class BreaksModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, ReadTouched touched, CertificateReferences references) : PortalPage
{
    public static readonly IReadOnlyList<int> Windows = [30, 60, 90];

    [BindProperty(SupportsGet = true)]
    public int Days { get; set; } = Windows[^1];

    /// <summary><c>documents</c>, or anything else for certificates.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    public bool OfDocuments => Of == "documents";

    public int Certificates { get; private set; }

    public int Documents { get; private set; }

    public IReadOnlyList<Breaking> Rows { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        if (!Windows.Contains(Days)) Days = Windows[^1];
        var (lapsing, papers) = (Lapsing(), Papers());
        (Certificates, Documents) = (await lapsing.CountAsync(ct), await papers.CountAsync(ct));
        var total = OfDocuments ? Documents : Certificates;
        Pager = new Pager(Pager.Clamp(number, total), Pager.DefaultSize, total, Request);
        var found = await (OfDocuments ? papers : lapsing).OrderBy(f => f.On).ThenBy(f => f.Document).Skip(Pager.Skip).Take(Pager.Size).ToListAsync(ct);
        var resting = await touched.ExecuteAsync([.. found.Select(f => f.Document)], W.Today, ct);
        var lists = await references.GetAsync(ct);
        Rows = [.. found.Select(f => Breaking.Of(f, W.Today, lists, resting[f.Document]))];
    }

    private IQueryable<RunningOut> Lapsing()
    {
        var (buyer, today, until) = (tenancy.Tenant!.Id, W.Today, W.Today.AddDays(Days));
        return from s in db.SharedCertificates.AsNoTracking()
               join v in db.Vendors on s.VendorId equals v.Id
               where s.BuyerId == buyer && s.LapsesOn > today && s.LapsesOn <= until && v.Status != VendorStatus.Ended
               select new RunningOut
               {
                   On = s.LapsesOn!.Value,
                   Document = s.DocumentId,
                   Certificate = s.CertificateId.Value,
                   FactsJson = s.FactsJson,
                   ChecksJson = db.BuyerChecks.Where(k => k.TenantId == buyer && k.CertificateId == s.CertificateId).Select(k => k.ChecksJson).FirstOrDefault(),
                   Title = "",
                   Vendor = v.Id,
                   VendorName = v.Name,
                   Tier = v.Tier
               };
    }

    /// <summary>Of each document the newest version that the buyer may read, once.</summary>
    private IQueryable<RunningOut> Papers()
    {
        var (buyer, today, until) = (tenancy.Tenant!.Id, W.Today, W.Today.AddDays(Days));
        List<string> certificates = [.. EvidenceKinds.All.Where(k => EvidenceKinds.IsCertificate(k.Id)).Select(k => k.Id)];
        return from g in db.EvidenceGrants.AsNoTracking()
               join v in db.Vendors on g.VendorId equals v.Id
               where g.BuyerId == buyer && g.RevokedAt == null && g.ValidUntil >= today && g.ValidUntil <= until && !certificates.Contains(g.Kind) && v.Status != VendorStatus.Ended
                   && !db.EvidenceGrants.Any(n => n.BuyerId == buyer && n.DocumentId == g.DocumentId && n.RevokedAt == null && (n.Number > g.Number || (n.Number == g.Number && n.GrantedAt > g.GrantedAt)))
               select new RunningOut { On = g.ValidUntil!.Value, Document = g.DocumentId, FactsJson = null, Title = g.Title, Vendor = v.Id, VendorName = v.Name, Tier = v.Tier };
    }
}
