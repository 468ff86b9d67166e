using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Aims.Portal.Browser.Tests.Harness;
using MimeKit;
using Xunit.Abstractions;

namespace Aims.Portal.Nodes.Tests;

/// <summary>Several nodes, no sticky sessions: any of them may die at any moment, and what was confirmed stays.</summary>
public sealed partial class NodesTests(ITestOutputHelper output)
{
    private const int Savers = 6;
    private const int Between = 200;
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(5);
    private string request = "";

    [Fact]
    public async Task Restarted_and_killed_nodes_and_a_restarted_database_lose_nothing_that_was_confirmed()
    {
        await using var cluster = await Cluster.StartAsync();
        using var end = new CancellationTokenSource();
        var load = new Load(cluster.Address, end.Token);
        List<Client> people = [];
        var work = await SetToWorkAsync(cluster, load, people);

        List<(string What, long From, long To)> restarts = [];
        foreach (var node in (string[])["worker-1", "worker-2", "web-1", "web-2"])
        {
            await GoOnAsync(load, Between);
            var code = 0;
            restarts.Add(await TimedAsync($"restart of {node}", async () =>
            {
                code = await cluster.StopAsync(node);
                await GoOnAsync(load, Between / 4);
                await cluster.StartAsync(node);
                if (IsWeb(node)) await cluster.TakenBackAsync(node);
            }));
            Assert.Equal(0, code);
        }

        await GoOnAsync(load, Between);
        List<(string What, long From, long To)> outages = [];
        foreach (var node in (string[])["worker-1", "worker-2", "web-1", "web-2"])
        {
            await GoOnAsync(load, Between);
            var away = await TimedAsync($"kill of {node}", async () =>
            {
                await cluster.KillAsync(node);
                await GoOnAsync(load, Between / 4);
                await cluster.StartAsync(node);
                if (IsWeb(node)) await cluster.TakenBackAsync(node);
            });
            // No request notices that a worker is away.
            if (IsWeb(node)) outages.Add(away);
        }

        await GoOnAsync(load, Between);
        var database = await TimedAsync("database", cluster.RestartDatabaseAsync);
        await GoOnAsync(load, Between * 2);
        await end.CancelAsync();
        await Task.WhenAll(work);
        var drained = Stopwatch.GetTimestamp();
        await Until.FoundAsync<object>(async () => await cluster.AskAsync<long>("select count(*) from \"Outbox\" where \"State\" = 'Waiting'") == 0 ? "" : null, "The outbox is empty", seconds: 180);

        Say(load, [.. restarts, .. outages, database], Stopwatch.GetElapsedTime(drained));
        Assert.Empty(load.Lost);
        foreach (var (question, confirmed) in load.Confirmed)
            Assert.InRange(await StoredAsync(cluster, request, question), confirmed, confirmed + 1);
        Assert.Equal(Savers, load.Confirmed.Count);
        Assert.All(load.Confirmed, c => Assert.True(c.Value > 20, $"{c.Key} was saved {c.Value} times only."));
        await DocumentsAreThereAsync(load, people[^1]);

        // A fault of the portal itself only while the database was away; no answer at all only while something was. A node that is asked to end takes no request with it.
        Assert.Empty(load.Answers.Where(a => a.Status is HttpStatusCode.InternalServerError && !Within(a, database)).Select(a => a.What));
        Assert.Empty(load.Answers.Where(a => !a.IsFine && !Within(a, database) && !outages.Exists(o => Within(a, o))).Select(a => $"{a.What}: {a.Status}"));
        await MailsArrivedAsync(cluster, load);
        foreach (var person in people) person.Dispose();
    }

    /// <summary>Six who answer, one who uploads, one who reads, one who has forgotten passwords.</summary>
    private async Task<List<Task>> SetToWorkAsync(Cluster cluster, Load load, List<Client> people)
    {
        (request, var questions) = await OpenRequestAsync(cluster, people);
        List<Task> work = [.. questions.Take(Savers).Select((q, i) => load.SaveAnswersAsync(people[i], request, q.Id, q.Revision))];
        var bank = await SignedInAsync(cluster, "mei-ling.chan@harbour-bank.example", people);
        work.Add(load.ReadAsync(bank, "/harbour-bank/home", "/harbour-bank/vendors", "/harbour-bank/assessments"));
        work.Add(load.AskForPasswordsAsync(["tommy.wong@harbour-bank.example", "helen.yip@peak-mutual.example", "rosa.lim@brightwater.example"]));
        var uploader = await SignedInAsync(cluster, "alex.cheung@lumenfall.example", people);
        await uploader.GetAsync("/lumenfall/evidence/upload");
        work.Add(load.UploadAsync(uploader, "/lumenfall/evidence"));
        return work;
    }

