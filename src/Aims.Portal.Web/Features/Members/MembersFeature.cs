namespace Aims.Portal.Web.Features.Members;

public static class MembersFeature
{
    public static void AddMembers(this IServiceCollection services)
    {
        services.AddScoped<ListMembers>();
        services.AddScoped<InviteColleague>();
        services.AddScoped<ChangeMember>();
    }

    public static void MapMembers(this IEndpointRouteBuilder routes)
    {
    }
}
