using System.Globalization;
using System.Text.Encodings.Web;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>Everything about one vendor on one page: what its evidence covers, how much it matters, what is due.</summary>
[Requires(Permission.ReadRegister)]
public sealed class DetailsModel(VendorOverview overview, HtmlEncoder encoder) : PortalPage
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

    /// <summary>A part of the page as it was written last for a reader who may do the same, as long as what it shows is kept.</summary>
    public async Task<IHtmlContent> KeptAsync(IHtmlHelper html, CurrentMember me, string partial)
    {
        var key = new VendorMarkupKey(partial, Languages.Current, me.May(Permission.WriteRegister), Request.PathBase);
        if (View.Markup is not { } kept) return await html.PartialAsync(partial, View);
        if (kept.TryGetValue(key, out var known)) return known;
        await using var written = new StringWriter(CultureInfo.InvariantCulture);
        (await html.PartialAsync(partial, View)).WriteTo(written, encoder);
        return kept[key] = new Utf8Markup(written.ToString());
    }

    /// <summary>Only a web address is made a link; it was checked when typed, and is checked again where it is used.</summary>
    public Uri? Website => Uri.TryCreate(Vendor.Website, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
}
