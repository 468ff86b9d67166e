using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Vendors;

[Requires(Permission.WriteRegister)]
public sealed class EditServiceModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, OwnerList owners, ChangeService change) : ServiceFormPage(db, tenancy, owners)
{
    private readonly PortalDbContext db = db;

    public override string SubmitText => "Save";

    public async Task<IActionResult> OnGetAsync(VendorId id, AiServiceId serviceId, CancellationToken ct)
    {
        var service = await LoadAsync(id, serviceId, ct);
        (Name, Purpose, Status, OwnerId) = (service.Name, service.Purpose, service.Status, service.OwnerId);
        Facts = UseCaseFacts.Parse(service.UseCase);
        WorkOut();
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostPreviewAsync(VendorId id, AiServiceId serviceId, CancellationToken ct)
    {
        await LoadAsync(id, serviceId, ct);
        return await PreviewAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(VendorId id, AiServiceId serviceId, CancellationToken ct)
    {
        await LoadAsync(id, serviceId, ct);
        ReadFacts();
        return await TryAsync(
            async () =>
            {
                await change.ExecuteAsync(id, serviceId, Input, ct);
                Notice = T["Saved, and the risk tier is worked out anew."];
                return Redirect($"{BackLink}?service={serviceId}");
            },
            () => ShowAsync(ct));
    }

    private async Task<AiService> LoadAsync(VendorId id, AiServiceId serviceId, CancellationToken ct)
    {
        await LoadVendorAsync(id, ct);
        return await db.AiServices.AsNoTracking().OneAsync(s => s.Id == serviceId && s.VendorId == id, ct);
    }
}
