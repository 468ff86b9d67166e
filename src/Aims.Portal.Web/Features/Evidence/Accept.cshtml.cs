using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>The confidentiality text of the vendor, which each reader accepts once before the first page.</summary>
[Requires(Permission.ReadAssessments)]
public sealed class AcceptModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, GrantedFiles files) : PortalPage
{
    public EvidenceGrant Grant { get; private set; } = null!;

    public string Vendor { get; private set; } = "";

    /// <summary>The text was another one when the page was opened.</summary>
    public bool Changed { get; private set; }

    public async Task<IActionResult> OnGetAsync(GrantId grantId, CancellationToken ct)
    {
        await LoadAsync(grantId, ct);
        return await files.MustAcceptAsync(Grant, ct) ? Page() : Redirect($"{Request.PathBase}/granted/{grantId}/preview");
    }

    public async Task<IActionResult> OnPostAsync(GrantId grantId, string? shown, CancellationToken ct)
    {
        await LoadAsync(grantId, ct);
        if (await files.AcceptAsync(Grant, shown ?? "", ct)) return Redirect($"{Request.PathBase}/granted/{grantId}/preview");
        Changed = true;
        return Page();
    }

    private async Task LoadAsync(GrantId id, CancellationToken ct)
    {
        Grant = await files.FindAsync(id, ct) ?? throw new NotFoundException();
        var (buyer, vendor) = (tenancy.Tenant!.Id, Grant.VendorId);
        Vendor = await db.Vendors.Where(v => v.TenantId == buyer && v.Id == vendor).Select(v => v.Name).FirstAsync(ct);
    }
}
