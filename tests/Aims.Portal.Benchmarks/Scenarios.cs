using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Questionnaires;

namespace Aims.Portal.Benchmarks;

/// <summary>One thing people do, and the least it could cost.</summary>
/// <param name="Aim">The least share of the bare handler's requests per second; null where none is set.</param>
/// <param name="UsesUp">Whether each call takes one of what is ready, so that there is an end to them.</param>
internal sealed record Scenario(string Name, double? Aim, Func<int, Task> Portal, Func<int, Task> Bare, bool IsPage = false, bool UsesUp = false);

/// <summary>What is measured: the portal's way beside the bare one.</summary>
internal sealed class Scenarios(PortalServer server, BareHandlers bare, Seed seed) : IDisposable
{
    public const int FileSize = 256 * 1024;
    private const double PageAim = 0.5;
    private const double SaveAim = 0.6;
    private const string Bank = "/" + Seed.BankSlug;
    private const string Vendor = "/" + Seed.VendorSlug;
    private const string Register = Bank + "/vendors";
    private const string Search = Register + "?tab=attention&tier=high&q=analytics";

    private readonly Visitor buyer = new(server.Address, Load.Connections);
    private readonly Visitor approver = new(server.Address, Load.Connections);
    private readonly Visitor vendor = new(server.Address, Load.Connections);
    private readonly Visitor stranger = new(server.Address, Load.Connections) { KeepsCookies = false };
    private readonly byte[][] buffers = [.. Enumerable.Range(0, Load.Connections).Select(_ => new byte[64 * 1024])];
    private readonly byte[] file = Pdf();
    private int uploads;

    /// <summary>Signs everybody in, opens each page once, and gives its bytes to the bare handler.</summary>
    public async Task<IReadOnlyList<Scenario>> PrepareAsync()
    {
        await buyer.SignInAsync(seed.RiskManager.Email!);
        await approver.SignInAsync(seed.Approver.Email!);
        await vendor.SignInAsync(seed.Lumenfall.Person.Email!);
        var token = Visitor.TokenIn(await vendor.OpenAsync(Vendor + "/evidence/upload"));
        return
        [
            await SignInAsync(),
            await PageAsync("register", buyer, Register, "Vendor 00000 Analytics"),
            await PageAsync("search", buyer, Search, "Vendor"),
            await PageAsync("vendor", buyer, $"{Register}/{seed.Shown.Id}", seed.Shown.Name),
            await PageAsync("dashboard", buyer, Bank + "/home", "id=\"needs-me\""),
            await PageAsync("questionnaire", vendor, $"{Vendor}/requests/{seed.Request.Id}?show=all", "data-question="),
            await SaveAsync(token),
            Submit(token),
            await PageAsync("review", approver, $"{Bank}/assessments/{seed.ToDecide[^1].Id}/review?show=all", "data-question=\"|id=\"q-"),
            Decide(Visitor.TokenIn(await approver.OpenAsync($"{Bank}/assessments/{seed.ToDecide[0].Id}/decide"))),
            await UploadAsync(token),
            Download(),
        ];
    }

    public void Dispose()
    {
        foreach (var visitor in (Visitor[])[buyer, approver, vendor, stranger]) visitor.Dispose();
    }

    private static byte[] Pdf()
    {
        var bytes = new byte[FileSize];
        new Random(1).NextBytes(bytes);
        Encoding.ASCII.GetBytes("%PDF-1.7\n").CopyTo(bytes, 0);
        return bytes;
    }

    private async Task<Scenario> PageAsync(string name, Visitor visitor, string path, string shows)
    {
        var page = await visitor.OpenAsync(path);
        if (!shows.Split('|').Any(s => page.Contains(s, StringComparison.Ordinal))) throw new InvalidOperationException($"{path} does not show what is measured.");
        bare.Answers(name, Encoding.UTF8.GetBytes(page));
        return new Scenario(name, PageAim, c => visitor.DrainAsync(path, buffers[c]), c => visitor.DrainAsync("/bare/" + name, buffers[c]), IsPage: true);
    }

    private async Task<Scenario> SignInAsync()
    {
        using var seen = new Visitor(server.Address, 1);
        var token = Visitor.TokenIn(await seen.OpenAsync("/account/sign-in"));
        stranger.TakeCookies(seen);
        KeyValuePair<string, string>[] form = [new("Email", seed.RiskManager.Email!), new("Password", Seed.Password), new("__RequestVerificationToken", token)];
        bare.Answers("sign-in", new byte[await stranger.SendFormAsync("/account/sign-in", form)]);
        return new Scenario("sign-in", null, _ => stranger.SendFormAsync("/account/sign-in", form), _ => stranger.SendFormAsync("/bare/sign-in", form));
    }

