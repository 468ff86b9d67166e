namespace Aims.Portal.Web.Features.Home;

public static class HomeFeature
{
    public static void AddHome(this IServiceCollection services)
    {
        services.AddScoped<BuyerDashboard>();
        services.AddScoped<LargeRegisters>();
        services.AddSingleton<KeptFigures>();
        services.AddHostedService(s => s.GetRequiredService<KeptFigures>());
        services.AddScoped<GovernanceGaps>();
        services.AddScoped<VendorDashboard>();
        services.AddScoped<PlatformDashboard>();
    }

    public static void MapHome(this IEndpointRouteBuilder routes)
    {
    }
}
