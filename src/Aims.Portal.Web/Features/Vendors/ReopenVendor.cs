using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Certificates;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>Takes an ended relationship up again. Its dates begin anew with the next questionnaire; of what was accepted of its certificates somebody is reminded again.</summary>
public sealed class ReopenVendor(PortalDbContext db, AcceptanceDates dates)
{
    public async Task ExecuteAsync(VendorId id, CancellationToken ct)
    {
        var vendor = await db.Vendors.OneAsync(v => v.Id == id, ct);
        vendor.Reopen();
        await dates.RemindAsync(id, ct);
        await db.SaveChangesAsync(ct);
    }
}
