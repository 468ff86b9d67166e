using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Web.Features.Assessments;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>Everything a reviewer and an approver see of one assessment, worked out from what was submitted. Nothing in it is tracked, and nobody changes it: requests share it (<see cref="KeptReviews"/>).</summary>
public sealed class ReviewFile
{
    private readonly IReadOnlyList<ReviewItem> items;
    private readonly ILookup<string, ReviewItem> itemsByQuestion;
    private readonly ILookup<string, Finding> findingsByQuestion;
    private readonly IReadOnlyList<SubmittedRound> rounds;
    private readonly DateOnly today;

    public ReviewFile(
        Assessment assessment, Questionnaire questionnaire, IReadOnlyList<SubmittedRound> rounds, IReadOnlyList<ReviewItem> items,
        IReadOnlyList<Finding> findings, IReadOnlyList<EvidenceGrant> grants, IReadOnlyList<UnsupportedAnswer> unsupported, DateOnly today)
    {
        Assessment = assessment;
        Questionnaire = questionnaire;
        Findings = findings;
        this.items = items;
        this.today = today;
        this.rounds = rounds;
        itemsByQuestion = items.ToLookup(i => i.QuestionId, StringComparer.Ordinal);
        findingsByQuestion = findings.ToLookup(f => f.QuestionId ?? "", StringComparer.Ordinal);
        Frozen = AssessmentFactsJson.Read(assessment.Facts);
        var latest = rounds.Count > 0 ? rounds[^1] : null;
        Unsupported = latest is null ? [] : [.. unsupported.Where(u => latest.Answer(u.QuestionId)?.Evidence.Any(e => e.DocumentId == u.DocumentId) is true)];
        Sheet = latest?.Sheet ?? AnswerSheet.Empty;
        Facts = AssessmentFactsJson.EffectiveFacts(questionnaire, Frozen, Sheet);
        Mismatches = latest is null ? [] : Domain.Risk.Mismatches.Of(Facts.Merged(questionnaire, Sheet), Facts.Tier);
        Score = ScoreOf(latest, Unsupported);
        ScoreAsSupported = Unsupported.Count > 0 ? ScoreOf(latest, []) : null;
        ScoreBefore = rounds.Count > 1 ? ScoreOf(rounds[^2], []) : null;
        var grantByVersion = grants.ToDictionary(g => g.VersionId);
        Questions = latest is null ? [] : [.. Score.Questions.Select(s => (Asked: questionnaire.Find(s.QuestionId), Score: s))
            .Where(q => q.Asked.AnsweredBy is AnsweredBy.Vendor).Select(q => Review(q.Asked, q.Score, latest, grantByVersion))];
        var answered = rounds.SelectMany(r => r.Versions).ToHashSet();
        ProofSince = [.. grants.Where(g => !answered.Contains(g.VersionId)).OrderByDescending(g => g.GrantedAt)];
        Reviewers = [.. items.Where(i => i.Judgement is not null).Select(i => i.ReviewerId).Distinct()];
    }

    public Assessment Assessment { get; }

    public Questionnaire Questionnaire { get; }

    /// <summary>The facts as frozen when the request was sent.</summary>
    public AssessmentFacts Frozen { get; }

    /// <summary>The facts with the tier that counts now.</summary>
    public AssessmentFacts Facts { get; }

    public AnswerSheet Sheet { get; }

    /// <summary>The latest round handed in; null before the first.</summary>
    public Submission? Submission => rounds.Count > 0 ? rounds[^1].Submission : null;

    public IReadOnlyList<Submission> Submissions => [.. rounds.Select(r => r.Submission)];

    public Score Score { get; }

    public Score? ScoreBefore { get; }

    /// <summary>Answers of the latest round that rest on a certificate which is not in force any more.</summary>
    public IReadOnlyList<UnsupportedAnswer> Unsupported { get; }

    /// <summary>What the score would be with those certificates in force; null when none is missing.</summary>
    public Score? ScoreAsSupported { get; }

    public IReadOnlyList<ReviewedQuestion> Questions { get; }

