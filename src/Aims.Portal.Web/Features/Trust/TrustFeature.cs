using System.Text;
using Aims.Portal.Web.Platform.Security;

namespace Aims.Portal.Web.Features.Trust;

/// <summary>What a vendor chooses to show everybody, or whoever it gives a link (docs/adr/0029).</summary>
public static class TrustFeature
{
    public static void AddTrust(this IServiceCollection services)
    {
        services.AddScoped<ReadTrustProfile>();
        services.AddScoped<ManageTrustProfile>();
    }

    public static void MapTrust(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/public/{slug}/profile.json", JsonAsync).WithMetadata(new OpenAttribute()).RequireRateLimiting(RateLimits.OpenAddresses);

    private static async Task<IResult> JsonAsync(string slug, string? key, ReadTrustProfile read, HttpContext http, CancellationToken ct)
    {
        if (await read.FindAsync(slug, key, ct) is not { } view) return Results.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        // For scripts of other sites; it holds nothing of who asks.
        http.Response.Headers.AccessControlAllowOrigin = "*";
        return Results.Text(TrustJson.Write(view), TrustJson.ContentType, Encoding.UTF8);
    }
}
