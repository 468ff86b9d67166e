using System.Text.Json;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Web.Features.Assessments;

/// <summary>The facts under which several services are assessed together: the highest tier; of choices everything that holds for any of them; of single facts those of the riskiest service.</summary>
public static class CombinedFacts
{
    public static AssessmentFacts Of(IReadOnlyList<AiService> services, BuyerType buyerType)
    {
        var sheets = services.OrderByDescending(s => s.Tier).Select(s => UseCase(s.UseCase)).ToList();
        var merged = new Dictionary<string, AnswerValue>(StringComparer.Ordinal);
        foreach (var question in UseCaseQuestions.All)
        {
            var given = sheets.Select(s => s[question.Id]).Where(a => !a.IsEmpty).ToList();
            if (given.Count == 0) continue;
            if (question.Type is not QuestionType.MultiChoice) merged[question.Id] = question.Type is QuestionType.YesNo && given.Any(a => a.Values is ["yes"]) ? AnswerValue.Of("yes") : given[0];
            else
            {
                var all = given.SelectMany(a => a.Values).Distinct(StringComparer.Ordinal).ToList();
                if (all.Count > 1) all.Remove("none");
                merged[question.Id] = AnswerValue.OfMany(all);
            }
        }

        var sheet = new AnswerSheet(merged);
        var tier = services.Count == 0 ? RiskTier.Low : services.Max(s => s.Tier);
        var together = RiskTiering.Default.Evaluate(sheet, buyerType).Tier;
        return new AssessmentFacts(together > tier ? together : tier, buyerType, sheet);
    }

    /// <summary>A service's answers to UC-01…UC-09 from the JSON they are stored in.</summary>
    public static AnswerSheet UseCase(string json) => new(
        (JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [])
        .Where(p => UseCaseQuestions.Find(p.Key) is not null)
        .Select(p => KeyValuePair.Create(p.Key, AnswerValue.FromStored(UseCaseQuestions.Find(p.Key)!.Type, p.Value))));

    public static string UseCase(AnswerSheet sheet) => JsonSerializer.Serialize(sheet.Answers.Where(a => !a.Value.IsEmpty).ToDictionary(a => a.Key, a => a.Value.Stored, StringComparer.Ordinal));
}
