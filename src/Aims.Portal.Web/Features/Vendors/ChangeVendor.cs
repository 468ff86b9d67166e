using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>Changes what the register says of a vendor.</summary>
public sealed class ChangeVendor(PortalDbContext db, OwnerList owners)
{
    public async Task ExecuteAsync(VendorId id, VendorInput input, CancellationToken ct)
    {
        input.Check();
        var vendor = await db.Vendors.OneAsync(v => v.Id == id, ct);
        await owners.DemandAsync(input.OwnerId, vendor.OwnerId, ct);
        vendor.Describe(input.Name, input.LegalName, input.Website, input.Country, input.Notes, input.OwnerId);
        vendor.RefreshFrom(await db.AiServices.Where(s => s.VendorId == id).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
    }
}
