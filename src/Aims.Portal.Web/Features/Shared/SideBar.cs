using System.Text.Encodings.Web;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Shared;

/// <summary>Where one is, where one may go, and who one is: on every page and therefore written by code (docs/adr/0009).</summary>
/// <param name="here">The path that is shown again after a change of the language.</param>
/// <param name="token">The antiforgery field, made once for all forms of the page.</param>
public sealed class SideBar(TenantInfo tenant, IReadOnlyList<NavItem> items, CurrentMember me, IHtmlContent token, string pathBase, string here, IStringLocalizer<Text> T) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var html = new HtmlWriter(writer, encoder);
        html.Write($"<aside class=\"navbar navbar-vertical navbar-expand-lg\" id=\"nav\" aria-label=\"{T["Main navigation"].Value}\">\n<a class=\"org\" href=\"/account/organisations\">");
        html.Write($"<span class=\"{(tenant.Kind is OrganisationKind.Vendor ? "org-mark vendor" : "org-mark")}\" aria-hidden=\"true\">{Organisation.Initials(tenant.Name)}</span>");
        html.Write($"<span><strong>{tenant.Name}</strong><small>{T[tenant.Kind.ToString()].Value} · Aims Portal</small></span><span class=\"visually-hidden\">{T["Switch organisation"].Value}</span></a>\n");
        html.Write($"<a class=\"btn btn-sm menu-open\" href=\"#nav\">{Icons.Of("menu-2")}{T["Menu"].Value}</a>\n<div class=\"collapse navbar-collapse\">\n<ul class=\"navbar-nav\">");
        foreach (var item in items) WriteItem(html, item);
        html.Write($"</ul>\n<div class=\"me\"><strong>{me.Name}</strong><div class=\"sub\">{T[me.Role!.Value.Words()].Value}</div>\n<div class=\"langs\">");
        html.Write($"<form method=\"post\" action=\"/account/language\">{token}<input type=\"hidden\" name=\"returnUrl\" value=\"{here}\">");
        if (Languages.IsChinese) html.Write($"<button class=\"btn-plain\" name=\"language\" value=\"en\" lang=\"en\">English</button>");
        else html.Write($"<button class=\"btn-plain\" name=\"language\" value=\"zh-Hant\" lang=\"zh-Hant\">繁體中文</button>");
        html.Write($"</form>\n<a href=\"{pathBase}/settings\">{T["Settings"].Value}</a>\n<form method=\"post\" action=\"/account/sign-out\">{token}<button class=\"btn-plain\">{T["Sign out"].Value}</button></form>");
        html.Write($"</div></div>\n</div>\n</aside>\n");
    }

    private void WriteItem(HtmlWriter html, NavItem item)
    {
        if (item.Href is null)
        {
            html.Write($"<li class=\"nav-section-title\">{T[item.Text].Value}</li>");
            return;
        }

        if (item.Active) html.Write($"<li class=\"nav-item active\"><a class=\"nav-link\" href=\"{item.Href}\" aria-current=\"page\">");
        else html.Write($"<li class=\"nav-item\"><a class=\"nav-link\" href=\"{item.Href}\">");
        html.Write($"{Icons.Of(item.Icon)}<span class=\"nav-link-title\">{T[item.Text].Value}</span>");
        if (item.Count > 0) html.Write($"<span class=\"{(item.Hot ? "count hot" : "count")}\">{item.Count}</span>");
        html.Write($"</a></li>");
    }
}
