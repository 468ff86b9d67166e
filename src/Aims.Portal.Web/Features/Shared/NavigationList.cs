using System.Text.Encodings.Web;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Shared;

/// <summary>The items of the side navigation, on every page and therefore written by code (docs/adr/0009).</summary>
public sealed class NavigationList(IReadOnlyList<NavItem> items, IStringLocalizer<Text> T) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var html = new HtmlWriter(writer, encoder);
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (item.Href is null)
            {
                html.Write($"<li class=\"nav-section-title\">{T[item.Text].Value}</li>");
                continue;
            }

            if (item.Active) html.Write($"<li class=\"nav-item active\"><a class=\"nav-link\" href=\"{item.Href}\" aria-current=\"page\">");
            else html.Write($"<li class=\"nav-item\"><a class=\"nav-link\" href=\"{item.Href}\">");
            html.Write($"{Icons.Of(item.Icon)}<span class=\"nav-link-title\">{T[item.Text].Value}</span>");
            if (item.Count > 0) html.Write($"<span class=\"{(item.Hot ? "count hot" : "count")}\">{item.Count}</span>");
            html.Write($"</a></li>");
        }
    }
}
