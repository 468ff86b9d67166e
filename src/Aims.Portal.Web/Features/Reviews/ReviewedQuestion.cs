using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>A question put to the vendor, with all that a reviewer weighs.</summary>
public sealed record ReviewedQuestion
{
    public required Question Question { get; init; }

    public required AnswerValue Value { get; init; }

    public required AnswerValue ValueBefore { get; init; }

    /// <summary>In the latest submission; null when the vendor left it open.</summary>
    public required SubmittedAnswer? Answer { get; init; }

    /// <summary>In the round before; null in round 1.</summary>
    public required SubmittedAnswer? Before { get; init; }

    public required bool Changed { get; init; }

    public required QuestionScore Score { get; init; }

    /// <summary>Kinds of evidence that are mandatory here and neither came with this answer nor with another one, or have lapsed.</summary>
    public required IReadOnlyList<string> MissingEvidence { get; init; }

    /// <summary>The judgement of this round, or what has been noted so far.</summary>
    public required ReviewItem? Item { get; init; }

    /// <summary>The acceptance or finding of an earlier round that still counts, because nothing has changed since.</summary>
    public required ReviewItem? CarriedOver { get; init; }

    /// <summary>Notes and comments of earlier rounds, oldest first.</summary>
    public required IReadOnlyList<ReviewItem> Earlier { get; init; }

    /// <summary>Raised in this round and not yet shown to the vendor.</summary>
    public required Finding? Draft { get; init; }

    /// <summary>Findings the vendor knows, closed ones among them.</summary>
    public required IReadOnlyList<Finding> Shared { get; init; }

    public required IReadOnlyList<ReviewedEvidence> Evidence { get; init; }

    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>Certificates it rests on that are not in force any more.</summary>
    public required IReadOnlyList<UnsupportedAnswer> Unsupported { get; init; }

    public string Id => Question.Id;

    public Judgement? Judgement => Item?.Judgement ?? CarriedOver?.Judgement;

    public bool IsOpen => Judgement is null;

    /// <summary>What a finding on this answer would weigh: an unmet critical question is high, an unmet major one medium.</summary>
    public Severity SuggestedSeverity => Question.Criticality switch
    {
        Criticality.Critical => Severity.High,
        Criticality.Major => Severity.Medium,
        _ => Severity.Low,
    };

    public bool SuggestsFinding => Score.Met is false && Question.Criticality is Criticality.Critical or Criticality.Major;
}

/// <param name="Grant">By which the buyer may read the file; null when it was never granted.</param>
/// <param name="IsNew">Not among the evidence of the round before.</param>
public sealed record ReviewedEvidence(SubmittedEvidence File, EvidenceGrant? Grant, bool IsNew);

/// <summary>Two statements that do not go together: a rule of the tiering, or the vendor against what the buyer recorded.</summary>
/// <param name="BuyerSaid">Set for the second kind.</param>
public sealed record Contradiction(Mismatch? Rule, AnswerValue? BuyerSaid);
