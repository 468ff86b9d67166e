using System.Collections.Concurrent;
using System.Diagnostics;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <summary>What a run found: nothing, or the requests that did wrong, each as small as it gets.</summary>
internal sealed record FuzzReport(int Tries, int Controls, IReadOnlyDictionary<int, int> Statuses, IReadOnlyList<string> Failures)
{
    public int With(Func<int, bool> status) => Statuses.Where(s => status(s.Key)).Sum(s => s.Value);
}

/// <summary>Sends the requests in batches, several at once, judges every answer, and after each batch compares all that nobody may change.</summary>
internal sealed class FuzzRun(FuzzPortal portal, FuzzWorld world, LeakOracle oracle, RowDigest digest, string name, ITestOutputHelper output)
{
    private const int Batch = 500;
    private const int AtOnce = 4;
    private const int EnoughFailures = 5;
    private const int MostReplays = 120;

    private readonly FuzzSender sender = new(portal, world.Actors);
    private readonly ConcurrentDictionary<int, int> statuses = new();
    private readonly List<string> failures = [];
    private readonly HashSet<string> kinds = new(StringComparer.Ordinal);
    private int controls;

    /// <param name="events">What happens to the organisations after that many percent of the tries.</param>
    public async Task<FuzzReport> RunAsync(int tries, IReadOnlyDictionary<int, Func<Task>>? events = null)
    {
        output.WriteLine($"{name}: PORTAL_FUZZ_SEED={FuzzSettings.Seed}, {tries} tries, {world.Attackers.Count} attackers, {world.Doors.Count} doors, {world.Attackers.Sum(a => a.Forms.Count)} forms, {world.Foreign.All.Count} ids of others");
        var started = Stopwatch.GetTimestamp();
        var generator = new RequestGenerator(world, FuzzSettings.Seed, portal.Today.AddDays(30).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        var waiting = new SortedDictionary<int, Func<Task>>(events?.ToDictionary() ?? []);
        Assert.True(tries > generator.PlannedTries, $"PORTAL_FUZZ_TRIES is too low: here {generator.PlannedTries} tries alone are needed for an id of others in every place.");
        var before = await digest.TakeAsync();
        Assert.NotEmpty(before);
        for (int done = 0, size; done < tries && failures.Count < EnoughFailures; done += size)
        {
            while (waiting.Count > 0 && waiting.First() is var (percent, happen) && done * 100L >= percent * (long)tries)
            {
                await happen();
                waiting.Remove(percent);
                before = await digest.TakeAsync();
            }

            await KeepMembersAsync();
            // A batch ends where the next event is due.
            size = Math.Min(Batch, tries - done);
            if (waiting.Count > 0) size = (int)Math.Clamp((waiting.Keys.First() * (long)tries + 99) / 100 - done, 1, size);
            var sent = await SendBatchAsync(generator, done, size);
            var after = await digest.TakeAsync();
            before = RowDigest.Differences(before, after) is { Count: > 0 } differences ? await BlameAsync(sent, differences, after) : after;
        }

        if (failures.Count < EnoughFailures) Assert.Empty(waiting.Keys);
        var report = new FuzzReport(statuses.Values.Sum(), controls, statuses, failures);
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        output.WriteLine($"{name}: {report.Tries} tries in {seconds:0.0} s, {controls} of them controls; answers {string.Join(", ", statuses.OrderBy(s => s.Key).Select(s => $"{s.Key}: {s.Value}"))}; {failures.Count} failures");
        return report;
    }

    private async Task<List<(FuzzRequest Request, int Status)>> SendBatchAsync(RequestGenerator generator, int from, int count)
    {
        var sent = new ConcurrentBag<(FuzzRequest, int)>();
        var wrong = new ConcurrentBag<(FuzzRequest Request, string Said)>();
        await Parallel.ForEachAsync(Enumerable.Range(from, count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) =>
        {
            var request = generator.Next(number);
            var answer = await sender.SendAsync(request);
            statuses.AddOrUpdate(answer.Status, 1, (_, n) => n + 1);
            sent.Add((request, answer.Status));
            var said = oracle.Judge(request, world.Actors[request.Who], answer);
            if (request.IsControl)
            {
                Interlocked.Increment(ref controls);
                if (said is null || answer.Status is not 200) wrong.Add((request, $"the owner himself does not see his secret ({answer.Status}), so the oracle may be blind"));
            }
            else if (said is not null)
            {
                wrong.Add((request, said));
            }
        });
        foreach (var (request, said) in wrong.OrderBy(w => w.Request.Number).DistinctBy(w => KindOf(w.Said), StringComparer.Ordinal).Where(w => kinds.Add(KindOf(w.Said))).Take(EnoughFailures - failures.Count)) await TellAsync(request, said);
        return [.. sent.OrderBy(s => s.Item1.Number)];
    }

    /// <summary>A fault by where it is thrown, a leak by what is shown: one request for each is enough.</summary>
    private static string KindOf(string said) => said.LastIndexOf(" in ", StringComparison.Ordinal) is > 0 and var at && IsFault(said) ? said[at..] : said.Split(':')[0];

    private static bool IsFault(string said) => said.StartsWith("the portal failed", StringComparison.Ordinal);

    private async Task TellAsync(FuzzRequest request, string said)
    {
        if (request.IsControl)
        {
            failures.Add(Message(said, request));
            return;
        }

        // Smaller, but with the same thing wrong: not a leak that turns into a fault.
        var isFault = IsFault(said);
        var small = await Shrinker.ShrinkAsync(request, async r => await JudgeAsync(r) is { } again && IsFault(again) == isFault);
        failures.Add(Message(await JudgeAsync(small) ?? said + " (not when sent once more)", small));
    }

    private async Task<string?> JudgeAsync(FuzzRequest request) => oracle.Judge(request, world.Actors[request.Who], await sender.SendAsync(request));

    /// <summary>Sends what may have changed something once more, one by one, to find the one that does.</summary>
    /// <returns>The rows as they are afterwards.</returns>
    private async Task<Dictionary<string, string>> BlameAsync(List<(FuzzRequest Request, int Status)> sent, IReadOnlyList<string> differences, Dictionary<string, string> now)
    {
        var what = string.Join("\n  ", differences.Take(6));
        var suspects = sent.Where(s => s.Request.Method is not ("GET" or "HEAD" or "OPTIONS")).OrderBy(s => s.Status is 200 or 302 ? 0 : 1).Concat(sent.Where(s => s.Request.Method is "GET" && s.Status is 200)).Take(MostReplays).ToList();
        foreach (var (suspect, _) in suspects)
        {
            if (!await ChangesAsync(suspect)) continue;
            failures.Add(Message($"rows that nobody may change were changed:\n  {what}", await Shrinker.ShrinkAsync(suspect, ChangesAsync)));
            return now;
        }

        failures.Add($"{name}, PORTAL_FUZZ_SEED={FuzzSettings.Seed}: rows that nobody may change were changed:\n  {what}\nand none of these does it again when sent once more:\n{string.Join('\n', suspects.Where(s => s.Status is 200 or 302).Take(20).Select(s => s.Request))}");
        return now;

        async Task<bool> ChangesAsync(FuzzRequest request)
        {
            await sender.SendAsync(request);
            var after = await digest.TakeAsync();
            var changed = RowDigest.Differences(now, after).Count > 0;
            now = after;
            return changed;
        }
    }

    private string Message(string said, FuzzRequest request) => $"{name}, PORTAL_FUZZ_SEED={FuzzSettings.Seed}: {said}\n{request}";

    /// <summary>Attackers remove each other and change each other's roles; without this they would soon all be outside, and nothing would be tried any more.</summary>
    private Task KeepMembersAsync() => portal.AcrossAsync(async db =>
    {
        var people = new[] { portal.Others, portal.Members }.SelectMany(p => p.Values).ToDictionary(p => p.Id);
        foreach (var membership in await db.AcrossTenants<Membership>().Where(m => people.Keys.Contains(m.PersonId)).ToListAsync())
        {
            if (people.TryGetValue(membership.PersonId, out var person) && (membership.EndedAt is not null || membership.Role != person.Role)) membership.Rejoin(person.Role, portal.Clock.GetUtcNow().UtcDateTime);
        }

        await db.SaveChangesAsync();
    });
}
