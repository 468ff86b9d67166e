namespace Aims.Portal.Web.Features.Obligations;

public static class ObligationsFeature
{
    public static void AddObligations(this IServiceCollection services)
    {
        services.AddScoped<RemindNow>();
    }

    public static void MapObligations(this IEndpointRouteBuilder routes)
    {
    }
}
