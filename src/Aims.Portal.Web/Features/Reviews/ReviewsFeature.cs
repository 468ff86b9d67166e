namespace Aims.Portal.Web.Features.Reviews;

public static class ReviewsFeature
{
    public static void AddReviews(this IServiceCollection services)
    {
        services.AddSingleton<ReviewQueries>();
        services.AddSingleton<SubmittedRounds>();
        services.AddSingleton<KeptReviews>();
        services.AddScoped<ReviewRoom>();
        services.AddScoped<JudgeAnswer>();
        services.AddScoped<AcceptAsExpected>();
        services.AddScoped<AskForMissingDocuments>();
        services.AddScoped<ReturnAssessment>();
        services.AddScoped<ReadContradictions>();
    }

    public static void MapReviews(this IEndpointRouteBuilder routes)
    {
    }
}
