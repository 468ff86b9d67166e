using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Vendors;

public sealed record VendorRow(VendorId Id, string Name, RiskTier? Tier, VendorStatus Status, DateOnly? NextDate, ObligationKind? NextKind, Guid? OwnerId);

public sealed record ServiceName(VendorId VendorId, string Name, RiskTier Tier, ServiceStatus Status);

public sealed record LatestAssessment(VendorId VendorId, AssessmentId Id, AssessmentState State, int Round, DateTime SentAt);

/// <summary>How many vendors each tab holds, counted up to <see cref="UpTo"/>; beyond it the number would cost more the larger the register and say nothing more.</summary>
public sealed record TabCounts(int All, int Attention, int Assessed, int Approved, int Mine, int Ended, int Shown)
{
    public const int UpTo = 999;

    public int Of(VendorTab tab) => tab switch
    {
        VendorTab.All => All,
        VendorTab.Attention => Attention,
        VendorTab.Assessed => Assessed,
        VendorTab.Approved => Approved,
        VendorTab.Mine => Mine,
        VendorTab.Ended => Ended,
        _ => throw new InvalidOperationException($"Unknown tab {tab}"),
    };

    public string Text(VendorTab tab) => Of(tab) > UpTo ? $"{UpTo}+" : $"{Of(tab)}";
}

/// <summary>One page of the register with what its rows need: six commands, whatever the size of the register.</summary>
public sealed record RegisterPage(
    TabCounts Counts, Pager Pager, IReadOnlyList<VendorRow> Rows, ILookup<VendorId, ServiceName> Services, ILookup<VendorId, ShownCertificate> Certificates,
    IReadOnlyDictionary<VendorId, LatestAssessment> Latest, IReadOnlyList<OwnerChoice> Owners)
{
    public string? OwnerName(Guid? id) => Owners.FirstOrDefault(o => o.Id == id)?.Name;
}

public sealed class VendorRegister(PortalDbContext db, IMultiTenantContextAccessor tenancy, OwnerList owners)
{
    public async Task<RegisterPage> ReadAsync(VendorFilter filter, int page, HttpRequest request, CancellationToken ct)
    {
        var counts = await CountAsync(filter, ct);
        var pager = new Pager(Pager.Clamp(page, counts.Shown), Pager.DefaultSize, counts.Shown, request);
        var rows = await filter.Order(filter.Apply(db.Vendors.AsNoTracking())).Skip(pager.Skip).Take(pager.Size)
            .Select(v => new VendorRow(v.Id, v.Name, v.Tier, v.Status, v.NextDate, v.NextKind, v.OwnerId)).ToListAsync(ct);
        var buyer = tenancy.Tenant!.Id;
        var ids = rows.Select(r => r.Id).ToList();
        var services = await db.AiServices.AsNoTracking().Where(s => ids.Contains(s.VendorId)).OrderBy(s => s.Name)
            .Select(s => new ServiceName(s.VendorId, s.Name, s.Tier, s.Status)).ToListAsync(ct);
        var certificates = await db.SharedCertificates.AsNoTracking().Where(c => c.BuyerId == buyer && ids.Contains(c.VendorId))
            .Select(c => new { c.VendorId, c.CertificateId, c.FactsJson }).ToListAsync(ct);
        var assessments = await db.Assessments.AsNoTracking().Where(a => a.BuyerId == buyer && ids.Contains(a.VendorId))
            .Select(a => new LatestAssessment(a.VendorId, a.Id, a.State, a.Round, a.SentAt)).ToListAsync(ct);
        return new RegisterPage(
            counts, pager, rows, services.ToLookup(s => s.VendorId),
            certificates.SelectMany(c => ShownCertificate.Of(c.CertificateId, c.FactsJson, filter.Today) is { } shown ? [(c.VendorId, shown)] : Array.Empty<(VendorId VendorId, ShownCertificate shown)>())
                .ToLookup(c => c.VendorId, c => c.shown),
            assessments.GroupBy(a => a.VendorId).ToDictionary(g => g.Key, g => g.MaxBy(a => a.SentAt)!),
            await owners.AllAsync(ct));
    }

    private Task<TabCounts> CountAsync(VendorFilter filter, CancellationToken ct)
    {
        const int most = TabCounts.UpTo + 1;
        var buyer = tenancy.Tenant!.Id;
        var all = filter.Of(db.Vendors, VendorTab.All).Take(most);
        var attention = filter.Of(db.Vendors, VendorTab.Attention).Take(most);
        var assessed = filter.Of(db.Vendors, VendorTab.Assessed).Take(most);
        var approved = filter.Of(db.Vendors, VendorTab.Approved).Take(most);
        var mine = filter.Of(db.Vendors, VendorTab.Mine).Take(most);
        var ended = filter.Of(db.Vendors, VendorTab.Ended).Take(most);
        var shown = filter.Apply(db.Vendors);
        return db.Organisations.Where(o => o.Id == buyer)
            .Select(o => new TabCounts(all.Count(), attention.Count(), assessed.Count(), approved.Count(), mine.Count(), ended.Count(), shown.Count())).FirstAsync(ct);
    }
}
