using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Decisions;

public enum DecisionOutcome
{
    Approve,
    ApproveWithConditions,
    Reject,
}

/// <summary>The buyer's decision with its reason and the score it rested on. The vendor is told the outcome and the conditions, never this row.</summary>
public sealed class Decision : ITenantOwned, IAudited
{
    public const int ReasonLength = 4000;

    private Decision()
    {
    }

    public Decision(Assessment assessment, DecisionOutcome outcome, string reason, decimal? score, string blockers, Guid byId, string byName, DateTime now)
    {
        TenantId = assessment.BuyerId;
        AssessmentId = assessment.Id;
        Id = DecisionId.New();
        Round = assessment.Round;
        Outcome = outcome;
        Reason = reason;
        Score = score;
        Blockers = blockers;
        DecidedById = byId;
        DecidedByName = byName;
        DecidedAt = now;
    }

    public OrganisationId TenantId { get; private set; }

    public DecisionId Id { get; private set; }

    public AssessmentId AssessmentId { get; private set; }

    public int Round { get; private set; }

    public DecisionOutcome Outcome { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>0–100 with one decimal; null when nothing was scored.</summary>
    public decimal? Score { get; private set; }

    /// <summary>Failed gates and missing mandatory evidence at the time, one id a line.</summary>
    public string Blockers { get; private set; } = "";

    public Guid DecidedById { get; private set; }

    public string DecidedByName { get; private set; } = "";

    public DateTime DecidedAt { get; private set; }

    public Guid AuditId => AssessmentId.Value;
}
