using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Web.Platform.Errors;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Platform.Database.Dedicated;

/// <summary>Answers 503, in words, to the members of a buyer whose own database cannot be used. Everybody else is served.</summary>
public sealed class DedicatedAwayMiddleware(RequestDelegate next, DedicatedDatabases databases, ILogger<DedicatedAwayMiddleware> log)
{
    public Task InvokeAsync(HttpContext context, IMultiTenantContextAccessor tenancy) =>
        databases.Of(tenancy.Tenant?.Id) is { } name ? ServeAsync(context, name) : next(context);

    private async Task ServeAsync(HttpContext context, string name)
    {
        try
        {
            await next(context);
        }
        catch (Exception fault) when (!context.Response.HasStarted && DedicatedDatabaseAway.Is(fault))
        {
            log.LogError(fault, "The database {Database} could not be used", name);
            context.Response.Headers.RetryAfter = "30";
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            var text = context.RequestServices.GetRequiredService<IStringLocalizer<Text>>();
            context.Features.Set(new ProblemDetail(text["The database of your organisation cannot be reached at the moment. Nothing was lost; what was not saved was not changed. Try again in a few minutes."]));
        }
    }
}
