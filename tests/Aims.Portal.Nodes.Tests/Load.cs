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

internal sealed record Uploaded(string Document, string Version, int Number);

/// <summary>People who go on working whatever happens to the machines: each saves answers to a question of his own, uploads documents, reads pages, or asks for a new password;
/// what failed is tried again.</summary>
internal sealed partial class Load(Uri address, CancellationToken end)
{
    private readonly ConcurrentQueue<Answered> answers = new();
    private readonly ConcurrentQueue<string> lost = new();
    private readonly ConcurrentQueue<Uploaded> uploads = new();

    public IReadOnlyCollection<Answered> Answers => answers;

    /// <summary>Writes that were confirmed and later not there.</summary>
    public IReadOnlyCollection<string> Lost => lost;

    /// <summary>Documents that were confirmed as stored.</summary>
    public IReadOnlyCollection<Uploaded> Uploads => uploads;

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

    /// <summary>Document after document, each in chunks as upload-chunks.js sends them: after a fault it asks how much is there, and goes on from there.</summary>
    public async Task UploadAsync(Client person, string evidence)
    {
        for (var n = 1; !end.IsCancellationRequested; n++)
        {
            var file = Document(n);
            KeyValuePair<string, string>[] fields = [new("Kind", "ai_policy"), new("Title", $"Policy {n}"), new("FileName", $"policy-{n}.pdf"), new("Size", $"{file.Length}"), new("Nth", "1")];
            var (id, there, chunk) = ((string?)null, -1L, 0);
            while (!end.IsCancellationRequested)
            {
                var own = $"{evidence}/uploads/{id}";
                var (what, send) = id is null ? ("upload begin", () => person.PostAsync($"{evidence}/uploads", new FormUrlEncodedContent(fields)))
                    : there < 0 ? ("upload ask", () => person.GetAsync(own))
                    : there < file.Length ? ("upload part", () => person.PostAsync($"{own}?handler=Part&offset={there}", new ByteArrayContent(file, (int)there, (int)Math.Min(chunk, file.Length - there))))
                    : ("upload finish", (Func<Task<(HttpStatusCode, string)>>)(() => person.PostAsync($"{own}?handler=Finish", new FormUrlEncodedContent(fields))));
                var (status, text) = await TryAsync(what, send);
                if (status is not HttpStatusCode.OK)
                {
                    // What became of it is not known.
                    there = -1;
                    continue;
                }

                var said = JsonDocument.Parse(text).RootElement;
                if (said.TryGetProperty("stored", out var stored))
                {
                    uploads.Enqueue(new Uploaded(stored[0].GetProperty("document").GetString()!, stored[0].GetProperty("version").GetString()!, n));
                    break;
                }

                id ??= said.GetProperty("id").GetString();
                there = said.GetProperty("there").GetInt64();
                if (said.TryGetProperty("chunk", out var size)) chunk = size.GetInt32();
            }
        }
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

    /// <summary>Three chunks, the last one not full, unlike every other document.</summary>
    internal static byte[] Document(int number)
    {
        var file = new byte[9_500_000];
        for (var i = 0; i < file.Length; i++) file[i] = (byte)((i >> 3) ^ (i * 31) ^ number);
        System.Text.Encoding.ASCII.GetBytes($"%PDF-1.7 {number}\n").CopyTo(file, 0);
        System.Text.Encoding.ASCII.GetBytes("\n%%EOF\n").CopyTo(file, file.Length - 7);
        return file;
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
