using System.Collections.Concurrent;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>The markup of an icon, made once: for lists, where a tag helper each would cost more than the row.</summary>
public static class Icons
{
    private static readonly ConcurrentDictionary<(string Name, bool Small), Utf8Markup> Made = new();

    /// <param name="name">A name in Assets/icons.txt.</param>
    public static Utf8Markup Of(string name, bool small = false) => Made.GetOrAdd(
        (name, small), static key => new Utf8Markup($"<svg class=\"{(key.Small ? "icon icon-s" : "icon")}\" aria-hidden=\"true\"><use href=\"/lib/icons.svg#{key.Name}\"/></svg>"));
}
