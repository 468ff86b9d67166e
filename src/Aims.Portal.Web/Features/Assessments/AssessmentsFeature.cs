namespace Aims.Portal.Web.Features.Assessments;

public static class AssessmentsFeature
{
    public static void AddAssessments(this IServiceCollection services)
    {
        services.AddScoped<PreflightSend>();
        services.AddScoped<SendAssessment>();
        services.AddScoped<CancelAssessment>();
        services.AddScoped<ExtendDueDate>();
        services.AddScoped<ResendInvitation>();
        services.AddScoped<AssessmentRecipients>();
    }

    public static void MapAssessments(this IEndpointRouteBuilder routes)
    {
    }
}
