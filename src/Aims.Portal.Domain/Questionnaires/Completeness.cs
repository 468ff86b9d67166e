namespace Aims.Portal.Domain.Questionnaires;

public enum MissingKind
{
    Answer,
    Evidence,
}

/// <summary>Something still open before submitting.</summary>
/// <param name="EvidenceKind">For evidence: the kind asked for.</param>
/// <param name="Blocking">An unanswered required question blocks submitting; missing evidence is only pointed out to the vendor, and blocks a plain approval later.</param>
public sealed record MissingItem(string QuestionId, MissingKind Kind, string? EvidenceKind, bool Blocking);

/// <summary>What a vendor has not given yet.</summary>
public static class Completeness
{
    /// <summary>Open items over the vendor's questions that are shown, in the order of the questionnaire.</summary>
    /// <param name="evidence">Documents by question id. A document of the kind asked for serves wherever it is attached.</param>
    /// <param name="today">With a day given, a document that has lapsed by then does not serve.</param>
    public static IReadOnlyList<MissingItem> Missing(
        Questionnaire questionnaire,
        AssessmentFacts facts,
        AnswerSheet vendorAnswers,
        IReadOnlyDictionary<string, IReadOnlyList<EvidenceAttached>> evidence,
        DateOnly? today = null) => Missing(AnswersInSight.Of(questionnaire, facts, vendorAnswers), facts, evidence, today);

    internal static IReadOnlyList<MissingItem> Missing(
        AnswersInSight sight, AssessmentFacts facts, IReadOnlyDictionary<string, IReadOnlyList<EvidenceAttached>> evidence, DateOnly? today)
    {
        HashSet<string> attachedKinds = [.. evidence.Values.SelectMany(e => e).Where(e => today is not { } day || e.HoldsOn(day)).Select(e => e.Kind)];
        List<MissingItem> missing = [];
        foreach (var question in sight.Questions.Where(q => q.AnsweredBy is AnsweredBy.Vendor))
        {
            var hasDocument = HasDocument(question, evidence);
            var answer = sight[question.Id];
            if (question.Required && !IsAnswered(question, answer, hasDocument))
                missing.Add(new MissingItem(question.Id, MissingKind.Answer, null, Blocking: true));

            missing.AddRange(question.Evidence
                .Where(r => r.MandatoryForTiers.Contains(facts.Tier) && r.Applies(question, answer, hasDocument) && !attachedKinds.Contains(r.Kind))
                .Select(r => new MissingItem(question.Id, MissingKind.Evidence, r.Kind, Blocking: false)));
        }

        return missing;
    }

    internal static bool HasDocument(Question question, IReadOnlyDictionary<string, IReadOnlyList<EvidenceAttached>> evidence) =>
        evidence.TryGetValue(question.Id, out var documents) && documents.Count > 0;

    internal static bool IsAnswered(Question question, AnswerValue answer, bool hasDocument) => question.Type is QuestionType.File ? hasDocument : !answer.IsEmpty;
}
