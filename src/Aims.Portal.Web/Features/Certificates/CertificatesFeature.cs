using Aims.Portal.Web.Platform.Jobs;
using Hangfire;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Aims.Portal.Web.Features.Certificates;

public static class CertificatesFeature
{
    public static void AddCertificates(this IServiceCollection services)
    {
        services.AddScoped<ReadableProof>();
        services.AddScoped<CertificateUpkeep>();
        services.AddScoped<RecordCertificate>();
        services.AddScoped<RecordEvent>();
        services.AddScoped<ShareRenewal>();
        services.AddScoped<GiveCertificate>();
        services.AddScoped<LapseMail>();
        services.AddScoped<LapsedSupport>();
        services.AddScoped<LookAtCertificates>();
        services.AddScoped<CertificateClock>();
        services.AddScoped<ReadTouched>();
        services.AddScoped<BreakingQueries>();
        services.AddScoped<CertificateReferences>();
        services.AddScoped<OwnViews>();
        services.AddScoped<CheckCertificate>();
        services.AddScoped<AcceptPoint>();
        services.AddScoped<AcceptanceDates>();
        services.AddScoped<KeepReference>();
        services.AddScoped<CleanPictures>();
        services.AddSingleton(new ScheduledJob(jobs => jobs.AddOrUpdate<CleanPictures>("clean-pictures", c => c.RunAsync(CancellationToken.None), Cron.Daily(3))));
        services.AddSingleton<IInterceptor, CertificateNudge>();
        services.AddSingleton(new ScheduledJob(jobs => jobs.AddOrUpdate<CertificateClock>("certificates", c => c.RunAsync(CancellationToken.None), "5,35 * * * *")));
    }

    public static void MapCertificates(this IEndpointRouteBuilder routes) => routes.MapCheckPictures();
}
