namespace Aims.Portal.Web.Features.Evidence;

public static class EvidenceFeature
{
    public static void AddEvidence(this IServiceCollection services)
    {
    }

    public static void MapEvidence(this IEndpointRouteBuilder routes)
    {
    }
}
