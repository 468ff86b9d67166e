using Aims.Portal.Data;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Vendors;

[Requires(Permission.WriteRegister)]
public sealed class NewContactModel(PortalDbContext db, AddContact add) : ContactFormPage(db)
{
    public Task OnGetAsync(VendorId id, CancellationToken ct) => LoadVendorAsync(id, ct);

    public async Task<IActionResult> OnPostAsync(VendorId id, CancellationToken ct)
    {
        await LoadVendorAsync(id, ct);
        return await TryAsync(
            async () =>
            {
                await add.ExecuteAsync(id, Input, ct);
                Notice = T["{0} can be written to now.", Name!];
                return Redirect(BackLink);
            },
            () => Task.FromResult<IActionResult>(Page()),
            CheckAsync);
    }
}
