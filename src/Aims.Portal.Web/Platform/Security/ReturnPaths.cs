using System.Text;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Platform.Security;

/// <summary>Where a form says to go afterwards: a value anybody can write into a link.</summary>
public static class ReturnPaths
{
    /// <summary>Where this page is to be found again; <paramref name="otherwise"/> after a form was sent, and for a problem page, which answers for an address that has none.</summary>
    public static string Here(this HttpRequest request, string otherwise) =>
        HttpMethods.IsGet(request.Method) && request.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null ? request.PathBase + request.Path + request.QueryString : otherwise;

    /// <summary>The path when it is one of the portal's own, null for any other. In ASCII, as a header must be: Kestrel answers 500 to a Location with
    /// letters such as 銀, which every browser would have sent escaped.</summary>
    public static string? LocalPath(this IUrlHelper url, string? path)
    {
        if (string.IsNullOrEmpty(path) || !url.IsLocalUrl(path)) return null;
        var ascii = new StringBuilder(path.Length);
        foreach (var rune in path.EnumerateRunes()) ascii.Append(rune.Value is > ' ' and < '\u007f' ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        return ascii.ToString();
    }
}
