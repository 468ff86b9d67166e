using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Decisions;

/// <summary>What a decision needs (lifecycle.json, decisions and separationOfDuties).</summary>
public static class DecisionRules
{
    private const int MostNamed = 8;

    /// <summary>The longest an approval may hold for a tier, in months: the tier's reassessment interval.</summary>
    public static int MaxMonths(RiskTier tier) => tier switch
    {
        RiskTier.High => 12,
        RiskTier.Medium => 24,
        RiskTier.Low => 36,
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "Unknown tier"),
    };

    /// <param name="reviewers">Everybody with one of the <see cref="ReviewActs"/>.</param>
    /// <param name="unjudged">Ids of the questions of this round whose answers nobody has judged, and no earlier acceptance carries over.</param>
    public static void Demand(
        DecisionOutcome outcome, string reason, DateOnly? validUntil, DateOnly? nextReviewOn, int conditions, IReadOnlyCollection<string> blockers,
        IReadOnlyCollection<string> unjudged, IReadOnlyCollection<Guid> reviewers, Guid decider, RiskTier tier, DateOnly today)
    {
        if (reviewers.Contains(decider))
            throw new RuleViolation("decision.four-eyes", "You took part in this review, so somebody else must decide. Ask an approver who judged or noted nothing here, worked on no finding and did not return it.");
        var faults = new Faults();
        if (outcome is not DecisionOutcome.Reject && unjudged.Count > 0)
            faults.Add(new RuleViolation("decision.unreviewed", "An approval rests on a review of every answer. Nobody has judged {0} of them yet: {1}. Have them reviewed, reject, or return the questionnaire.", unjudged.Count, Named(unjudged)) { Field = "Outcome" });
        if (outcome is DecisionOutcome.Approve && blockers.Count > 0)
            faults.Add(new RuleViolation("decision.blocked", "A plain approval is blocked by {0}. Approve with conditions, reject, or return the questionnaire.", string.Join(", ", blockers)) { Field = "Outcome" });
        if (outcome is DecisionOutcome.ApproveWithConditions && conditions == 0)
            faults.Add(new RuleViolation("decision.conditions", "An approval with conditions needs at least one condition with an owner and a due date.") { Field = "Conditions" });
        if (string.IsNullOrWhiteSpace(reason))
            faults.Add(NoReason());
        if (outcome is not DecisionOutcome.Reject) faults.Collect(() => DemandDates(validUntil, nextReviewOn, tier, today));
        faults.Throw();
    }

    private static void DemandDates(DateOnly? validUntil, DateOnly? nextReviewOn, RiskTier tier, DateOnly today)
    {
        if (validUntil is not { } until || until <= today)
            throw new RuleViolation("decision.valid-until", "Say until when the approval holds: a date after today.") { Field = "ValidUntil" };
        if (until > today.AddMonths(MaxMonths(tier)))
            throw new RuleViolation("decision.too-long", "For this tier an approval may hold at most {0} months, until {1}.", MaxMonths(tier), today.AddMonths(MaxMonths(tier))) { Field = "ValidUntil" };
        DemandNextReview(nextReviewOn, until, today);
    }

    public static RuleViolation NoReason() => new RuleViolation("decision.reason", "Write the reason: it is what an auditor will read.") { Field = "Reason" };

    public static void DemandNextReview(DateOnly? nextReviewOn, DateOnly validUntil, DateOnly today)
    {
        if (nextReviewOn is not { } review || review <= today || review > validUntil)
            throw new RuleViolation("decision.next-review", "The next review must be after today and not after the approval ends.") { Field = "NextReviewOn" };
    }

    private static string Named(IReadOnlyCollection<string> questions) => string.Join(", ", questions.Take(MostNamed)) + (questions.Count > MostNamed ? " …" : "");
}
