using Aims.Portal.Web.Features.TakeOuts.Archive;
using Aims.Portal.Web.Features.TakeOuts.TakingIn;
using Aims.Portal.Web.Platform.Jobs;
using Hangfire;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Aims.Portal.Web.Features.TakeOuts;

/// <summary>One archive of everything an organisation has, and the way back in (docs/take-out.md, docs/adr/0028).</summary>
public static class TakeOutsFeature
{
    public static void AddTakeOuts(this IServiceCollection services)
    {
        services.AddScoped<AskForTakeOut>();
        services.AddScoped<WriteArchive>();
        services.AddScoped<ArchiveFiles>();
        services.AddScoped<MakeTakeOuts>();
        services.AddScoped<TakeIn>();
        services.AddSingleton<TakeOutTurn>();
        services.AddSingleton<IInterceptor, TakeOutNudge>();
        services.AddSingleton(new ScheduledJob(m => m.AddOrUpdate<MakeTakeOuts>("take-outs", t => t.RunAsync(CancellationToken.None), Cron.Minutely())));
    }

    public static void MapTakeOuts(this IEndpointRouteBuilder routes) => routes.MapTakeOutFile();
}
