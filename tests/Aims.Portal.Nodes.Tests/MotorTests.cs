using System.Diagnostics;
using Aims.Portal.Browser.Tests.Harness;
using Xunit.Abstractions;

namespace Aims.Portal.Nodes.Tests;

/// <summary>Reminders are neither lost nor repeated, whenever a worker is killed. The short form runs always; PORTAL_KILLS=50 and PORTAL_KILL_OBLIGATIONS=20000 make it the long one,
/// PORTAL_KILL_SEED repeats an earlier run.</summary>
public sealed class MotorTests(ITestOutputHelper output)
{
    /// <summary>Mails of one claim, as the outbox takes them.</summary>
    private const int Batch = 100;

    /// <summary>A worker does four jobs at a time: of so many at once the other one gets some.</summary>
    private const int Sweeps = 8;

    /// <summary>What a worker has at least to have done to have done its part: a batch of mails.</summary>
    private const int Part = Batch;

    [Fact]
    public async Task A_worker_killed_at_any_moment_loses_no_reminder_and_repeats_at_most_one_batch()
    {
        var (kills, obligations, seed) = (Number("PORTAL_KILLS", 5), Number("PORTAL_KILL_OBLIGATIONS", 2_000), Number("PORTAL_KILL_SEED", Environment.TickCount & 0xFFFF));
        output.WriteLine($"seed {seed}, {kills} kills, {obligations} obligations");
        var random = new Random(seed);
        var started = Stopwatch.GetTimestamp();
        await using var motor = await Motor.StartAsync(obligations);
        var during = (Sweep: 0, Send: 0);
        for (var kill = 0; kill < kills; kill++)
        {
            if (motor.Arrived() >= obligations) break;
            motor.Start("worker");
            // So much of what is left is done before it dies that the last kills still meet it at work.
            var (planned, arrived) = (await motor.PlannedAsync(), motor.Arrived());
            var (morePlanned, moreArrived) = (random.Next(0, (int)((obligations - planned) / (kills - kill)) + 1), random.Next(0, ((obligations - arrived) / (kills - kill)) + 1));
            if (planned < obligations && random.Next(2) == 0)
            {
                await WhenAsync(motor, async () => await motor.PlannedAsync() >= planned + Math.Max(1, morePlanned));
                during.Sweep++;
            }
            else
            {
                await WhenAsync(motor, () => Task.FromResult(motor.Arrived() >= arrived + Math.Max(1, Math.Min(moreArrived, obligations - arrived))));
                during.Send++;
            }

            await motor.KillAsync("worker");
            await motor.LetLeasesRunOutAsync();
        }

        motor.Start("worker");
        await WhenAsync(motor, motor.IsDoneAsync, seconds: 60 + (obligations / 20));
        await motor.KillAsync("worker");

        var (ids, received) = (await motor.MessageIdsAsync(), motor.Received().Select(m => (m.MessageId, Milestone: $"{m.To} {m.Subject}")).ToList());
        var repeated = received.Count - received.Select(m => m.MessageId).Distinct(StringComparer.Ordinal).Count();
        output.WriteLine($"{during.Sweep} kills while planning, {during.Send} while sending; {received.Count} mails arrived for {obligations} milestones, {repeated} of them twice under the same Message-Id; {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s");
        Assert.Equal(kills, during.Sweep + during.Send);
        Assert.Equal(obligations, await motor.PlannedAsync());
        Assert.Equal(obligations, ids.Count);
        Assert.True(ids.SetEquals(received.Select(m => m.MessageId!)), "Not every mail that was planned has arrived, or one that was not.");
        Assert.All(received.GroupBy(m => m.Milestone), g => Assert.Single(g.Select(m => m.MessageId).Distinct(StringComparer.Ordinal)));
        Assert.Equal(obligations, received.Select(m => m.Milestone).Distinct(StringComparer.Ordinal).Count());
        Assert.InRange(repeated, 0, kills * Batch);
    }

    [Fact]
    public async Task Two_workers_at_once_share_the_sweep_and_the_outbox_and_double_nothing()
    {
        // So many that one of them cannot be through before the other has looked, also where both have to share the cores with others.
        const int Obligations = 6_000;
        await using var motor = await Motor.StartAsync(Obligations);
        await motor.HoldAsync();
        motor.Start("first");
        motor.Start("second");
        // Neither begins before the other is up.
        await WhenAsync(motor, () => motor.IsIdleAsync(workers: 2));

        await motor.ReleaseAsync(Sweeps);
        await WhenAsync(motor, motor.IsDoneAsync, seconds: 180);

        var received = motor.Received().ToList();
        var planned = await motor.PlannedByAsync();
        var sent = received.GroupBy(m => m.From.Mailboxes.Single().Name, StringComparer.Ordinal).ToDictionary(g => g.Key!, g => g.LongCount(), StringComparer.Ordinal);
        output.WriteLine($"planned: {Shares(planned)}; sent: {Shares(sent)}");
        Assert.All(["first", "second"], worker => Assert.True(planned.GetValueOrDefault(worker) >= Part, $"The {worker} worker planned {planned.GetValueOrDefault(worker)} reminders."));
        Assert.All(["first", "second"], worker => Assert.True(sent.GetValueOrDefault(worker) >= Part, $"The {worker} worker sent {sent.GetValueOrDefault(worker)} mails."));
        Assert.Equal(Obligations, planned.Values.Sum());
        Assert.Equal(Obligations, received.Count);
        Assert.Equal(Obligations, received.Select(m => m.MessageId).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Obligations, received.Select(m => $"{m.To} {m.Subject}").Distinct(StringComparer.Ordinal).Count());
        Assert.True((await motor.MessageIdsAsync()).SetEquals(received.Select(m => m.MessageId!)), "Not every mail that was planned has arrived, or one that was not.");
    }

    private static string Shares(IReadOnlyDictionary<string, long> shares) => string.Join(", ", shares.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"{s.Key} {s.Value}"));

    private static int Number(string variable, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(variable), out var set) ? set : otherwise;

    private static async Task WhenAsync(Motor motor, Func<Task<bool>> done, int seconds = 120)
    {
        try
        {
            await Until.FoundAsync<object>(async () => await done() ? "" : null, "The work went on", seconds);
        }
        catch (TimeoutException e)
        {
            throw new InvalidOperationException(motor.Said(), e);
        }
    }
}
