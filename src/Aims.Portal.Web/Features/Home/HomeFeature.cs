namespace Aims.Portal.Web.Features.Home;

public static class HomeFeature
{
    public static void AddHome(this IServiceCollection services)
    {
    }

    public static void MapHome(this IEndpointRouteBuilder routes)
    {
    }
}
