using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Web.Features.Assessments;

/// <summary>How the buyer's facts are kept in <see cref="Assessment.Facts"/>: frozen when the request is sent, read on both sides.</summary>
public static class AssessmentFactsJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    // The same few requests are opened again and again while they are answered; what is kept is never changed.
    private const int KeptAtMost = 1000;
    private static readonly ConcurrentDictionary<string, AssessmentFacts> Known = new(StringComparer.Ordinal);

    public static AssessmentFacts Read(string json)
    {
        if (Known.TryGetValue(json, out var known)) return known;
        if (Known.Count >= KeptAtMost) Known.Clear();
        return Known.GetOrAdd(json, Parse);
    }

    private static AssessmentFacts Parse(string json)
    {
        var kept = JsonSerializer.Deserialize<Kept>(json, Options) ?? new Kept();
        return new AssessmentFacts(kept.Tier, kept.BuyerType, new AnswerSheet((kept.Answers ?? []).Select(a => KeyValuePair.Create(a.Key, ReadAnswer(a.Key, a.Value)))));
    }

    public static string Write(AssessmentFacts facts) => JsonSerializer.Serialize(
        new Kept { Tier = facts.Tier, BuyerType = facts.BuyerType, Answers = facts.BuyerAnswers.Answers.ToDictionary(a => a.Key, a => a.Value.Stored, StringComparer.Ordinal) }, Options);

    /// <summary>
    /// The facts with the tier that decides what is asked: the frozen one, or a higher one that the vendor's own answers about the use call for.
    /// It never falls, and what nobody has answered does not raise it (that was settled at intake).
    /// </summary>
    public static AssessmentFacts EffectiveFacts(Questionnaire questionnaire, AssessmentFacts facts, AnswerSheet vendorAnswers)
    {
        var result = RiskTiering.Default.Evaluate(facts.Merged(questionnaire, vendorAnswers), facts.BuyerType);
        return result.Fired.Count > 0 && result.Tier > facts.Tier ? facts with { Tier = result.Tier } : facts;
    }

    /// <summary>Answers in a stored form (a submission, drafts) as a sheet; ids the questionnaire does not know are left out.</summary>
    public static AnswerSheet Sheet(Questionnaire questionnaire, IEnumerable<(string QuestionId, string Value)> answers) => new(answers
        .Where(a => questionnaire.TryFind(a.QuestionId, out _))
        .Select(a => KeyValuePair.Create(a.QuestionId, AnswerValue.FromStored(questionnaire.Find(a.QuestionId).Type, a.Value))));

    private static AnswerValue ReadAnswer(string questionId, string? stored) =>
        AnswerValue.FromStored(UseCaseQuestions.Find(questionId)?.Type ?? QuestionType.Text, stored);

    private sealed record Kept
    {
        public RiskTier Tier { get; init; }

        public BuyerType BuyerType { get; init; }

        public Dictionary<string, string>? Answers { get; init; }
    }
}