    public IReadOnlyList<Mismatch> Mismatches { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public IReadOnlyList<ReviewItem> Items => items;

    /// <summary>What the vendor shared beside its answers: proof for findings and conditions, newest first. Empty when the file was opened without files.</summary>
    public IReadOnlyList<EvidenceGrant> ProofSince { get; }

    /// <summary>Whoever judged an answer last, in any round.</summary>
    public IReadOnlyCollection<Guid> Reviewers { get; }

    public bool CanBeReviewed => Assessment.State is AssessmentState.Submitted or AssessmentState.InReview;

    /// <summary>Contradictions that belong to none of the vendor's questions: both statements are the buyer's own.</summary>
    public IReadOnlyList<Mismatch> LooseMismatches => [.. Mismatches.Where(m => !Questions.Any(q => q.Contradictions.Any(c => c.Rule == m)))];

    /// <summary>What stands against a plain approval: question ids of gates, names of evidence.</summary>
    public IReadOnlyList<string> BlockersIn(string language) =>
    [
        .. Score.FailedGates, .. Score.OpenGates,
        .. Score.MissingMandatoryEvidence.Select(m => EvidenceKinds.Find(m.EvidenceKind!)?.Name.In(language) ?? m.EvidenceKind!).Distinct(StringComparer.Ordinal),
    ];

    public string SectionTitle(string sectionId, string language) => Questionnaire.Sections.First(s => s.Id == sectionId).Title.In(language);

    private ReviewedQuestion Review(Question question, QuestionScore score, SubmittedRound latest, Dictionary<DocumentVersionId, EvidenceGrant> grants)
    {
        var before = rounds.Count > 1 ? rounds[^2] : null;
        var answer = latest.Answer(question.Id);
        var answerBefore = before?.Answer(question.Id);
        var readBefore = answerBefore?.Evidence.Select(e => e.VersionId).ToHashSet() ?? [];
        var findings = findingsByQuestion[question.Id].OrderBy(f => f.RaisedAt).ToList();
        return new ReviewedQuestion
        {
            Question = question,
            Answer = answer,
            Before = answerBefore,
            Value = latest.Sheet[question.Id],
            ValueBefore = before?.Sheet[question.Id] ?? AnswerValue.Empty,
            Changed = before is not null && !Same(answer, answerBefore),
            Score = score,
            MissingEvidence = [.. Score.MissingMandatoryEvidence.Where(m => m.QuestionId == question.Id).Select(m => m.EvidenceKind!)],
            Item = itemsByQuestion[question.Id].FirstOrDefault(i => i.Round == latest.Number),
            CarriedOver = CarriedOver(question.Id, latest),
            Earlier = [.. itemsByQuestion[question.Id].Where(i => i.Round < latest.Number && (i.SharedComment is not null || i.InternalNote is not null)).OrderBy(i => i.Round)],
            Draft = findings.LastOrDefault(f => f.SharedAt is null),
            Shared = [.. findings.Where(f => f.SharedAt is not null)],
            Evidence = [.. (answer?.Evidence ?? []).Select(e => new ReviewedEvidence(e, grants.GetValueOrDefault(e.VersionId), before is not null && !readBefore.Contains(e.VersionId)))],
            Contradictions = [.. ContradictionsOf(question, latest)],
            Unsupported = [.. Unsupported.Where(u => u.QuestionId == question.Id)],
        };
    }

    /// <summary>The latest earlier judgement, if the answer is still word for word and file for file the same: an acceptance holds on, and so does a finding. What was asked back is open again.</summary>
    private ReviewItem? CarriedOver(string questionId, SubmittedRound upTo)
    {
        var last = itemsByQuestion[questionId].Where(i => i.Round < upTo.Number && i.Judgement is not null).MaxBy(i => i.Round);
        if (last?.Judgement is not (Judgement.Accepted or Judgement.FindingRaised)) return null;
        var since = rounds.Where(r => r.Number >= last.Round && r.Number <= upTo.Number).Select(r => r.Answer(questionId)).ToList();
        return since.All(a => Same(a, since[0])) ? last : null;
    }

    private IEnumerable<Contradiction> ContradictionsOf(Question question, SubmittedRound latest)
    {
        foreach (var mismatch in Mismatches)
        {
            // UC-02 (what part the output plays) and HO-01 (which oversight is possible) speak of the same thing.
            if (mismatch.QuestionIds.Contains(question.Id) || question.Id == "HO-01" && mismatch.QuestionIds.Contains("UC-02")) yield return new Contradiction(mismatch, null);
        }

        var buyerSaid = Frozen.BuyerAnswers[question.Id];
        if (!buyerSaid.IsEmpty && latest.Sheet[question.Id] is { IsEmpty: false } said && !said.Equals(buyerSaid)) yield return new Contradiction(null, buyerSaid);
    }

    private Score ScoreOf(SubmittedRound? round, IReadOnlyList<UnsupportedAnswer> unsupported) => Scoring.Of(
        Questionnaire, round is null ? Facts : AssessmentFactsJson.EffectiveFacts(Questionnaire, Frozen, round.Sheet), round?.Sheet ?? AnswerSheet.Empty,
        round?.EvidenceWithout(unsupported) ?? new Dictionary<string, IReadOnlyList<EvidenceAttached>>(StringComparer.Ordinal), today, q => round is null ? null : JudgedByReviewer(q, round),
        unsupported.Select(u => u.QuestionId).ToHashSet(StringComparer.Ordinal));

    /// <summary>What only a certificate's facts can tell, a reviewer tells by accepting the answer or raising a finding.</summary>
    private bool? JudgedByReviewer(Question question, SubmittedRound round) =>
        (itemsByQuestion[question.Id].FirstOrDefault(i => i.Round == round.Number)?.Judgement ?? CarriedOver(question.Id, round)?.Judgement) switch
        {
            Judgement.Accepted => true,
            Judgement.FindingRaised => false,
            _ => null,
        };

    private static bool Same(SubmittedAnswer? a, SubmittedAnswer? b) =>
        (a?.Value ?? "") == (b?.Value ?? "") && (a?.Comment ?? "") == (b?.Comment ?? "") &&
        (a?.Evidence ?? []).Select(e => e.VersionId).ToHashSet().SetEquals((b?.Evidence ?? []).Select(e => e.VersionId));
}
