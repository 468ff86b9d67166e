using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Vendors;

[Requires(Permission.WriteRegister)]
public sealed class EditModel(PortalDbContext db, ChangeVendor change, EndVendor end, ReopenVendor reopen, AddVendor names, OwnerList owners) : VendorFormPage(owners, names)
{
    private VendorId id;

    public Vendor Vendor { get; private set; } = null!;

    public override string SubmitText => "Save";

    public override string BackLink => $"{Request.PathBase}/vendors/{id}";

    public async Task<IActionResult> OnGetAsync(VendorId id, CancellationToken ct)
    {
        await LoadAsync(id, ct);
        (Name, LegalName, Website, Country, Notes, OwnerId) = (Vendor.Name, Vendor.LegalName, Vendor.Website, Vendor.Country, Vendor.Notes, Vendor.OwnerId);
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(VendorId id, CancellationToken ct)
    {
        await LoadAsync(id, ct);
        return await TryAsync(
            async () =>
            {
                if (!string.Equals(Name, Vendor.Name, StringComparison.OrdinalIgnoreCase) && await WarnAsync(id, ct)) return await ShowAsync(ct);
                await change.ExecuteAsync(id, Input, ct);
                Notice = T["Saved."];
                return Redirect(BackLink);
            },
            () => ShowAsync(ct),
            CheckAsync);
    }

    public async Task<IActionResult> OnPostEndAsync(VendorId id, CancellationToken ct)
    {
        await LoadAsync(id, ct);
        return await ActAsync(async () =>
        {
            await end.ExecuteAsync(id, ct);
            Notice = T["The relationship with {0} has ended. Nothing is chased any more.", Vendor.Name];
        }, ct);
    }

    public async Task<IActionResult> OnPostReopenAsync(VendorId id, CancellationToken ct)
    {
        await LoadAsync(id, ct);
        return await ActAsync(async () =>
        {
            await reopen.ExecuteAsync(id, ct);
            Notice = T["{0} is open again. Send a questionnaire when you are ready.", Vendor.Name];
        }, ct);
    }

    /// <summary>The two buttons below the form post nothing of it, so its required fields are not missing.</summary>
    private Task<IActionResult> ActAsync(Func<Task> act, CancellationToken ct)
    {
        ModelState.Clear();
        (Name, LegalName, Website, Country, Notes, OwnerId) = (Vendor.Name, Vendor.LegalName, Vendor.Website, Vendor.Country, Vendor.Notes, Vendor.OwnerId);
        return TryAsync(
            async () =>
            {
                await act();
                return Redirect(BackLink);
            },
            () => ShowAsync(ct));
    }

    private async Task LoadAsync(VendorId vendorId, CancellationToken ct)
    {
        id = vendorId;
        Vendor = await db.Vendors.AsNoTracking().OneAsync(v => v.Id == vendorId, ct);
    }
}
