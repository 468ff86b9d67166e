using Aims.Portal.Data.Tenancy;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Tenancy;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Aims.Portal.Web.Features.Account;

/// <summary>The bare address: leads to where this person works.</summary>
[Anywhere]
public sealed class StartModel(CurrentMember me, ListMemberships memberships, PortalLinks links) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (HttpContext.Features.Get<TenantAddressed>() is not null) return Redirect(Request.PathBase + "/home");
        if (!me.IsSignedIn) return Redirect("/account/sign-in");
        return await memberships.OfAsync(me.PersonId, ct) is [var only] ? Redirect(links.OnPage(only.Slug, "/home")) : Redirect("/account/organisations");
    }
}
