namespace Aims.Portal.Web.Features.Certificates;

public static class CertificatesFeature
{
    public static void AddCertificates(this IServiceCollection services)
    {
        services.AddScoped<CertificateUpkeep>();
        services.AddScoped<RecordCertificate>();
        services.AddScoped<RecordEvent>();
    }

    public static void MapCertificates(this IEndpointRouteBuilder routes)
    {
    }
}
