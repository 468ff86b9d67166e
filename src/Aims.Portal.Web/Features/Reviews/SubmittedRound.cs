using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Assessments;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>What was handed in for one round, read out of its document. As frozen as the submission itself.</summary>
public sealed class SubmittedRound
{
    private readonly Dictionary<string, SubmittedAnswer> answers;

    public SubmittedRound(Submission submission, Questionnaire questionnaire)
    {
        Submission = submission;
        answers = SubmissionContent.Parse(submission.Content).Answers.ToDictionary(a => a.QuestionId, StringComparer.Ordinal);
        Sheet = AssessmentFactsJson.Sheet(questionnaire, answers.Values.Select(a => (a.QuestionId, a.Value)));
        Evidence = answers.Where(a => a.Value.Evidence.Count > 0).ToDictionary(
            a => a.Key, a => Attached(a.Value.Evidence), StringComparer.Ordinal);
    }

    public Submission Submission { get; }

    public int Number => Submission.Round;

    public AnswerSheet Sheet { get; }

    public IReadOnlyDictionary<string, IReadOnlyList<EvidenceAttached>> Evidence { get; }

    public IEnumerable<DocumentVersionId> Versions => answers.Values.SelectMany(a => a.Evidence).Select(e => e.VersionId);

    /// <summary>The evidence that is left where a certificate no longer supports an answer.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<EvidenceAttached>> EvidenceWithout(IReadOnlyList<UnsupportedAnswer> unsupported)
    {
        if (unsupported.Count == 0) return Evidence;
        var left = new Dictionary<string, IReadOnlyList<EvidenceAttached>>(Evidence, StringComparer.Ordinal);
        foreach (var question in unsupported.ToLookup(u => u.QuestionId, u => u.DocumentId, StringComparer.Ordinal))
            left[question.Key] = Attached(answers[question.Key].Evidence.Where(e => !question.Contains(e.DocumentId)));
        return left;
    }

    public SubmittedAnswer? Answer(string questionId) => answers.GetValueOrDefault(questionId);

    private static IReadOnlyList<EvidenceAttached> Attached(IEnumerable<SubmittedEvidence> evidence) => [.. evidence.Select(e => new EvidenceAttached(e.Kind, e.DocumentDate, e.ValidUntil))];
}
