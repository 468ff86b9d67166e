using Hangfire;

namespace Aims.Portal.Web.Platform.Jobs;

/// <summary>A job of a feature that runs on a schedule.</summary>
/// <param name="Register">Adds or updates it with Hangfire.</param>
public sealed record ScheduledJob(Action<IRecurringJobManager> Register);

/// <summary>Tells Hangfire at the start of a worker what runs when.</summary>
public sealed class RecurringJobs(IRecurringJobManager manager, IEnumerable<ScheduledJob> jobs) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        manager.AddOrUpdate<OutboxPump>("outbox", p => p.RunAsync(CancellationToken.None), Cron.Minutely());
        manager.AddOrUpdate<AuditSealer>("seal-audit-trail", p => p.RunAsync(CancellationToken.None), "*/5 * * * *");
        foreach (var job in jobs) job.Register(manager);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
