namespace Aims.Portal.Web.Features.Findings;

public static class FindingsFeature
{
    public static void AddFindings(this IServiceCollection services)
    {
    }

    public static void MapFindings(this IEndpointRouteBuilder routes)
    {
    }
}
