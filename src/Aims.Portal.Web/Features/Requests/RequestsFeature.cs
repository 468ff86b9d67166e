namespace Aims.Portal.Web.Features.Requests;

public static class RequestsFeature
{
    public static void AddRequests(this IServiceCollection services)
    {
    }

    public static void MapRequests(this IEndpointRouteBuilder routes)
    {
    }
}
