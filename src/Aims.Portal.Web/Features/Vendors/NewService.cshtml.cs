using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Vendors;

[Requires(Permission.WriteRegister)]
public sealed class NewServiceModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, OwnerList owners, AddService add, CurrentMember me) : ServiceFormPage(db, tenancy, owners)
{
    public override string SubmitText => "Add service";

    public async Task<IActionResult> OnGetAsync(VendorId id, CancellationToken ct)
    {
        await LoadVendorAsync(id, ct);
        OwnerId = me.PersonId;
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostPreviewAsync(VendorId id, CancellationToken ct)
    {
        await LoadVendorAsync(id, ct);
        return await PreviewAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(VendorId id, CancellationToken ct)
    {
        await LoadVendorAsync(id, ct);
        ReadFacts();
        return await TryAsync(
            async () =>
            {
                var service = await add.ExecuteAsync(id, Input, ct);
                Notice = T["{0} is registered and its risk tier worked out.", Name!];
                return Redirect($"{BackLink}?service={service}");
            },
            () => ShowAsync(ct));
    }
}
