using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Letters;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Invitations;

/// <summary>A request was taken on: the vendor in the buyer's register is linked to its organisation, and the chase goes to the person.</summary>
public sealed class LinkVendor(PortalDbContext db)
{
    public async Task ExecuteAsync(OrganisationId buyer, RequestTaken taken, CancellationToken ct)
    {
        var vendor = await db.AcrossTenants<Vendor>().OneAsync(v => v.TenantId == buyer && v.Id == taken.Vendor, ct);
        vendor.LinkTo(taken.Organisation);
        var obligations = await db.AcrossTenants<Obligation>()
            .Where(o => o.TenantId == buyer && o.SubjectId == taken.Assessment.Value && o.Kind == ObligationKind.Request && o.State == ObligationState.Open).ToListAsync(ct);
        foreach (var obligation in obligations) obligation.Assign(taken.Organisation, taken.Person);
    }
}
