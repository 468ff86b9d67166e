using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Sharing;

/// <summary>Takes a version back from a buyer. What was submitted stays named with its hash; the file can no longer be read.</summary>
public sealed class RevokeGrant(PortalDbContext db, IMultiTenantContextAccessor tenancy, TimeProvider clock)
{
    public async Task ExecuteAsync(GrantId id, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!.Id;
        var grant = await db.EvidenceGrants.OneAsync(g => g.VendorOrganisationId == tenant && g.Id == id, ct);
        grant.Revoke(clock.UtcNow());

        // Without any readable version of the document the buyer no longer follows the certificate in it.
        var other = await db.EvidenceGrants.AnyAsync(
            g => g.VendorOrganisationId == tenant && g.BuyerId == grant.BuyerId && g.DocumentId == grant.DocumentId && g.Id != id && g.RevokedAt == null, ct);
        if (!other)
        {
            db.RemoveRange(await db.SharedCertificates
                .Where(s => s.VendorOrganisationId == tenant && s.BuyerId == grant.BuyerId && s.DocumentId == grant.DocumentId).ToListAsync(ct));
        }

        await db.SaveChangesAsync(ct);
    }
}
