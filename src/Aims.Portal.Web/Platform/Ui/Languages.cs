using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>The portal's two languages and which one a request is answered in: the person's, else the cookie's, else the browser's.</summary>
public static class Languages
{
    public const string English = "en";
    public const string Chinese = "zh-Hant";
    public const string Cookie = "aims.lang";

    private static readonly (CultureInfo Culture, CultureInfo Ui) En = (CultureInfo.GetCultureInfo("en-GB"), CultureInfo.GetCultureInfo(English));
    private static readonly (CultureInfo Culture, CultureInfo Ui) Zh = (CultureInfo.GetCultureInfo("zh-HK"), CultureInfo.GetCultureInfo(Chinese));

    public static bool IsKnown(string? language) => language is English or Chinese;

    public static bool IsChinese => CultureInfo.CurrentUICulture.Name.StartsWith("zh", StringComparison.Ordinal);

    public static string Current => IsChinese ? Chinese : English;

    public static string Choose(HttpContext context, string? ofPerson)
    {
        if (IsKnown(ofPerson)) return ofPerson!;
        if (context.Request.Cookies[Cookie] is { } cookie && IsKnown(cookie)) return cookie;
        var wanted = context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1)
            .Select(l => l.Value.ToString()).FirstOrDefault(l => l.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || l.StartsWith("en", StringComparison.OrdinalIgnoreCase));
        return wanted is not null && wanted.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;
    }

    public static void Use(string language) =>
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = language == Chinese ? Zh : En;

    /// <summary>Everything written until disposal is in that language: mails are written in the recipient's.</summary>
    public static IDisposable In(string language)
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        Use(language);
        return new Restore(culture, ui);
    }

    private sealed class Restore(CultureInfo culture, CultureInfo ui) : IDisposable
    {
        public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
    }
}
