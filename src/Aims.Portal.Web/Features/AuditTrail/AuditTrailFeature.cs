namespace Aims.Portal.Web.Features.AuditTrail;

public static class AuditTrailFeature
{
    public static void AddAuditTrail(this IServiceCollection services)
    {
        services.AddScoped<ReadAuditTrail>();
        services.AddScoped<ReadAuditNames>();
        services.AddScoped<AuditValues>();
        services.AddScoped<VerifyAuditChain>();
    }

    public static void MapAuditTrail(this IEndpointRouteBuilder routes)
    {
    }
}
