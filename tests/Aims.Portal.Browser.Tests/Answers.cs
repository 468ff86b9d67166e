using Aims.Portal.Browser.Tests.Harness;
using Microsoft.Playwright;

namespace Aims.Portal.Browser.Tests;

/// <summary>Answers the due-diligence questionnaire in the browser and waits for each answer to be saved.</summary>
/// <param name="today">The day on which it is answered, in the portal's own time.</param>
internal sealed class Answers(Visitor vendor, DateOnly today)
{
    public const string Text = "Written in a browser, long enough to be read.";

    /// <summary>The nine facts of a use that is high risk, as the bank records them and as the vendor confirms them.</summary>
    public static IReadOnlyDictionary<string, string[]> UseCase { get; } = new Dictionary<string, string[]>
    {
        ["UC-01"] = ["credit"],
        ["UC-02"] = ["advises"],
        ["UC-03"] = ["applicants", "retail_customers"],
        ["UC-04"] = ["sensitive"],
        ["UC-05"] = ["yes"],
        ["UC-06"] = ["no"],
        ["UC-07"] = ["no"],
        ["UC-08"] = ["no"],
        ["UC-09"] = ["1k_100k"],
    };

    // Where "yes", the first choice or a middling number is not what a good vendor says. EX-02 is the one that is not met.
    private static readonly Dictionary<string, string[]> Particular = new(UseCase)
    {
        ["CO-05"] = ["HK", "SG"],
        ["RM-05"] = ["volume", "sensitivity", "quality", "security", "likelihood", "severity"],
        ["DA-01"] = ["licensed"],
        ["SE-01"] = ["iso27001"],
        ["GV-06"] = ["95"],
        ["ML-06"] = ["40"],
        ["PV-04"] = ["30"],
        ["SE-05"] = ["12"],
        ["IN-02"] = ["12"],
        ["IN-03"] = ["0"],
        ["CE-06"] = ["no"],
        ["EX-02"] = ["no"],
    };

    private IPage Page => vendor.Page;

    /// <summary>Every question that is shown on this page and those that appear while it is answered.</summary>
    public async Task GiveShownAsync()
    {
        var given = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var shown = await Page.Locator("[data-question]:not([hidden]):has([name^='v.'])").EvaluateAllAsync<string[]>("cards => cards.map(c => c.dataset.question)");
            if (shown.FirstOrDefault(q => !given.Contains(q)) is not { } next) return;
            await GiveAsync(next);
            given.Add(next);
        }
    }

    public async Task GiveAsync(string question, string text = Text)
    {
        var card = Page.Locator($"#q-{question}");
        var revision = await card.Locator("[name^='r.']").InputValueAsync();
        if (!await AnswerAsync(card, question, text)) return; // it stands there already
        await Assertions.Expect(card.Locator("[name^='r.']")).Not.ToHaveValueAsync(revision);
        await Assertions.Expect(card.Locator("[data-state].ok")).ToContainTextAsync("Saved");
    }

    private async Task<bool> AnswerAsync(ILocator card, string question, string text)
    {
        var fields = card.Locator("[name^='v.']");
        var type = await fields.First.EvaluateAsync<string>("f => f.type");
        if (type is "radio" or "checkbox")
        {
            var changed = false;
            foreach (var value in Particular.GetValueOrDefault(question) ?? [await fields.First.InputValueAsync()])
            {
                var choice = card.Locator($"[name^='v.'][value='{value}']");
                if (await choice.IsCheckedAsync()) continue;
                await choice.CheckAsync();
                changed = true;
            }

            return changed;
        }

        var typed = type switch
        {
            "date" => today.AddDays(question == "CO-04" ? -60 : -20).ToString("yyyy-MM-dd"),
            "textarea" => text,
            _ => Particular[question][0],
        };
        if (await fields.First.InputValueAsync() == typed) return false;
        await fields.First.FillAsync(typed);
        await fields.First.BlurAsync();
        return true;
    }
}
