using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <param name="Owner">Who looks after the vendor at the buyer, and is told when it is late; null where nobody does.</param>
public sealed record ChasedCertificate(Breaking Certificate, string? Owner);

/// <summary>Certificates that a buyer relies on and that end within so many days: the portal reminds the vendor's people of them, whose names are none of the buyer's business, and the buyer's own when it is late.</summary>
public sealed class ChasedElsewhere(PortalDbContext db, IMultiTenantContextAccessor tenancy, BreakingQueries breaking, CertificateReferences references, Words words)
{
    /// <summary>The page of what breaks lists all.</summary>
    public const int Most = 10;

    /// <returns>The first of them, and one more than <see cref="Most"/> when there are more.</returns>
    public async Task<IReadOnlyList<ChasedCertificate>> ReadAsync(int days, CancellationToken ct)
    {
        var found = await breaking.Certificates(days).Take(Most + 1).ToListAsync(ct);
        if (found.Count == 0) return [];
        var buyer = tenancy.Tenant!.Id;
        List<VendorId> vendors = [.. found.Select(f => f.Vendor).Distinct()];
        var owners = await (
            from v in db.Vendors.AsNoTracking()
            join p in db.Users on v.OwnerId equals p.Id
            where v.TenantId == buyer && vendors.Contains(v.Id)
            select new { v.Id, p.DisplayName }).ToDictionaryAsync(o => o.Id, o => o.DisplayName, ct);
        var lists = await references.GetAsync(ct);
        return [.. found.Select(f => new ChasedCertificate(Breaking.Of(f, words.Today, lists, []), owners.GetValueOrDefault(f.Vendor)))];
    }
}
