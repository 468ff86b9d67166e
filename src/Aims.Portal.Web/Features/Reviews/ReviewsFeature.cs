namespace Aims.Portal.Web.Features.Reviews;

public static class ReviewsFeature
{
    public static void AddReviews(this IServiceCollection services)
    {
    }

    public static void MapReviews(this IEndpointRouteBuilder routes)
    {
    }
}
