using Aims.Portal.Web.Platform.Jobs;
using Hangfire;

namespace Aims.Portal.Web.Features.Evidence;

public static class EvidenceFeature
{
    public static void AddEvidence(this IServiceCollection services)
    {
        services.AddOptions<EvidenceOptions>().BindConfiguration(EvidenceOptions.Section)
            .Validate(o => o.MaxFileBytes > 0, $"{EvidenceOptions.Section}:MaxFileBytes must be a number of bytes above 0.")
            .ValidateOnStart();
        services.AddScoped<DocumentObligations>();
        services.AddScoped<UploadEvidence>();
        services.AddScoped<UploadReader>();
        services.AddScoped<DescribeEvidence>();
        services.AddScoped<AttachEvidence>();
        services.AddScoped<DetachEvidence>();
        services.AddScoped<CleanUploads>();
        services.AddSingleton(new ScheduledJob(m => m.AddOrUpdate<CleanUploads>("clean-uploads", c => c.RunAsync(CancellationToken.None), Cron.Hourly())));
    }

    public static void MapEvidence(this IEndpointRouteBuilder routes) => routes.MapEvidenceFiles();
}
