using Hangfire;
using Hangfire.Common;

namespace Aims.Portal.Web.Platform.Jobs;

/// <summary>Puts the schedule of a setting <c>Portal:Jobs:&lt;name&gt;</c> (a cron expression, with seconds if it has six fields) in place of the one a job comes with.</summary>
internal sealed class ConfiguredSchedule(IRecurringJobManager manager, IConfiguration configuration) : IRecurringJobManager
{
    public const string Section = "Portal:Jobs";

    public void AddOrUpdate(string recurringJobId, Job job, string cronExpression, RecurringJobOptions options) =>
        manager.AddOrUpdate(recurringJobId, job, configuration[$"{Section}:{recurringJobId}"] is { Length: > 0 } own ? own : cronExpression, options);

    public void Trigger(string recurringJobId) => manager.Trigger(recurringJobId);

    public void RemoveIfExists(string recurringJobId) => manager.RemoveIfExists(recurringJobId);
}
