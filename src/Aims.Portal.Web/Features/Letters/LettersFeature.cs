using Aims.Portal.Web.Platform.Jobs;
using Hangfire;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Aims.Portal.Web.Features.Letters;

/// <summary>How what a vendor does reaches a buyer whose rows are in a database of its own (docs/adr/0012).</summary>
public static class LettersFeature
{
    public static void AddLetters(this IServiceCollection services)
    {
        services.AddScoped<BuyersDesk>();
        services.AddScoped<ReadNews>();
        services.AddScoped<ReadLetter>();
        services.AddScoped<DeliverLetters>();
        services.AddSingleton<IInterceptor, LetterNudge>();
        services.AddSingleton(new ScheduledJob(jobs => jobs.AddOrUpdate<DeliverLetters>("letters", d => d.RunAsync(CancellationToken.None), Cron.Minutely())));
    }
}
