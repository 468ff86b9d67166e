namespace Aims.Portal.Web.Features.Certificates;

public static class CertificatesFeature
{
    public static void AddCertificates(this IServiceCollection services)
    {
    }

    public static void MapCertificates(this IEndpointRouteBuilder routes)
    {
    }
}
