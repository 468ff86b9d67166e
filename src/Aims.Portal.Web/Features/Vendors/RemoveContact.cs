using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>Removes a contact. The audit trail keeps who it was.</summary>
public sealed class RemoveContact(PortalDbContext db)
{
    public async Task ExecuteAsync(VendorId vendorId, ContactId id, CancellationToken ct)
    {
        var contact = await db.VendorContacts.OneAsync(c => c.Id == id && c.VendorId == vendorId, ct);
        db.VendorContacts.Remove(contact);
        await db.SaveChangesAsync(ct);
    }
}
