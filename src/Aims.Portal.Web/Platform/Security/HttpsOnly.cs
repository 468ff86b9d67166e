using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Platform.Security;

/// <summary>Outside Development the portal works over HTTPS only: its cookies travel over nothing else, so a page with a form could not be made. Reached otherwise (by people, or through a
/// proxy that does not say it ended TLS) it says so. Health is asked inside the house and may be asked plainly.</summary>
public static class HttpsOnly
{
    private const string OneYear = "max-age=31536000";

    public static void UseHttpsOnly(this WebApplication app)
    {
        if (app.Environment.IsDevelopment()) return;
        var (address, text) = (app.Services.GetRequiredService<IOptions<PortalOptions>>().Value.PublicUrl!, app.Services.GetRequiredService<IStringLocalizer<Text>>());
        app.Use((context, next) =>
        {
            if (context.Request.IsHttps)
            {
                context.Response.Headers.StrictTransportSecurity = OneYear;
                return next(context);
            }

            if (context.Request.Path.StartsWithSegments("/health")) return next(context);
            Languages.Use(Languages.Choose(context, null));
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync(text["This portal is used over HTTPS only. Open {0}. For its operator: the proxy that ends TLS must send X-Forwarded-Proto: https.", address].Value, context.RequestAborted);
        });
    }
}
