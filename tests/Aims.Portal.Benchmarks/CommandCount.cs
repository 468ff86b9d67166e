using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Aims.Portal.Benchmarks;

/// <summary>Counts the commands EF sends to the database. It listens only while it counts: an interceptor that is always there would be paid for in every measured request.</summary>
internal sealed class CommandCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(1.5);
    private readonly List<IDisposable> listening = [];
    private long count;

    /// <param name="other">Called until EF, which looks once a second, has seen that somebody listens: the same, or where that uses something up another.</param>
    public static async Task<double> OfAsync(Func<Task> call, int calls, Func<Task> other)
    {
        using var counter = new CommandCount();
        using var all = DiagnosticListener.AllListeners.Subscribe(counter);
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Settled;) await other();

        // The first one may read what is kept afterwards.
        await call();
        Interlocked.Exchange(ref counter.count, 0);
        for (var i = 0; i < calls; i++) await call();
        return (double)Interlocked.Read(ref counter.count) / calls;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore") listening.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuting.Name));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name) Interlocked.Increment(ref count);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => listening.ForEach(l => l.Dispose());
}
