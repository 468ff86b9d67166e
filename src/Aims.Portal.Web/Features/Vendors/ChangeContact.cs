using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>Corrects a contact. Requests already sent keep the address they went to.</summary>
public sealed class ChangeContact(PortalDbContext db)
{
    public async Task ExecuteAsync(VendorId vendorId, ContactId id, ContactInput input, CancellationToken ct)
    {
        input.Check();
        var contact = await db.VendorContacts.OneAsync(c => c.Id == id && c.VendorId == vendorId, ct);
        contact.Change(input.Name, input.Email, input.KnownLanguage, input.Position);
        await db.SaveChangesAsync(ct);
    }
}
