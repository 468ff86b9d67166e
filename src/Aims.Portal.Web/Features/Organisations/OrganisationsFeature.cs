using Aims.Portal.Web.Features.Invitations;

namespace Aims.Portal.Web.Features.Organisations;

public static class OrganisationsFeature
{
    public static void AddOrganisations(this IServiceCollection services)
    {
        services.AddScoped<AddBuyer>();
        services.AddScoped<InviteFirstAdministrator>(s => s.GetRequiredService<InviteMember>().ExecuteAsync);
    }

    public static void MapOrganisations(this IEndpointRouteBuilder routes)
    {
    }
}
