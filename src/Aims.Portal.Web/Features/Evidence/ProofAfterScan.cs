using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Certificates;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>A scan has made a shared file readable, or unreadable: what of it shows a buyer that a certificate goes on is worked out anew, in a scope of its vendor.</summary>
public sealed class ProofAfterScan(IServiceScopeFactory scopes)
{
    public async Task KeepAsync(DocumentVersion file, IReadOnlyList<OrganisationId> buyers, CancellationToken ct)
    {
        if (buyers.Count == 0) return;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var vendor = await db.Organisations.Where(o => o.Id == file.TenantId).Select(o => new TenantInfo(o.Id, o.Slug, o.Name, o.Kind, o.BuyerType, o.TimeZone, o.ReferenceRevision)).FirstAsync(ct);
        scope.ServiceProvider.GetRequiredService<IMultiTenantContextSetter>().SetTenant(vendor);
        var proof = scope.ServiceProvider.GetRequiredService<ReadableProof>();
        foreach (var buyer in buyers)
        {
            var grants = await db.EvidenceGrants.Where(g => g.VendorOrganisationId == vendor.Id && g.BuyerId == buyer && g.VersionId == file.Id).ToListAsync(ct);
            await proof.ChangedAsync(buyer, grants, ct);
        }

        await db.SaveChangesAsync(ct);
    }
}
