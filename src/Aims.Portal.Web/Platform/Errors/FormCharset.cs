using Microsoft.Net.Http.Headers;

namespace Aims.Portal.Web.Platform.Errors;

/// <summary>A form in a coding that .NET refuses to read (UTF-7) is no form: it is answered as one, 415, instead of failing wherever somebody first asks for a field.</summary>
public static class FormCharset
{
    public static IApplicationBuilder UseReadableForms(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && !IsReadable(type)) context.Request.ContentType = "application/octet-stream";
        return next(context);
    });

    private static bool IsReadable(MediaTypeHeaderValue type)
    {
        try
        {
            _ = type.Encoding;
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }
}
