namespace Aims.Portal.Web.Features.Demo;

public static class DemoFeature
{
    public static void AddDemo(this IServiceCollection services)
    {
        services.AddSingleton<DemoAccounts>();
        services.AddScoped<DemoYear>();
        services.AddScoped<SeedDemo>();
    }

    /// <summary>Fills an empty database with the demo organisations, in Development only.</summary>
    public static async Task SeedDemoAsync(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<DemoAccounts>().Enabled) return;
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SeedDemo>().ExecuteAsync();
    }
}
