namespace Aims.Portal.Web.Features.Organisations;

public static class OrganisationsFeature
{
    public static void AddOrganisations(this IServiceCollection services)
    {
        services.AddScoped<AddBuyer>();
    }

    public static void MapOrganisations(this IEndpointRouteBuilder routes)
    {
    }
}
