using System.Collections.Concurrent;
using System.Linq.Expressions;
using Hangfire;

namespace Aims.Portal.Web.Platform.Jobs;

/// <summary>Puts jobs into Hangfire's queue from a thread of its own. Hangfire writes to its database while the caller waits, and requests that wait so hold every thread there is: sixteen people
/// who decided at once waited for seconds. Who asks for a job that is still to be put there asks for nothing new.</summary>
public sealed class JobWaker(IBackgroundJobClient jobs, ILogger<JobWaker> log) : IHostedService, IDisposable
{
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(5);

    private readonly BlockingCollection<(Type Job, Action Enqueue)> asked = [];
    private readonly ConcurrentDictionary<Type, bool> waiting = new();
    private Task work = Task.CompletedTask;

    /// <summary>Only a nudge: without it the job's schedule finds what there is to do.</summary>
    public void Wake<TJob>(Expression<Func<TJob, Task>> run)
    {
        if (!waiting.TryAdd(typeof(TJob), true)) return;
        try
        {
            asked.Add((typeof(TJob), () => jobs.Enqueue(run)));
        }
        catch (InvalidOperationException)
        {
            // The process is about to end.
        }
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        work = Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        try
        {
            asked.CompleteAdding();
            await work.WaitAsync(Goodbye, cancellationToken);
        }
        catch (Exception fault) when (fault is ObjectDisposedException or TimeoutException or OperationCanceledException)
        {
            // A host is stopped by more than one, and one of them may have put everything away; and a storage that does not answer is not waited for: the jobs' schedules find what there is to do.
        }
    }

    public void Dispose()
    {
        if (work.IsCompleted) asked.Dispose();
    }

    private void Work()
    {
        foreach (var (job, enqueue) in asked.GetConsumingEnumerable())
        {
            // Before it is put there: who saves from now on is not sure to be seen by this one.
            waiting.TryRemove(job, out _);
            try
            {
                enqueue();
            }
            catch (Exception fault)
            {
                log.LogWarning(fault, "{Job} could not be woken; its schedule will find the row", job.Name);
            }
        }
    }
}