    /// <summary>Comments change, not values: what is shown and counted stays, so that every save is the same work.</summary>
    private async Task<Scenario> SaveAsync(string token)
    {
        var asked = ShippedQuestionnaires.AiVendorDueDiligence.Questions.Where(q => q.AnsweredBy is AnsweredBy.Vendor && q.Type is QuestionType.YesNo).Take(Load.Connections).Select(q => q.Id).ToArray();
        var savers = Enumerable.Range(0, Load.Connections).Select(c => new Saver(vendor, $"{Vendor}/requests/{seed.Request.Id}?handler=One", asked[c % asked.Length], token)).ToArray();
        if (asked.Length < Load.Connections) throw new InvalidOperationException("Too few questions for one each.");
        bare.Answers("save", Encoding.UTF8.GetBytes(await savers[0].SaveAsync()));
        return new Scenario("save", SaveAim, c => savers[c].SaveAsync(), c => vendor.PostAsync($"/bare/save?q={asked[c]}", savers[c].Fields(0)));
    }

    private Scenario Submit(string token)
    {
        var ready = new ConcurrentQueue<Assessment>(seed.ToSubmit);
        KeyValuePair<string, string>[] form = [new("Confirm", "true"), new("__RequestVerificationToken", token)];
        bare.Answers("submission", Encoding.ASCII.GetBytes(new string('s', 14_000)));
        return new Scenario("submit", null, _ => vendor.SendFormAsync($"{Vendor}/requests/{Next(ready).Id}/check", form), _ => vendor.SendFormAsync($"/bare/submit?id={Next(ready).Id}", form), UsesUp: true);
    }

    private Scenario Decide(string token)
    {
        // The last one is looked at.
        var ready = new ConcurrentQueue<Assessment>(seed.ToDecide.SkipLast(1));
        var until = DateOnly.FromDateTime(new Morning().GetUtcNow().UtcDateTime).AddMonths(6).ToString("yyyy-MM-dd");
        KeyValuePair<string, string>[] form =
        [
            new("Outcome", "ApproveWithConditions"), new("Reason", "The answers carry it."), new("Confirmed", "true"), new("ValidUntil", until), new("NextReviewOn", until), new("Conditions[0].Text", "Send the report."),
            new("Conditions[0].Owner", "Lumenfall"), new("Conditions[0].DueDate", until), new("__RequestVerificationToken", token),
        ];
        return new Scenario("decide", null, _ => approver.SendFormAsync($"{Bank}/assessments/{Next(ready).Id}/decide", form), _ => approver.SendFormAsync($"/bare/decide?id={Next(ready).Id}", form), UsesUp: true);
    }

    private async Task<Scenario> UploadAsync(string token)
    {
        await UploadAsync("/bare/upload", token);
        return new Scenario("upload", null, _ => UploadAsync(Vendor + "/evidence/upload", token), _ => UploadAsync("/bare/upload", token));
    }

    private Task UploadAsync(string path, string token)
    {
        var bytes = (byte[])file.Clone();
        BitConverter.TryWriteBytes(bytes.AsSpan(FileSize - sizeof(int)), Interlocked.Increment(ref uploads));
        var content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } };
        return vendor.SendAsync(path, new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" }, { new StringContent("ai_policy"), "Kind" }, { new StringContent("AI policy"), "Title" }, { content, "Files", "policy.pdf" },
        });
    }

    private Scenario Download() =>
        new("download", null, c => buyer.DrainAsync($"{Bank}/granted/{seed.Granted.Id}/file", buffers[c]), c => buyer.DrainAsync("/bare/download", buffers[c]));

    private static Assessment Next(ConcurrentQueue<Assessment> ready) => ready.TryDequeue(out var next) ? next : throw new UsedUp();

    /// <summary>One person who keeps changing the same answer, as the page's script does: with the revision seen last.</summary>
    private sealed class Saver(Visitor visitor, string path, string question, string token)
    {
        private int revision = 1;
        private int count;

        public async Task<string> SaveAsync()
        {
            var json = await visitor.PostAsync(path, Fields(revision));
            using var answer = JsonDocument.Parse(json);
            if (!answer.RootElement.GetProperty("saved").GetBoolean()) throw new InvalidOperationException("Not saved: " + json);
            revision = answer.RootElement.GetProperty("revision").GetInt32();
            return json;
        }

        public IReadOnlyList<KeyValuePair<string, string>> Fields(int seen) =>
        [
            new("__RequestVerificationToken", token), new("r." + question, seen.ToString()), new("v." + question, "yes"),
            new("c." + question, $"The committee met {Interlocked.Increment(ref count)} times this year; the minutes name who decided and why."),
        ];
    }
}

/// <summary>Nothing is left of what a scenario takes.</summary>
internal sealed class UsedUp() : Exception("All that was ready is used up.");
