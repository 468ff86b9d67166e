using Aims.Portal.Web.Features.Evidence.Moving;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Platform.Reading;
using Hangfire;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Aims.Portal.Web.Features.Evidence;

public static class EvidenceFeature
{
    public static void AddEvidence(this IServiceCollection services)
    {
        services.AddOptions<EvidenceOptions>().BindConfiguration(EvidenceOptions.Section)
            .Validate(o => o.MaxFileBytes > 0, $"{EvidenceOptions.Section}:MaxFileBytes must be a number of bytes above 0.")
            .Validate(o => o.QuotaBytes > 0 && o.Quotas.Values.All(q => q > 0), $"{EvidenceOptions.Section}:QuotaBytes and each of Quotas must be a number of bytes above 0.")
            .Validate(o => o.RetentionYears is >= 0 and <= 30, $"{EvidenceOptions.Section}:RetentionYears must be a number from 0 to 30.")
            .ValidateOnStart();
        services.AddOptions<CompareOptions>().BindConfiguration(CompareOptions.Section)
            .Validate(o => o.MaxBytes > 0, $"{CompareOptions.Section}:MaxBytes must be a number of bytes above 0.")
            .Validate(o => o.MaxMinutes is > 0 and <= 1200, $"{CompareOptions.Section}:MaxMinutes must be between 1 and 1200: a run has to end before the next.")
            .ValidateOnStart();
        services.AddScoped<DocumentObligations>();
        services.AddScoped<OurContradictions>();
        services.AddScoped<StorageQuota>();
        services.AddScoped<DeleteDocument>();
        services.AddScoped<HoldDocument>();
        services.AddScoped<ReaderStamp>();
        services.AddScoped<UploadEvidence>();
        services.AddScoped<UploadReader>();
        services.AddScoped<ResumableUpload>();
        services.AddScoped<DescribeEvidence>();
        services.AddScoped<AttachEvidence>();
        services.AddScoped<DetachEvidence>();
        services.AddScoped<CleanUploads>();
        services.AddScoped<ScanFile>();
        services.AddScoped<ProofAfterScan>();
        services.AddScoped<TellOfMalware>();
        services.AddScoped<ScanPicture>();
        services.AddScoped<ScanUploads>();
        services.AddScoped<RescanUploads>();
        services.AddScoped<CompareStore>();
        services.AddScoped<ExtraBlobs>();
        services.AddScoped<KnownFiles>();
        services.AddScoped<TellOfFault>();
        services.AddScoped<StoreState>();
        services.AddSingleton<ComparisonBoard>();
        services.AddSingleton<IInterceptor, ScanNudge>();
        services.AddSingleton(_ => new DocumentReader(new ReadingOptions()));
        services.AddSingleton(_ => new PagePicture(new ReadingOptions()));
        services.AddScoped<GrantedFiles>();
        services.AddScoped<ReadTrail>();
        services.AddScoped<EvidenceAttempts>();
        services.AddScoped<ReadUploads>();
        services.AddSingleton<IInterceptor, ReadNudge>();
        services.AddSingleton(new ScheduledJob(m => m.AddOrUpdate<ReadUploads>("read-uploads", r => r.RunAsync(CancellationToken.None), Cron.Minutely())));
        services.AddSingleton(new ScheduledJob(m => m.AddOrUpdate<ScanUploads>("scan-uploads", s => s.RunAsync(CancellationToken.None), Cron.Minutely())));
        services.AddSingleton(new ScheduledJob(m => m.AddOrUpdate<RescanUploads>("rescan-uploads", s => s.RunAsync(CancellationToken.None), "40 * * * *")));
        services.AddSingleton(new ScheduledJob(m => m.AddOrUpdate<CleanUploads>("clean-uploads", c => c.RunAsync(CancellationToken.None), Cron.Hourly())));
        services.AddSingleton(new ScheduledJob(m => m.AddOrUpdate<CompareStore>("compare-store", c => c.RunAsync(CancellationToken.None), "20 18 * * *")));
    }

    public static void MapEvidence(this IEndpointRouteBuilder routes)
    {
        routes.MapEvidenceFiles();
        routes.MapEvidencePages();
    }
}
