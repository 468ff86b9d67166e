using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>Everything about one vendor on one page: what its evidence covers, how much it matters, what is due.</summary>
[Requires(Permission.ReadRegister)]
public sealed class DetailsModel(VendorOverview overview) : PortalPage
{
    public VendorView View { get; private set; } = null!;

    public Vendor Vendor => View.Vendor;

    public bool IsEnded => Vendor.Status is VendorStatus.Ended;

    public async Task<IActionResult> OnGetAsync(VendorId id, CancellationToken ct)
    {
        // Without a service named the vendor is shown as a whole.
        var asked = Request.Query["service"].ToString();
        AiServiceId? service = AiServiceId.TryParse(asked, null, out var named) ? named : null;
        View = await overview.ReadAsync(id, service, ct);
        return Page();
    }

    public string ServiceLink(AiServiceId? service) => $"{Request.PathBase}/vendors/{Vendor.Id}" + (service is { } s ? $"?service={s}" : "");

    /// <summary>Only a web address is made a link; it was checked when typed, and is checked again where it is used.</summary>
    public Uri? Website => Uri.TryCreate(Vendor.Website, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
}
