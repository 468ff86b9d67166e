using Aims.Portal.Data;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Account;

/// <summary>Changes the language: of the person when signed in, and of this browser in any case.</summary>
[Open]
public sealed class LanguageModel(PortalDbContext db, CurrentMember me) : PortalPage
{
    [BindProperty]
    public string? Language { get; set; }

    [BindProperty]
    public string? ReturnUrl { get; set; }

    public IActionResult OnGet() => Redirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        if (Languages.IsKnown(Language))
        {
            Response.Cookies.Append(Languages.Cookie, Language!, new CookieOptions { Path = "/", MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true, Secure = Request.IsHttps });
            // Past the guards: a person belongs to no tenant; this one changes the own row, by the id of the session.
            if (me.IsSignedIn) await db.Users.Where(p => p.Id == me.PersonId).ExecuteUpdateAsync(s => s.SetProperty(p => p.Language, Language));
        }

        return LocalRedirect(Url.LocalPath(ReturnUrl) ?? "/");
    }
}
