using System.Diagnostics;

namespace Aims.Portal.Benchmarks;

/// <summary>What one side of a pair did in its turns.</summary>
internal sealed class Tally
{
    private readonly List<double> milliseconds = [];

    public long Requests => milliseconds.Count;

    public double Seconds { get; private set; }

    public long Allocated { get; private set; }

    /// <summary>Processor time of the process, clients included.</summary>
    public TimeSpan Processor { get; private set; }

    public double PerSecond => Requests / Seconds;

    public void Add(IEnumerable<double> times, double seconds, TimeSpan processor, long allocated)
    {
        milliseconds.AddRange(times);
        (Seconds, Processor, Allocated) = (Seconds + seconds, Processor + processor, Allocated + allocated);
    }

    public double Percentile(double share)
    {
        milliseconds.Sort();
        return milliseconds[(int)Math.Min(milliseconds.Count - 1, milliseconds.Count * share)];
    }
}

internal static class Load
{
    public const int Connections = 16;

    /// <summary>Lets <see cref="Connections"/> clients call as fast as they are answered, until the time is over. Each client's first failure ends the run.</summary>
    public static async Task<double> TurnAsync(Func<int, Task> call, TimeSpan time, Tally tally)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var busy = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        var clients = await Task.WhenAll(Enumerable.Range(0, Connections).Select(client => Task.Run(async () =>
        {
            var times = new List<double>(4096);
            do
            {
                var before = Stopwatch.GetTimestamp();
                await call(client);
                times.Add(Stopwatch.GetElapsedTime(before).TotalMilliseconds);
            }
            while (Stopwatch.GetElapsedTime(start) < time);
            return times;
        })));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var before = tally.Requests;
        tally.Add(clients.SelectMany(c => c), seconds, Environment.CpuUsage.TotalTime - busy, GC.GetTotalAllocatedBytes() - allocated);
        return (tally.Requests - before) / seconds;
    }
}
