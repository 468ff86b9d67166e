using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Features.Vendors;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Every certificate that was submitted to this buyer, the one that expires first on top.</summary>
[Requires(Permission.ReadRegister)]
public sealed class IndexModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, ListCounts kept, CertificateReferences references) : PortalPage
{
    private const int EndingDays = 90;

    [BindProperty(SupportsGet = true)]
    public CertificateStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public CertificateStandard? Standard { get; set; }

    /// <summary>Empty for all, <c>ending</c> or <c>ended</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "tab")]
    public string? Tab { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    public bool IsFiltered => Status is not null || Standard is not null || Search is not null || Tab is { Length: > 0 };

    public IReadOnlyList<(string Key, string Text, int Count, bool Hot)> Tabs { get; private set; } = [];

    public IReadOnlyList<RegisteredCertificate> Rows { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        var buyer = tenancy.Tenant!.Id;
        await CountAsync(buyer, ct);
        var (today, soon) = (W.Today, W.Today.AddDays(EndingDays));
        // Vendors are found by any case; a number is looked for as it is printed.
        var (printed, term) = (Search?.Trim(), Search?.Trim().ToLowerInvariant());
        var query =
            from s in db.SharedCertificates
            where s.BuyerId == buyer && (term == null || db.Vendors.Any(v => v.TenantId == buyer && v.Id == s.VendorId && v.SearchText.Contains(term)) || s.FactsJson.Contains(printed!))
            // Asked for row by row of the page: joined, the whole register would be read for the sake of its names.
            select new
            {
                s.CertificateId,
                s.VendorId,
                Name = db.Vendors.Where(v => v.TenantId == buyer && v.Id == s.VendorId).Select(v => v.Name).First(),
                s.FactsJson,
                s.ExpiryDate,
                s.Status,
                s.Lapse,
                s.LacksProof,
                ChecksJson = db.BuyerChecks.Where(k => k.TenantId == buyer && k.CertificateId == s.CertificateId).Select(k => k.ChecksJson).FirstOrDefault()
            };
        query = Tab switch { "ending" => query.Where(c => c.ExpiryDate >= today && c.ExpiryDate <= soon), "ended" => query.Where(c => c.ExpiryDate < today), _ => query };
        if (Status is { } status)
        {
            // Also one that nobody has confirmed is found by what happened to it.
            var (lapse, ended, restorable) = (Lapses.Of(status), today.AddMonths(-CertificationCycle.RestorableMonths), status is CertificateStatus.ExpiredRestorable);
            query = query.Where(c => c.Status == status || (lapse != null && c.Lapse == lapse && !c.LacksProof && (lapse != LapseCause.Expired || c.ExpiryDate >= ended == restorable)));
        }

        if (Standard is { } standard) query = query.Where(c => c.FactsJson.Contains($"\"standard\":\"{standard}\""));
        query = query.OrderBy(c => c.ExpiryDate).ThenBy(c => c.CertificateId);
        var lists = await references.GetAsync(ct);
        var total = Search is null && Standard is null && Status is null ? Tabs.First(t => t.Key == (Tab ?? "")).Count : await query.CountAsync(ct);
        Pager = new Pager(Pager.Clamp(number, total), Pager.DefaultSize, total, Request);
        Rows = [.. (await query.Skip(Pager.Skip).Take(Pager.Size).ToListAsync(ct)).Select(c => RegisteredCertificate.Of(c.VendorId, c.Name, ShownCertificate.Of(c.CertificateId, c.FactsJson, c.ChecksJson, W.Today, lists))).OfType<RegisteredCertificate>()];
    }

    private async Task CountAsync(OrganisationId buyer, CancellationToken ct)
    {
        var (today, soon) = (W.Today, W.Today.AddDays(EndingDays));
        var counts = await kept.GetAsync(buyer, ("certificates", today), () => db.SharedCertificates.Where(s => s.BuyerId == buyer).GroupBy(s => s.ExpiryDate < today ? 2 : s.ExpiryDate <= soon ? 1 : 0)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct));
        Tabs =
        [
            ("", T["All"], counts.Values.Sum(), false),
            ("ending", T["Ends within 90 days"], counts.GetValueOrDefault(1), counts.ContainsKey(1)),
            ("ended", T["Ended"], counts.GetValueOrDefault(2), counts.ContainsKey(2)),
        ];
        if (!Tabs.Any(t => t.Key == Tab)) Tab = null;
    }
}
