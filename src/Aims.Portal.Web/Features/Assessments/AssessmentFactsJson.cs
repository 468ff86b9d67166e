using System.Text.Json;
using System.Text.Json.Serialization;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Web.Features.Assessments;

/// <summary>How the facts of an assessment are stored when it is sent: tier, buyer type and the buyer's answers to the use-case questions.</summary>
public static class AssessmentFactsJson
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static AssessmentFacts Read(string json)
    {
        var row = JsonSerializer.Deserialize<Row>(json, Json)!;
        return new AssessmentFacts(row.Tier, row.BuyerType, new AnswerSheet(row.Answers
            .Where(a => UseCaseQuestions.Find(a.Key) is not null)
            .Select(a => KeyValuePair.Create(a.Key, AnswerValue.FromStored(UseCaseQuestions.Find(a.Key)!.Type, a.Value)))));
    }

    public static string Write(AssessmentFacts facts) =>
        JsonSerializer.Serialize(new Row(facts.Tier, facts.BuyerType, facts.BuyerAnswers.Answers.ToDictionary(a => a.Key, a => a.Value.Stored, StringComparer.Ordinal)), Json);

    /// <summary>The facts by which questions are shown and scored: the vendor's answers may raise the tier, never lower it below what the buyer sent.</summary>
    public static AssessmentFacts EffectiveFacts(Questionnaire questionnaire, AssessmentFacts facts, AnswerSheet vendorAnswers)
    {
        var recomputed = RiskTiering.Default.Evaluate(facts.Merged(questionnaire, vendorAnswers), facts.BuyerType);
        return recomputed.Tier > facts.Tier && !recomputed.IsProvisional ? facts with { Tier = recomputed.Tier } : facts;
    }

    private sealed record Row(RiskTier Tier, BuyerType BuyerType, Dictionary<string, string> Answers);
}
