namespace Aims.Portal.Web.Features.Sharing;

public static class SharingFeature
{
    public static void AddSharing(this IServiceCollection services)
    {
        services.AddScoped<ShareEvidence>();
        services.AddScoped<ShareDocument>();
        services.AddScoped<MarkNewVersion>();
        services.AddScoped<TellOfNewVersion>();
        services.AddScoped<GrantTrail>();
        services.AddScoped<RevokeGrant>();
        services.AddScoped<OfferTerms>();
        services.AddScoped<TellOfWithdrawal>();
    }

    public static void MapSharing(this IEndpointRouteBuilder routes)
    {
    }
}
