using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>Changes an AI service and works its tier out anew, and with it the vendor's.</summary>
public sealed class ChangeService(PortalDbContext db, IMultiTenantContextAccessor tenancy, OwnerList owners)
{
    public async Task ExecuteAsync(VendorId vendorId, AiServiceId id, ServiceInput input, CancellationToken ct)
    {
        var vendor = await db.Vendors.OneAsync(v => v.Id == vendorId, ct);
        var services = await db.AiServices.Where(s => s.VendorId == vendorId).ToListAsync(ct);
        var service = services.Find(s => s.Id == id) ?? throw new NotFoundException();
        await owners.DemandAsync(input.OwnerId, service.OwnerId, ct);
        AddService.Apply(service, input, tenancy.Tenant!.BuyerType ?? BuyerType.Other);
        vendor.RefreshFrom(services);
        await db.SaveChangesAsync(ct);
    }
}
