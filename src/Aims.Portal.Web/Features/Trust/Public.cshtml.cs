using Aims.Portal.Domain.Trust;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Aims.Portal.Web.Features.Trust;

/// <summary>A vendor's trust profile as everybody reads it. Hidden, unknown, or with a wrong link: one and the same 404.</summary>
[Open]
[EnableRateLimiting(RateLimits.OpenAddresses)]
public sealed class PublicModel(ReadTrustProfile read) : PortalPage
{
    public TrustView View { get; private set; } = null!;

    /// <summary>The same for programs.</summary>
    public string JsonAddress { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery] string? key, CancellationToken ct)
    {
        if (await read.FindAsync(slug, key, ct) is not { } view) return NotFound();
        View = view;
        Response.Headers.CacheControl = "no-store";
        var isSecret = view.Profile.Visibility is ProfileVisibility.Link;
        if (isSecret) Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        JsonAddress = $"/public/{view.Slug}/profile.json" + (isSecret ? $"?key={Uri.EscapeDataString(key!)}" : "");
        return Page();
    }
}
