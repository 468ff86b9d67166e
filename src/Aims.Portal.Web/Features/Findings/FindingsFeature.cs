namespace Aims.Portal.Web.Features.Findings;

public static class FindingsFeature
{
    public static void AddFindings(this IServiceCollection services)
    {
        services.AddScoped<FindingDates>();
        services.AddScoped<ChangeFinding>();
        services.AddScoped<CloseFinding>();
        services.AddScoped<ReopenFinding>();
    }

    public static void MapFindings(this IEndpointRouteBuilder routes)
    {
    }
}
