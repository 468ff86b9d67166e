namespace Aims.Portal.Web.Features.Sharing;

public static class SharingFeature
{
    public static void AddSharing(this IServiceCollection services)
    {
    }

    public static void MapSharing(this IEndpointRouteBuilder routes)
    {
    }
}
