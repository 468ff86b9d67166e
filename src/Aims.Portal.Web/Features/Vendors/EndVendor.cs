using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>Ends the relationship with a vendor: nothing is chased any more, everything stays readable.</summary>
public sealed class EndVendor(PortalDbContext db, IMultiTenantContextAccessor tenancy)
{
    public async Task ExecuteAsync(VendorId id, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var vendor = await db.Vendors.OneAsync(v => v.Id == id, ct);

        // The vendor would go on answering a request nobody waits for.
        var open = await db.Assessments.Where(a => a.BuyerId == buyer && a.VendorId == id && a.State != AssessmentState.Decided && a.State != AssessmentState.Cancelled)
            .Select(a => a.Reference).FirstOrDefaultAsync(ct);
        if (open is not null)
            throw new RuleViolation("vendor.open-assessment", "Assessment {0} with {1} is still open. Decide or cancel it before you end the relationship.", open, vendor.Name);

        vendor.End();
        vendor.NextDate = null;
        vendor.NextKind = null;
        foreach (var obligation in await db.Obligations.Where(o => o.VendorId == id && o.State == ObligationState.Open).ToListAsync(ct)) obligation.Cancel();
        await db.SaveChangesAsync(ct);
    }
}
