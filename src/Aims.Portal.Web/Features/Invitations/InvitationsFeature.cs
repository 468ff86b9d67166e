namespace Aims.Portal.Web.Features.Invitations;

public static class InvitationsFeature
{
    public static void AddInvitations(this IServiceCollection services)
    {
        services.AddScoped<InviteContact>();
        services.AddScoped<InviteMember>();
        services.AddScoped<FindInvitation>();
        services.AddScoped<AcceptInvitation>();
        services.AddScoped<LinkVendor>();
        services.AddScoped<JoinByInvitation>();
        services.AddScoped<PassOnInvitation>();
    }

    public static void MapInvitations(this IEndpointRouteBuilder routes)
    {
    }
}
