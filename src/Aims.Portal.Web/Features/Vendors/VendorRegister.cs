using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Vendors;

public sealed record VendorRow(VendorId Id, string Name, RiskTier? Tier, VendorStatus Status, DateOnly? NextDate, ObligationKind? NextKind, Guid? OwnerId);

public sealed record ServiceName(VendorId VendorId, string Name, RiskTier Tier, ServiceStatus Status);

public sealed record LatestAssessment(VendorId VendorId, AssessmentId Id, AssessmentState State, int Round, DateTime SentAt);

/// <summary>How many vendors each tab holds, counted up to <see cref="UpTo"/>.</summary>
public sealed record TabCounts(int All, int Attention, int Assessed, int Approved, int Mine, int Ended)
{
    public const int UpTo = 99_999;

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

public sealed class VendorRegister(PortalDbContext db, RegisterQueries queries, ListCounts counts, IMultiTenantContextAccessor tenancy, OwnerList owners, CertificateReferences references)
{
    // Far beyond any register, and no overflow when multiplied by the size of a page.
    private const int LastPage = 1_000_000;

    public async Task<RegisterPage> ReadAsync(VendorFilter filter, int page, HttpRequest request, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var tabs = await counts.GetAsync(buyer, ("vendors", filter.Me, filter.Today), () => queries.TabsAsync(db, buyer, filter, ct));
        var (rows, total) = await RowsAsync(filter, page, filter.IsNarrowed || tabs.Of(filter.Tab) > TabCounts.UpTo ? null : tabs.Of(filter.Tab), ct);
        var pager = new Pager(Pager.Clamp(page, total), Pager.DefaultSize, total, request);
        var ids = rows.ConvertAll(r => r.Id);
        var services = await queries.ServicesAsync(db, ids, ct);
        var certificates = await queries.CertificatesAsync(db, buyer, ids, ct);
        var assessments = await queries.AssessmentsAsync(db, buyer, ids, ct);
        var lists = await references.GetAsync(ct);
        return new RegisterPage(
            tabs, pager, rows, services.ToLookup(s => s.VendorId),
            certificates.SelectMany(c => ShownCertificate.Of(c.CertificateId, c.FactsJson, c.ChecksJson, filter.Today, lists) is { } known ? [(c.VendorId, known)] : Array.Empty<(VendorId VendorId, ShownCertificate known)>())
                .ToLookup(c => c.VendorId, c => c.known),
            assessments.GroupBy(a => a.VendorId).ToDictionary(g => g.Key, g => g.MaxBy(a => a.SentAt)!),
            await owners.AllAsync(ct));
    }

    /// <param name="total">How many there are, where the tab's count says it; else it is counted by the same command as the rows are read.</param>
    private async Task<(List<VendorRow> Rows, int Total)> RowsAsync(VendorFilter filter, int page, int? total, CancellationToken ct)
    {
        var wanted = total is { } known ? Pager.Clamp(page, known) : Math.Clamp(page, 1, LastPage);
        var skip = (wanted - 1) * Pager.DefaultSize;
        if (total is { } sure && filter is { Tab: VendorTab.All, SortedBy: VendorSort.Name }) return (await queries.ByNameAsync(db, skip, Pager.DefaultSize, ct), sure);
        var all = filter.Apply(db.Vendors);
        if (total is { } counted && filter.SortedBy is VendorSort.Tier) return (await InTurn.PageAsync(VendorFilter.ByTier(all).Select(Rows), skip, Pager.DefaultSize, ct), counted);
        var rows = filter.Order(all).Skip(skip).Take(Pager.DefaultSize);
        if (total is { } given) return (await Rows(rows).ToListAsync(ct), given);

        var found = await rows.Select(v => new { Row = new VendorRow(v.Id, v.Name, v.Tier, v.Status, v.NextDate, v.NextKind, v.OwnerId), Total = all.Count() }).ToListAsync(ct);
        if (found.Count > 0) return (found.ConvertAll(c => c.Row), found[0].Total);

        // Nothing fits, or somebody typed a page behind the last one.
        return wanted == 1 ? ([], 0) : await RowsAsync(filter, page, await all.CountAsync(ct), ct);
    }

    private static IQueryable<VendorRow> Rows(IQueryable<Vendor> vendors) =>
        vendors.Select(v => new VendorRow(v.Id, v.Name, v.Tier, v.Status, v.NextDate, v.NextKind, v.OwnerId));
}
