namespace Aims.Portal.Web.Features.Vendors;

public static class VendorsFeature
{
    public static void AddVendors(this IServiceCollection services)
    {
    }

    public static void MapVendors(this IEndpointRouteBuilder routes)
    {
    }
}
