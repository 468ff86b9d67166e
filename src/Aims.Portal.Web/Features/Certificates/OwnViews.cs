using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Acceptance;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>What a buyer brings along when it judges a certificate: its lists, what its people found, and which points it has accepted that still count.</summary>
/// <param name="Stamp">Another one after each change of any of the three.</param>
public sealed record OwnView(CertificateReference Lists, string? ChecksJson, IReadOnlyList<PointAcceptance> Accepted, string Stamp);

public sealed class OwnViews(PortalDbContext db, IMultiTenantContextAccessor tenancy, CertificateReferences references)
{
    /// <summary>As it is at this moment.</summary>
    public async Task<OwnView> ReadAsync(CertificateId id, DateOnly today, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        // Before what it speaks of: what changes in between is seen by the comparison.
        var stamp = await StampAsync(id, ct);
        var checks = await db.BuyerChecks.AsNoTracking().Where(c => c.TenantId == buyer && c.CertificateId == id).Select(c => c.ChecksJson).FirstOrDefaultAsync(ct);
        var accepted = await db.AcceptedPoints.AsNoTracking().Where(a => a.TenantId == buyer && a.CertificateId == id && a.EndedAt == null && a.Until >= today).ToListAsync(ct);
        return new OwnView(await references.NowAsync(ct), checks, [.. accepted.Select(a => a.Stated)], stamp);
    }

    public async Task<string> StampAsync(CertificateId id, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var stamp = await db.Organisations.Where(o => o.Id == buyer).Select(o => new
        {
            Lists = o.ReferenceRevision,
            Checks = db.BuyerChecks.Where(c => c.TenantId == buyer && c.CertificateId == id).Select(c => (int?)c.Revision).FirstOrDefault(),
            Points = db.AcceptedPoints.Count(a => a.TenantId == buyer && a.CertificateId == id),
            Ended = db.AcceptedPoints.Count(a => a.TenantId == buyer && a.CertificateId == id && a.EndedAt != null),
        }).FirstAsync(ct);
        return $"{stamp.Lists}.{stamp.Checks}.{stamp.Points}.{stamp.Ended}";
    }
}
