using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>Takes an ended relationship up again. Its dates begin anew with the next questionnaire.</summary>
public sealed class ReopenVendor(PortalDbContext db)
{
    public async Task ExecuteAsync(VendorId id, CancellationToken ct)
    {
        var vendor = await db.Vendors.OneAsync(v => v.Id == id, ct);
        vendor.Reopen();
        await db.SaveChangesAsync(ct);
    }
}
