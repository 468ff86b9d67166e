namespace Aims.Portal.Web.Features.Invitations;

public static class InvitationsFeature
{
    public static void AddInvitations(this IServiceCollection services)
    {
    }

    public static void MapInvitations(this IEndpointRouteBuilder routes)
    {
    }
}
