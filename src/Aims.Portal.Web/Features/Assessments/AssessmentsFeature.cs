namespace Aims.Portal.Web.Features.Assessments;

public static class AssessmentsFeature
{
    public static void AddAssessments(this IServiceCollection services)
    {
    }

    public static void MapAssessments(this IEndpointRouteBuilder routes)
    {
    }
}
