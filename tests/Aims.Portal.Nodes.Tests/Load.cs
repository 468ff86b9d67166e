using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Aims.Portal.Nodes.Tests;

/// <param name="Status">Null where no answer came.</param>
internal sealed record Answered(long At, string What, HttpStatusCode? Status)
{
    public bool IsFine => Status is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.Conflict;
}

/// <summary>People who go on working whatever happens to the machines: each saves answers to a question of his own, reads pages, or asks for a new password; what failed is tried again.</summary>
internal sealed partial class Load(Uri address, CancellationToken end)
{
    private readonly ConcurrentQueue<Answered> answers = new();
    private readonly ConcurrentQueue<string> lost = new();

    public IReadOnlyCollection<Answered> Answers => answers;

    /// <summary>Writes that were confirmed and later not there.</summary>
    public IReadOnlyCollection<string> Lost => lost;

    /// <summary>The last number that was confirmed for each question.</summary>
    public ConcurrentDictionary<string, int> Confirmed { get; } = new(StringComparer.Ordinal);

    /// <summary>How many answers were confirmed so far.</summary>
    public int Saved => Confirmed.Values.Sum();

    public ConcurrentDictionary<string, int> ResetsTaken { get; } = new(StringComparer.Ordinal);

    public async Task SaveAnswersAsync(Client person, string request, string question, int revision)
    {
        for (var n = 1; !end.IsCancellationRequested; n++)
        {
            while (!end.IsCancellationRequested)
            {
                var (status, text) = await TryAsync("save", () => person.PostAsync($"{request}?handler=One", [new($"r.{question}", $"{revision}"), new($"c.{question}", $"try {n}")]));
                if (status is HttpStatusCode.OK)
                {
                    revision = JsonDocument.Parse(text).RootElement.GetProperty("revision").GetInt32();
                    Confirmed[question] = n;
                    break;
                }

                if (status is not HttpStatusCode.Conflict) continue;

                // Saved before, but the word of it did not reach us; or what we were told is gone.
                var conflict = JsonDocument.Parse(text).RootElement.GetProperty("conflict");
                revision = conflict.GetProperty("revision").GetInt32();
                var stored = NumberIn(conflict.GetProperty("theirComment").GetString());
                if (stored < Confirmed.GetValueOrDefault(question)) lost.Enqueue($"{question}: {Confirmed[question]} was confirmed, {stored} is stored");
                if (stored != n) continue;
                Confirmed[question] = n;
                break;
            }
        }
    }

    public async Task ReadAsync(Client person, params string[] paths)
    {
        for (var i = 0; !end.IsCancellationRequested; i++) await TryAsync("read", () => person.GetAsync(paths[i % paths.Length]));
    }

    public async Task AskForPasswordsAsync(IReadOnlyList<string> emails)
    {
        using var stranger = new Client(address);
        for (var i = 0; !end.IsCancellationRequested; i++)
        {
            var email = emails[i % emails.Count];
            if (stranger.Token is null) await TryAsync("read", () => stranger.GetAsync("/account/forgotten"));
            var (status, _) = await TryAsync("reset", () => stranger.PostAsync("/account/forgotten", [new("Email", email)]));
            if (status is HttpStatusCode.OK or HttpStatusCode.Redirect) ResetsTaken.AddOrUpdate(email, 1, (_, taken) => taken + 1);
        }
    }

    private static int NumberIn(string? comment) => comment is not null && Number().Match(comment) is { Success: true } found ? int.Parse(found.Groups["n"].Value) : 0;

    private async Task<(HttpStatusCode? Status, string Text)> TryAsync(string what, Func<Task<(HttpStatusCode, string)>> send)
    {
        try
        {
            var (status, text) = await send();
            var answer = new Answered(Stopwatch.GetTimestamp(), what, status);
            answers.Enqueue(answer);
            if (!answer.IsFine) await PauseAsync();
            return (status, text);
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException or IOException)
        {
            answers.Enqueue(new Answered(Stopwatch.GetTimestamp(), what, null));
            await PauseAsync();
            return (null, "");
        }
    }

    /// <summary>As a page's script does, a failed request is tried again after a while.</summary>
    private static async Task PauseAsync()
    {
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        await tick.WaitForNextTickAsync(CancellationToken.None);
    }

    [GeneratedRegex(@"^try (?<n>\d+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
