using System.Text;
using System.Text.Json;
using Aims.Portal.Domain.Questionnaires;

namespace Aims.Portal.Benchmarks;

/// <summary>The portal's pages beside bare handlers that do the least there is to do, in turns on the same server and database.</summary>
internal static class Limit
{
    private const double PageAim = 0.4;
    private const double SaveAim = 0.5;

    public static async Task MeasureAsync(Databases databases, Options options, Report report)
    {
        var size = options.Size;
        var connection = await databases.CreateAsync();
        var bare = new BareHandlers(databases.Engine, databases.Opener(connection));
        await using var server = new PortalServer(databases, connection, bare);
        var seed = new Seed(server, TimeProvider.System.GetUtcNow().UtcDateTime);
        await seed.FillAsync(Math.Min(size.Vendors, 1000), Math.Min(size.Tenants, 50));
        await server.AnalyseAsync();
        using var buyer = new Visitor(server.Address, Load.Connections);
        using var vendor = new Visitor(server.Address, Load.Connections);
        await buyer.SignInAsync(seed.RiskManager.Email!);
        await vendor.SignInAsync(seed.Owner.Email!);
        bare.Know(seed);

        const string register = "/harbour-bank/vendors";
        var questionnaire = $"/lumenfall/requests/{seed.Request.Id}?show=all";
        var registerPage = await buyer.OpenAsync(register);
        var page = await vendor.OpenAsync(questionnaire);
        if (page.Split("data-question=").Length <= 80) throw new InvalidOperationException("The questionnaire does not show its 80 questions.");
        (bare.RegisterPage, bare.QuestionnairePage) = (Encoding.UTF8.GetBytes(registerPage), Encoding.UTF8.GetBytes(page));

        var run = new Run(databases.Engine, bare, options, report);
        var buffers = Enumerable.Range(0, Load.Connections).Select(_ => new byte[64 * 1024]).ToArray();
        await run.PairAsync("register page", PageAim, c => buyer.DrainAsync(register, buffers[c]), c => buyer.DrainAsync("/bare/register", buffers[c]), bare.RegisterPage.Length);
        await run.PairAsync("questionnaire, all questions", PageAim, c => vendor.DrainAsync(questionnaire, buffers[c]), c => vendor.DrainAsync("/bare/questionnaire", buffers[c]), bare.QuestionnairePage.Length);

        // Their comments change, not their values: what is shown and counted stays, so that every save is the same work.
        var asked = ShippedQuestionnaires.AiVendorDueDiligence.Questions.Where(q => q.AnsweredBy is AnsweredBy.Vendor && q.Type is QuestionType.YesNo).Take(Load.Connections).Select(q => q.Id).ToArray();
        var token = Visitor.TokenIn(page);
        var savers = asked.Select(id => new Saver(vendor, $"/lumenfall/requests/{seed.Request.Id}?handler=One", id, token)).ToArray();
        bare.SavedJson = Encoding.UTF8.GetBytes(await savers[0].SaveAsync());
        await run.PairAsync("save one answer", SaveAim, async c =>
        {
            await savers[c].SaveAsync();
            return 0;
        }, async c =>
        {
            await vendor.PostAsync($"/bare/save?q={asked[c]}", savers[c].Fields(0));
            return 0;
        }, bare.SavedJson.Length);
    }

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

    private sealed class Run(Engine engine, BareHandlers bare, Options options, Report report)
    {
        private readonly Size size = options.Size;

        public async Task PairAsync(string name, double aim, Func<int, Task<long>> portal, Func<int, Task<long>> limit, long bytes)
        {
            if (options.What is { } what && !name.Contains(what, StringComparison.OrdinalIgnoreCase)) return;
            if (await portal(0) != await limit(0)) Console.WriteLine($"note: {name}: the sizes differ a little");
            await Load.TurnAsync(portal, size.WarmUp, new Tally());
            await Load.TurnAsync(limit, size.WarmUp, new Tally());
            var (real, least, ratios) = (new Tally(), new Tally(), new List<double>());
            for (var round = 0; round < size.Rounds; round++)
            {
                double a, b;
                if (round % 2 == 0)
                {
                    a = await Load.TurnAsync(portal, size.Turn, real);
                    b = await Load.TurnAsync(limit, size.Turn, least);
                }
                else
                {
                    b = await Load.TurnAsync(limit, size.Turn, least);
                    a = await Load.TurnAsync(portal, size.Turn, real);
                }

                ratios.Add(a / b);
            }

            const int counted = 8;
            var commands = await CommandCount.OfAsync(() => portal(0), counted);
            var before = bare.Commands;
            for (var i = 0; i < counted; i++) await limit(0);
            report.Add(new LimitResult(engine.ToString(), name, bytes, Side.Of(real, commands), Side.Of(least, (bare.Commands - before) / (double)counted), real.PerSecond / least.PerSecond, ratios.Min(), ratios.Max(), aim));
        }
    }
}
