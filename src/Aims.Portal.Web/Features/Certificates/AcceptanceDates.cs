using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>An acceptance stays as the buyer wrote it while its certificate is taken back or the relationship has ended; only nobody is reminded of its end meanwhile. Afterwards somebody is again.
/// Saves nothing itself.</summary>
public sealed class AcceptanceDates(PortalDbContext db, IMultiTenantContextAccessor tenancy, TimeProvider clock)
{
    /// <summary>The certificate is shared again.</summary>
    public Task RemindAsync(CertificateId certificate, CancellationToken ct) =>
        OpenAsync(Accepted().Where(a => a.CertificateId == certificate && db.Vendors.Any(v => v.TenantId == a.TenantId && v.Id == a.VendorId && v.Status != VendorStatus.Ended)), ct);

    /// <summary>The relationship is taken up again.</summary>
    public Task RemindAsync(VendorId vendor, CancellationToken ct) =>
        OpenAsync(Accepted().Where(a => a.VendorId == vendor && db.SharedCertificates.Any(s => s.BuyerId == a.TenantId && s.CertificateId == a.CertificateId)), ct);

    private IQueryable<AcceptedPoint> Accepted()
    {
        var buyer = tenancy.Tenant!.Id;
        return db.AcceptedPoints.Where(a => a.TenantId == buyer && a.EndedAt == null);
    }

    private async Task OpenAsync(IQueryable<AcceptedPoint> accepted, CancellationToken ct)
    {
        var (buyer, today) = (tenancy.Tenant!.Id, clock.TodayIn(tenancy.Tenant!.TimeZone));
        var points = await accepted.AsNoTracking().Select(a => a.Id).ToListAsync(ct);
        if (points.Count == 0) return;
        var subjects = points.ConvertAll(p => p.Value);
        foreach (var date in await db.Obligations.Where(o => o.TenantId == buyer && o.Kind == ObligationKind.Acceptance && subjects.Contains(o.SubjectId) && o.State == ObligationState.Cancelled).ToListAsync(ct))
            date.MoveTo(date.DueDate, today);
    }
}
