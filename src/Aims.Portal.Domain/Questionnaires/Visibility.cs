namespace Aims.Portal.Domain.Questionnaires;

/// <summary>Which questions are put to people in an assessment.</summary>
public static class Visibility
{
    /// <summary>The ids of the questions shown, the buyer's own among them. Hidden questions are neither required nor scored.</summary>
    public static IReadOnlySet<string> Of(Questionnaire questionnaire, AssessmentFacts facts, AnswerSheet vendorAnswers) =>
        AnswersInSight.Of(questionnaire, facts, vendorAnswers).Shown;
}

/// <summary>The questions shown and the answers that count: an answer given earlier to a question now hidden counts as not given.</summary>
internal sealed class AnswersInSight
{
    private readonly Questionnaire questionnaire;
    private readonly AnswerSheet merged;
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);

    private AnswersInSight(Questionnaire questionnaire, AnswerSheet merged)
    {
        this.questionnaire = questionnaire;
        this.merged = merged;
    }

    public IReadOnlySet<string> Shown => shown;

    public IEnumerable<Question> Questions => questionnaire.Questions.Where(q => shown.Contains(q.Id));

    /// <summary>An id the questionnaire does not ask is a fact the buyer gave at intake; it cannot be hidden.</summary>
    public AnswerValue this[string id] => shown.Contains(id) || !questionnaire.TryFind(id, out _) ? merged[id] : AnswerValue.Empty;

    public static AnswersInSight Of(Questionnaire questionnaire, AssessmentFacts facts, AnswerSheet vendorAnswers)
    {
        var sight = new AnswersInSight(questionnaire, facts.Merged(questionnaire, vendorAnswers));
        // conditions only look back, so one pass in order settles children after their parents
        foreach (var question in questionnaire.Questions)
        {
            if (question.ShowIf?.Holds(facts.Tier, facts.BuyerType, id => sight[id]) is not false) sight.shown.Add(question.Id);
        }

        return sight;
    }
}
