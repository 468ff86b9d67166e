namespace Aims.Portal.Domain.Risk;

/// <summary>A rule that applied.</summary>
/// <param name="To">What it asks for: <c>low</c>, <c>medium</c>, <c>high</c>, or <c>+1</c> for one above the highest other result.</param>
public sealed record FiredRule(string Id, string To, LocalText Reason, string Source);

/// <summary>A risk tier with its working.</summary>
public sealed record TierResult
{
    public required RiskTier Tier { get; init; }

    /// <summary>The rules that applied, in the order of the rule set. Empty for low.</summary>
    public required IReadOnlyList<FiredRule> Fired { get; init; }

    /// <summary>Ids of the use-case questions without an answer.</summary>
    public required IReadOnlyList<string> Unanswered { get; init; }

    /// <summary>True while something is unanswered: the tier may still rise, and it is never reported as low.</summary>
    public bool IsProvisional => Unanswered.Count > 0;

    public required TierProfile Profile { get; init; }

    public IReadOnlyList<string> Oversight => Profile.Oversight;

    public int ReassessMonths => Profile.ReassessMonths;

    public int MonitorMonths => Profile.MonitorMonths;

    /// <summary>The questionnaire proposed.</summary>
    public string QuestionnaireId => Profile.QuestionnaireId;

    public required string RuleSetId { get; init; }

    public required string RuleSetVersion { get; init; }

    /// <summary>How many rules were applied, so that "2 of 14" can be said.</summary>
    public required int TotalRules { get; init; }
}
