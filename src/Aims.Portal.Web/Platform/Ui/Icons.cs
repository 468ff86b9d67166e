using System.Collections.Concurrent;
using Microsoft.AspNetCore.Html;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>The markup of an icon, made once: for lists, where a tag helper each would cost more than the row.</summary>
public static class Icons
{
    private static readonly ConcurrentDictionary<(string Name, bool Small), HtmlString> Made = new();

    /// <param name="name">A name in Assets/icons.txt.</param>
    public static HtmlString Of(string name, bool small = false) => Made.GetOrAdd(
        (name, small), static key => new HtmlString($"<svg class=\"{(key.Small ? "icon icon-s" : "icon")}\" aria-hidden=\"true\"><use href=\"/lib/icons.svg#{key.Name}\"/></svg>"));
}
