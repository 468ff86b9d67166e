using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Assessments;

/// <summary>A vendor's draft answer to one question. Belongs to the vendor alone; the buyer sees only what is submitted.</summary>
public sealed class Answer : ITenantOwned, IAudited, IRevisioned
{
    public const int QuestionIdLength = 40;
    public const int CommentLength = 4000;

    private Answer()
    {
    }

    public Answer(OrganisationId vendor, OrganisationId buyerId, AssessmentId assessmentId, string questionId)
    {
        TenantId = vendor;
        BuyerId = buyerId;
        AssessmentId = assessmentId;
        QuestionId = questionId;
    }

    /// <summary>The vendor's organisation.</summary>
    public OrganisationId TenantId { get; private set; }

    public OrganisationId BuyerId { get; private set; }

    public AssessmentId AssessmentId { get; private set; }

    public string QuestionId { get; private set; } = "";

    /// <summary>The answer as stored (see AnswerValue); empty when cleared.</summary>
    public string Value { get; private set; } = "";

    /// <summary>A comment the buyer reads after submission.</summary>
    public string? Comment { get; private set; }

    public Guid AnsweredById { get; private set; }

    public string AnsweredByName { get; private set; } = "";

    public DateTime AnsweredAt { get; private set; }

    public int Revision { get; set; }

    public Guid AuditId => AssessmentId.Value;

    public void Write(string value, string? comment, Guid byId, string byName, DateTime now)
    {
        Value = value;
        Comment = string.IsNullOrWhiteSpace(comment) ? null : comment;
        AnsweredById = byId;
        AnsweredByName = byName;
        AnsweredAt = now;
    }
}
