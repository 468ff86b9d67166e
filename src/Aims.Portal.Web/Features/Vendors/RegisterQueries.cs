using Aims.Portal.Data;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Vendors;

public sealed record CertificateFactsRow(VendorId VendorId, CertificateId CertificateId, string FactsJson, string? ChecksJson);

/// <summary>What every page of the register reads whatever its filter, compiled once per process. The filters <c>Tenant</c> and <c>Party</c> hold in it as in any
/// other query.</summary>
public sealed class RegisterQueries
{
    private const int Most = TabCounts.UpTo + 1;

    private readonly Func<PortalDbContext, OrganisationId, DateOnly, Guid, CancellationToken, Task<TabCounts>> tabs = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId buyer, DateOnly soon, Guid me, CancellationToken ct) => db.Organisations.Where(o => o.Id == buyer).Select(o => new TabCounts(
            db.Vendors.Take(Most).Count(),
            db.Vendors.Where(v => v.NextDate <= soon && v.Status != VendorStatus.Ended).Take(Most).Count(),
            db.Vendors.Where(v => v.Status == VendorStatus.BeingAssessed).Take(Most).Count(),
            db.Vendors.Where(v => v.Status == VendorStatus.Approved || v.Status == VendorStatus.ApprovedWithConditions).Take(Most).Count(),
            db.Vendors.Where(v => v.OwnerId == me && v.Status != VendorStatus.Ended).Take(Most).Count(),
            db.Vendors.Where(v => v.Status == VendorStatus.Ended).Take(Most).Count())).First());

    private readonly Func<PortalDbContext, int, int, IAsyncEnumerable<VendorRow>> byName = EF.CompileAsyncQuery(
        (PortalDbContext db, int skip, int take) => db.Vendors.OrderBy(v => v.Name).ThenBy(v => v.Id).Skip(skip).Take(take)
            .Select(v => new VendorRow(v.Id, v.Name, v.Tier, v.Status, v.NextDate, v.NextKind, v.OwnerId)));

    private readonly Func<PortalDbContext, IAsyncEnumerable<OwnerChoice>> owners = EF.CompileAsyncQuery(
        (PortalDbContext db) => from m in db.Memberships
                                join p in db.Users on m.PersonId equals p.Id
                                orderby p.DisplayName
                                select new OwnerChoice(p.Id, p.DisplayName, m.EndedAt == null));

    private readonly Func<PortalDbContext, List<VendorId>, IAsyncEnumerable<ServiceName>> services = EF.CompileAsyncQuery(
        (PortalDbContext db, List<VendorId> ids) => db.AiServices.Where(s => ids.Contains(s.VendorId)).OrderBy(s => s.Name)
            .Select(s => new ServiceName(s.VendorId, s.Name, s.Tier, s.Status)));

    private readonly Func<PortalDbContext, OrganisationId, List<VendorId>, IAsyncEnumerable<CertificateFactsRow>> certificates = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId buyer, List<VendorId> ids) => db.SharedCertificates.Where(c => c.BuyerId == buyer && ids.Contains(c.VendorId))
            .Select(c => new CertificateFactsRow(c.VendorId, c.CertificateId, c.FactsJson, db.BuyerChecks.Where(k => k.TenantId == buyer && k.CertificateId == c.CertificateId).Select(k => k.ChecksJson).FirstOrDefault())));

    private readonly Func<PortalDbContext, OrganisationId, List<VendorId>, IAsyncEnumerable<LatestAssessment>> assessments = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId buyer, List<VendorId> ids) => db.Assessments.Where(a => a.BuyerId == buyer && ids.Contains(a.VendorId))
            .Select(a => new LatestAssessment(a.VendorId, a.Id, a.State, a.Round, a.SentAt)));

    /// <summary>The same conditions as <see cref="VendorFilter.Of"/>: a test compares each tab's count with its list.</summary>
    public Task<TabCounts> TabsAsync(PortalDbContext db, OrganisationId buyer, VendorFilter filter, CancellationToken ct) =>
        tabs(db, buyer, filter.Today.AddDays(VendorFilter.AttentionDays), filter.Me, ct);

    /// <summary>The list as everybody opens it first: all vendors by name.</summary>
    public ValueTask<List<VendorRow>> ByNameAsync(PortalDbContext db, int skip, int take, CancellationToken ct) => byName(db, skip, take).ToListAsync(ct);

    /// <summary>All members, those who left too, by name.</summary>
    public ValueTask<List<OwnerChoice>> OwnersAsync(PortalDbContext db, CancellationToken ct) => owners(db).ToListAsync(ct);

    public ValueTask<List<ServiceName>> ServicesAsync(PortalDbContext db, List<VendorId> ids, CancellationToken ct) => services(db, ids).ToListAsync(ct);

    public ValueTask<List<CertificateFactsRow>> CertificatesAsync(PortalDbContext db, OrganisationId buyer, List<VendorId> ids, CancellationToken ct) =>
        certificates(db, buyer, ids).ToListAsync(ct);

    public ValueTask<List<LatestAssessment>> AssessmentsAsync(PortalDbContext db, OrganisationId buyer, List<VendorId> ids, CancellationToken ct) =>
        assessments(db, buyer, ids).ToListAsync(ct);
}
