using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Assessments;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Harness;

public sealed record RegisteredVendor(Organisation Buyer, Vendor Vendor, AiService Service, VendorContact Contact);

/// <summary>What tests need in a buyer's register before anything can be sent.</summary>
public static class Register
{
    /// <summary>A use of AI that is high risk: credit decisions about applicants.</summary>
    public static AnswerSheet HighRiskUse { get; } = new(new Dictionary<string, AnswerValue>
    {
        ["UC-01"] = AnswerValue.OfMany("credit"),
        ["UC-02"] = AnswerValue.Of("advises"),
        ["UC-03"] = AnswerValue.OfMany("applicants", "retail_customers"),
        ["UC-04"] = AnswerValue.Of("sensitive"),
        ["UC-05"] = AnswerValue.Of("yes"),
        ["UC-06"] = AnswerValue.Of("no"),
        ["UC-07"] = AnswerValue.Of("no"),
        ["UC-08"] = AnswerValue.Of("no"),
        ["UC-09"] = AnswerValue.Of("1k_100k"),
    });

    /// <summary>Help for programmers that decides about nobody: low risk.</summary>
    public static AnswerSheet LowRiskUse { get; } = new(new Dictionary<string, AnswerValue>
    {
        ["UC-01"] = AnswerValue.OfMany("coding"),
        ["UC-02"] = AnswerValue.Of("no_decision"),
        ["UC-03"] = AnswerValue.OfMany("none"),
        ["UC-04"] = AnswerValue.Of("none"),
        ["UC-05"] = AnswerValue.Of("yes"),
        ["UC-06"] = AnswerValue.Of("no"),
        ["UC-07"] = AnswerValue.Of("no"),
        ["UC-08"] = AnswerValue.Of("no"),
        ["UC-09"] = AnswerValue.Of("lt1k"),
    });

    public static Task<RegisteredVendor> RegisterVendorAsync(this TestPortal portal, Organisation buyer, string name = "Lumenfall Credit Analytics", string email = "alex@lumenfall.example", AnswerSheet? use = null, string language = "en") =>
        portal.InTenantAsync(buyer, async db =>
        {
            var vendor = new Vendor(buyer.Id, name, null, portal.Clock.GetUtcNow().UtcDateTime);
            var service = new AiService(vendor, "Lumenfall Score 4.2");
            var sheet = use ?? HighRiskUse;
            var tier = RiskTiering.Default.Evaluate(sheet, buyer.BuyerType ?? BuyerType.Bank);
            service.Describe("Lumenfall Score 4.2", "Scores loan applications", ServiceStatus.InUse, null);
            service.Classify(CombinedFacts.UseCase(sheet), tier.Tier, tier.IsProvisional);
            vendor.RefreshFrom([service]);
            var contact = new VendorContact(vendor, "Alex Cheung", email, language, "Compliance");
            db.AddRange(vendor, service, contact);
            await db.SaveChangesAsync();
            return new RegisteredVendor(buyer, vendor, service, contact);
        });

    /// <summary>Sends the questionnaire through the page, as a procurement officer would.</summary>
    /// <returns>The path of the assessment's page.</returns>
    public static async Task<string> SendAsync(this Visitor sender, RegisteredVendor to, string questionnaire = "ai-vendor-dd", string due = "2026-12-16")
    {
        var page = await sender.OpenAsync($"~/assessments/new?vendor={to.Vendor.Id}");
        var sent = await sender.SubmitAsync(page, "main form[method=post]", new() { ["DueDate"] = due, ["Questionnaire"] = questionnaire, ["Anyway"] = "true", ["Message"] = "We plan to use it from January." });
        return sent.Location ?? throw new InvalidOperationException($"Not sent ({sent.Status}): " + sent.Text + string.Join(" | ", sent.Errors));
    }

    /// <summary>The first link of the newest mail to an address, as a path.</summary>
    public static async Task<string> LinkMailedToAsync(this TestPortal portal, string address)
    {
        await portal.PumpMailAsync();
        var mail = portal.SentMails().Last(m => m.To.Mailboxes.Any(a => a.Address == address));
        return new Uri(System.Text.RegularExpressions.Regex.Match(mail.TextBody ?? "", @"https://portal\.test\S+").Value).PathAndQuery;
    }

    /// <summary>Answers every question the vendor is shown, section by section, with answers that meet the expectation where that is easy.</summary>
    public static async Task AnswerAllAsync(this Visitor vendor, string request)
    {
        // Answers make further questions appear, so go round until nothing is open.
        for (var pass = 0; pass < 4; pass++)
        {
            var page = await vendor.OpenAsync(request + "?show=all");
            var values = new Dictionary<string, string?>();
            foreach (var card in page.Html.QuerySelectorAll("[data-question]:not([hidden])"))
            {
                var id = card.GetAttribute("data-question")!;
                if (card.QuerySelector($"[name='r.{id}']") is null) continue;
                if (ShippedQuestionnaires.AiVendorDueDiligence.Find(id) is { Type: not QuestionType.File } question) values["v." + id] = Good(question);
            }

            var answer = await vendor.SubmitAsync(page, "#answers", values);
            if (answer.Location is null) throw new InvalidOperationException("Not saved: " + string.Join(" | ", answer.Errors));
            if ((await vendor.OpenAsync(request + "?show=open")).Html.QuerySelectorAll("[data-question]").All(q => ShippedQuestionnaires.AiVendorDueDiligence.Find(q.GetAttribute("data-question")!).Type is QuestionType.File)) return;
        }
    }

    private static string Good(Question question) => question.Type switch
    {
        QuestionType.YesNo => "yes",
        QuestionType.SingleChoice => question.Options.OrderByDescending(o => o.Score ?? 0).First().Value,
        QuestionType.MultiChoice => Visitor.Many([.. question.Options.Select(o => o.Value).Where(v => v is not ("none" or "vendor_unknown")).Take(7)]),
        QuestionType.Number => question.Expected.Rule is ExpectationRule.Min ? "95" : "0",
        QuestionType.Date => question.Expected.Rule is ExpectationRule.FutureDate ? "2027-06-30" : "2026-10-01",
        QuestionType.Text => "Written for a test, long enough to be read.",
        QuestionType.File => "",
        _ => throw new ArgumentOutOfRangeException(nameof(question)),
    };
}