    /// <summary>Every document that was confirmed comes back byte by byte.</summary>
    private static async Task DocumentsAreThereAsync(Load load, Client owner)
    {
        Assert.True(load.Uploads.Count >= 3, $"{load.Uploads.Count} documents only.");
        foreach (var upload in load.Uploads)
        {
            var stored = await owner.DownloadAsync($"/lumenfall/evidence/versions/{upload.Version}/file");
            Assert.True(Load.Document(upload.Number).AsSpan().SequenceEqual(stored), $"{upload.Document} is not what was sent.");
        }
    }

    private static bool IsWeb(string node) => node.StartsWith("web", StringComparison.Ordinal);

    private static bool Within(Answered answer, (string What, long From, long To) outage) => answer.At >= outage.From && answer.At <= outage.To + (long)(Settling.TotalSeconds * Stopwatch.Frequency);

    /// <summary>Every link that was promised was sent, and a mail that came twice is the same mail.</summary>
    private static async Task MailsArrivedAsync(Cluster cluster, Load load)
    {
        List<MimeMessage> mails = [];
        foreach (var file in Directory.GetFiles(cluster.MailFolder, "*.eml")) mails.Add(await MimeMessage.LoadAsync(file));
        foreach (var (address, taken) in load.ResetsTaken)
            Assert.True(mails.Where(m => m.To.Mailboxes.Any(t => t.Address == address)).Select(m => m.MessageId).Distinct(StringComparer.Ordinal).Count() >= taken, $"{address} asked {taken} times.");
    }

    /// <summary>A request that is being answered, with questions of its page and people of the vendor, one session each.</summary>
    private static async Task<(string Path, IReadOnlyList<(string Id, int Revision)> Questions)> OpenRequestAsync(Cluster cluster, List<Client> people)
    {
        for (var i = 0; i < Savers; i++) await SignedInAsync(cluster, "alex.cheung@lumenfall.example", people);
        var (_, list) = await people[0].GetAsync("/lumenfall/requests");
        foreach (var path in RequestPath().Matches(list).Select(m => m.Value).Distinct(StringComparer.Ordinal))
        {
            var (_, page) = await people[0].GetAsync(path + "?show=all");
            if (!page.Contains("data-autosave", StringComparison.Ordinal)) continue;
            foreach (var person in people.Skip(1)) await person.GetAsync(path);
            return (path, [.. RevisionField().Matches(page).Select(m => (m.Groups["id"].Value, int.Parse(m.Groups["revision"].Value)))]);
        }

        throw new InvalidOperationException("The demo data has no request that is being answered.");
    }

    private static async Task<Client> SignedInAsync(Cluster cluster, string email, List<Client> people)
    {
        var person = new Client(cluster.Address);
        people.Add(person);
        await person.SignInAsync(email);
        return person;
    }

    private static async Task<int> StoredAsync(Cluster cluster, string request, string question)
    {
        var comment = await cluster.AskAsync<string>($"select \"Comment\" from \"Answers\" where \"AssessmentId\" = '{request.Split('/')[^1]}' and \"QuestionId\" = '{question}'");
        return int.Parse(comment.Split(' ')[1]);
    }

    /// <summary>Work goes on: so many more answers are saved, whoever has died.</summary>
    private static async Task GoOnAsync(Load load, int more)
    {
        var until = load.Saved + more;
        await Until.FoundAsync<object>(() => Task.FromResult<object?>(load.Saved >= until ? "" : null), $"{more} more answers are saved", seconds: 60);
    }

    private static async Task<(string What, long From, long To)> TimedAsync(string what, Func<Task> work)
    {
        var from = Stopwatch.GetTimestamp();
        await work();
        return (what, from, Stopwatch.GetTimestamp());
    }

    private void Say(Load load, IEnumerable<(string What, long From, long To)> happened, TimeSpan drained)
    {
        output.WriteLine($"{load.Answers.Count} requests; saved: {load.Saved}; documents: {load.Uploads.Count}; mails asked for: {load.ResetsTaken.Values.Sum()}; outbox empty {drained.TotalSeconds:0.0} s after the load");
        foreach (var outage in happened)
        {
            var within = load.Answers.Where(a => Within(a, outage)).ToList();
            output.WriteLine($"{outage.What}: {Stopwatch.GetElapsedTime(outage.From, outage.To).TotalSeconds:0.0} s, {within.Count} requests, not fine: {string.Join(", ", within.Where(a => !a.IsFine).GroupBy(a => (a.What, a.Status)).Select(g => $"{g.Key.What} {(int?)g.Key.Status} {g.Count()}×"))}");
        }
    }

    [GeneratedRegex("/lumenfall/requests/[0-9a-f-]{36}", RegexOptions.None, 1000)]
    private static partial Regex RequestPath();

    [GeneratedRegex("name=\"r\\.(?<id>[^\"]+)\" value=\"(?<revision>\\d+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RevisionField();
}
