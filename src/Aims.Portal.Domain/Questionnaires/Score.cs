namespace Aims.Portal.Domain.Questionnaires;

public enum ScoreBand
{
    Approve,
    ApproveWithConditions,
    BelowBands,
}

/// <summary>A section's share of the working.</summary>
/// <param name="Weight">Sum of the weights of its scored questions; 0 when none is scored.</param>
/// <param name="Score">0 to 100, one decimal; null when none is scored.</param>
/// <param name="LostPoints">Points of the total lost here, two decimals. Over all sections they add up to 100 minus the total, but for rounding.</param>
public sealed record SectionScore(string SectionId, int Weight, decimal? Score, decimal LostPoints);

/// <summary>One question's part of the working.</summary>
/// <param name="Points">0 to 100; null when it is not scored.</param>
/// <param name="Met">Whether the expected rule holds; null where it was not judged (not applicable, information, waiting for a reviewer).</param>
/// <param name="Reason">One of <see cref="ScoreReasons"/>: an English text that is also the key of its translation.</param>
public sealed record QuestionScore(string QuestionId, int Weight, int? Points, bool? Met, string Reason);

/// <summary>A score with its working.</summary>
public sealed record Score
{
    /// <summary>0 to 100, one decimal, half away from zero; null when nothing is scored. The band is read from this rounded number, the one people see.</summary>
    public required decimal? Total { get; init; }

    /// <summary>All sections, in order.</summary>
    public required IReadOnlyList<SectionScore> Sections { get; init; }

    /// <summary>The questions shown, in order.</summary>
    public required IReadOnlyList<QuestionScore> Questions { get; init; }

    /// <summary>Gate questions shown and not met; an unanswered one is not met.</summary>
    public required IReadOnlyList<string> FailedGates { get; init; }

    public required IReadOnlyList<string> MetGates { get; init; }

    /// <summary>Gate questions that wait for a reviewer's judgement.</summary>
    public required IReadOnlyList<string> OpenGates { get; init; }

    /// <summary>Documents mandatory for the tier that are not there or have lapsed.</summary>
    public required IReadOnlyList<MissingItem> MissingMandatoryEvidence { get; init; }

    /// <summary>What the total speaks for; <see cref="ScoreBand.BelowBands"/> when nothing is scored.</summary>
    public required ScoreBand Band { get; init; }

    /// <summary>How many questions are scored.</summary>
    public required int ScoredQuestions { get; init; }

    public required int SumWeight { get; init; }

    /// <summary>Sum of weight × points; divided by <see cref="SumWeight"/> it is the total.</summary>
    public required int SumWeighted { get; init; }

    /// <summary>
    /// False when a gate has failed or waits, or mandatory evidence is missing: the decision can then only be conditional, or a rejection.
    /// The band does not enter: a low score is for the approver to weigh.
    /// </summary>
    public bool PlainApprovalAllowed => FailedGates.Count == 0 && OpenGates.Count == 0 && MissingMandatoryEvidence.Count == 0;
}
