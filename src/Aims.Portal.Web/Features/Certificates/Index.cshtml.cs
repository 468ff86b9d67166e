using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Every certificate that was submitted to this buyer, the one that expires first on top.</summary>
[Requires(Permission.ReadRegister)]
public sealed class IndexModel(PortalDbContext db, IMultiTenantContextAccessor tenancy) : PortalPage
{
    // A status depends on today and on a dozen facts, so it is worked out, not stored; filtering by it reads at most this many.
    private const int MostWorkedOut = 5000;

    [BindProperty(SupportsGet = true)]
    public CertificateStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public CertificateStandard? Standard { get; set; }

    public bool IsFiltered => Status is not null || Standard is not null;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var buyer = tenancy.Tenant!.Id;
        var query =
            from s in db.SharedCertificates
            join v in db.Vendors on s.VendorId equals v.Id
            where s.BuyerId == buyer
            select new { s.CertificateId, s.VendorId, v.Name, s.FactsJson, s.ExpiryDate };
        if (Standard is { } standard) query = query.Where(c => c.FactsJson.Contains($"\"standard\":\"{standard}\""));
        query = query.OrderBy(c => c.ExpiryDate).ThenBy(c => c.CertificateId);
        if (Status is null)
        {
            var total = await query.CountAsync(ct);
            Pager = new Pager(Pager.Clamp(number, total), Pager.DefaultSize, total, Request);
            Rows = [.. (await query.Skip(Pager.Skip).Take(Pager.Size).ToListAsync(ct)).Select(c => Row.Of(c.CertificateId, c.VendorId, c.Name, c.FactsJson, W.Today))];
            return;
        }

        var matching = (await query.Take(MostWorkedOut).ToListAsync(ct)).Select(c => Row.Of(c.CertificateId, c.VendorId, c.Name, c.FactsJson, W.Today)).Where(r => r.Standing.Status == Status).ToList();
        Pager = new Pager(Pager.Clamp(number, matching.Count), Pager.DefaultSize, matching.Count, Request);
        Rows = [.. matching.Skip(Pager.Skip).Take(Pager.Size)];
    }

    public sealed record Row(CertificateId Id, VendorId VendorId, string Vendor, CertificateFacts Facts, CertificateStanding Standing)
    {
        public static Row Of(CertificateId id, VendorId vendorId, string vendor, string json, DateOnly today)
        {
            var facts = CertificateJson.Read(json);
            return new Row(id, vendorId, vendor, facts, CertificateStatusRules.Evaluate(facts, today).AsStatedByVendor());
        }
    }
}
