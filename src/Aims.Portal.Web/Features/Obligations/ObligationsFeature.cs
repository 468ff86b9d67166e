namespace Aims.Portal.Web.Features.Obligations;

public static class ObligationsFeature
{
    public static void AddObligations(this IServiceCollection services)
    {
    }

    public static void MapObligations(this IEndpointRouteBuilder routes)
    {
    }
}
