using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Vendors;

[Requires(Permission.WriteRegister)]
public sealed class EditContactModel(PortalDbContext db, ChangeContact change, RemoveContact remove) : ContactFormPage(db)
{
    private readonly PortalDbContext db = db;

    public ContactId ContactId { get; private set; }

    public async Task OnGetAsync(VendorId id, ContactId contactId, CancellationToken ct)
    {
        var contact = await LoadAsync(id, contactId, ct);
        (Name, Email, Language, Position) = (contact.Name, contact.Email, contact.Language, contact.Position);
    }

    public async Task<IActionResult> OnPostAsync(VendorId id, ContactId contactId, CancellationToken ct)
    {
        await LoadAsync(id, contactId, ct);
        return await TryAsync(
            async () =>
            {
                await change.ExecuteAsync(id, contactId, Input, ct);
                Notice = T["Saved."];
                return Redirect(BackLink);
            },
            () => Task.FromResult<IActionResult>(Page()),
            CheckAsync);
    }

    public async Task<IActionResult> OnPostRemoveAsync(VendorId id, ContactId contactId, CancellationToken ct)
    {
        var contact = await LoadAsync(id, contactId, ct);
        await remove.ExecuteAsync(id, contactId, ct);
        Notice = T["{0} is no longer a contact.", contact.Name];
        return Redirect(BackLink);
    }

    private async Task<VendorContact> LoadAsync(VendorId id, ContactId contactId, CancellationToken ct)
    {
        ContactId = contactId;
        await LoadVendorAsync(id, ct);
        return await db.VendorContacts.AsNoTracking().OneAsync(c => c.Id == contactId && c.VendorId == id, ct);
    }
}
