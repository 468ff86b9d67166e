using Aims.Portal.Web.Platform.Database;
using Hangfire;

namespace Aims.Portal.Web.Platform.Jobs;

/// <summary>A job of a feature that runs on a schedule.</summary>
/// <param name="Register">Adds or updates it with Hangfire.</param>
public sealed record ScheduledJob(Action<IRecurringJobManager> Register);

/// <summary>Tells Hangfire at the start of a worker what runs when.</summary>
public sealed class RecurringJobs(IRecurringJobManager known, IEnumerable<ScheduledJob> jobs, IConfiguration configuration) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var manager = new ConfiguredSchedule(known, configuration);
        manager.AddOrUpdate<OutboxPump>("outbox", p => p.RunAsync(CancellationToken.None), Cron.Minutely());
        manager.AddOrUpdate<AuditSealer>("seal-audit-trail", p => p.RunAsync(CancellationToken.None), "*/5 * * * *");
        if (configuration.Provider() is DatabaseProvider.Sqlite) manager.AddOrUpdate<SqliteStatistics>("sqlite-statistics", s => s.RunAsync(CancellationToken.None), Cron.Hourly());
        foreach (var job in jobs) job.Register(manager);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
