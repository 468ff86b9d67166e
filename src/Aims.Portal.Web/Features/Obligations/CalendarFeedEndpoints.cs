using System.Text;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Security;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>The due dates of one organisation for the calendar of one of its members, under an address that nobody else knows. An unknown, renewed or switched-off address, and one of a person who has left, are all the same 404.</summary>
public static class CalendarFeedEndpoints
{
    public static void MapCalendarFeeds(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/account/calendar/{token}.ics", GetAsync).WithMetadata(new OpenAttribute()).RequireRateLimiting(RateLimits.OpenAddresses);

    private static async Task<IResult> GetAsync(string token, FindCalendarFeed find, IMultiTenantContextSetter setter, DedicatedDatabases dedicated, EveryDatabase every, CalendarEvents events, HttpContext http, CancellationToken ct)
    {
        if (await find.ExecuteAsync(token, ct) is not { } feed) return Results.NotFound();
        http.Response.Headers.CacheControl = "private, no-store";
        string file;
        if (dedicated.Of(feed.Tenant.Id) is not null)
        {
            file = await every.InAsync(feed.Tenant.Id, services => services.GetRequiredService<CalendarEvents>().WriteAsync(feed, ct), ct);
        }
        else
        {
            setter.SetTenant(feed.Tenant);
            file = await events.WriteAsync(feed, ct);
        }

        return Results.Text(file, CalendarFile.ContentType, Encoding.UTF8);
    }
}
