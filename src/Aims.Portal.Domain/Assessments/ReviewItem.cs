using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Assessments;

public enum Judgement
{
    Accepted,
    AskedBack,
    FindingRaised,
}

/// <summary>A reviewer's judgement on one answer of one round. The buyer's own row: internal notes never leave it.</summary>
public sealed class ReviewItem : ITenantOwned, IAudited, IRevisioned
{
    public const int TextLength = 4000;

    private ReviewItem()
    {
    }

    public ReviewItem(OrganisationId buyer, AssessmentId assessmentId, int round, string questionId)
    {
        TenantId = buyer;
        AssessmentId = assessmentId;
        Round = round;
        QuestionId = questionId;
    }

    public OrganisationId TenantId { get; private set; }

    public AssessmentId AssessmentId { get; private set; }

    public int Round { get; private set; }

    public string QuestionId { get; private set; } = "";

    public Judgement? Judgement { get; private set; }

    /// <summary>What the vendor reads once the round is returned or decided.</summary>
    public string? SharedComment { get; private set; }

    /// <summary>For the buyer's eyes only.</summary>
    public string? InternalNote { get; private set; }

    public Guid ReviewerId { get; private set; }

    public string ReviewerName { get; private set; } = "";

    public DateTime JudgedAt { get; private set; }

    public int Revision { get; set; }

    public Guid AuditId => AssessmentId.Value;

    public void Judge(Judgement? judgement, string? sharedComment, string? internalNote, Guid reviewerId, string reviewerName, DateTime now)
    {
        if (judgement is Assessments.Judgement.AskedBack && string.IsNullOrWhiteSpace(sharedComment))
            throw new RuleViolation("review.ask-what", "Say in the shared comment what the vendor should answer or send.") { Field = "SharedComment" };
        Judgement = judgement;
        SharedComment = string.IsNullOrWhiteSpace(sharedComment) ? null : sharedComment;
        InternalNote = string.IsNullOrWhiteSpace(internalNote) ? null : internalNote;
        ReviewerId = reviewerId;
        ReviewerName = reviewerName;
        JudgedAt = now;
    }
}
