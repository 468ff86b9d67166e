namespace Aims.Portal.Web.Features.Decisions;

public static class DecisionsFeature
{
    public static void AddDecisions(this IServiceCollection services)
    {
        services.AddScoped<DecideAssessment>();
        services.AddScoped<MeetCondition>();
        services.AddScoped<ReviewDecision>();
    }

    public static void MapDecisions(this IEndpointRouteBuilder routes)
    {
    }
}
