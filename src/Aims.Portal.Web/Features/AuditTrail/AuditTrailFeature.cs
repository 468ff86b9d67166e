namespace Aims.Portal.Web.Features.AuditTrail;

public static class AuditTrailFeature
{
    public static void AddAuditTrail(this IServiceCollection services)
    {
    }

    public static void MapAuditTrail(this IEndpointRouteBuilder routes)
    {
    }
}
