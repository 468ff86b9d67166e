using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>Pages, styles and scripts leave compressed: a questionnaire of eighty questions is a tenth then. Over HTTPS too: what could be guessed from lengths (BREACH) needs requests from
/// another site that carry the session, which the cookie refuses (SameSite), and a secret that stands still, while a form's token is encrypted anew for every page.</summary>
public static class Compression
{
    public static void AddPortalCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.Providers.Add<BrotliCompressionProvider>();
            o.Providers.Add<GzipCompressionProvider>();
            // Evidence is not among them: it is compressed in itself, and its length tells the progress of a download.
            o.MimeTypes = ["text/html", "text/css", "text/javascript", "image/svg+xml", "application/json", "text/csv"];
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
    }
}
