namespace Aims.Portal.Web.Features.Decisions;

public static class DecisionsFeature
{
    public static void AddDecisions(this IServiceCollection services)
    {
    }

    public static void MapDecisions(this IEndpointRouteBuilder routes)
    {
    }
}
