using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Assessments;

/// <summary>A version of a document attached to a draft answer. The vendor's own row until it submits.</summary>
public sealed class AttachedEvidence(OrganisationId tenantId, OrganisationId buyerId, AssessmentId assessmentId, string questionId, DocumentId documentId, DocumentVersionId versionId)
    : ITenantOwned, IAudited
{
    public OrganisationId TenantId { get; private set; } = tenantId;

    public OrganisationId BuyerId { get; private set; } = buyerId;

    public AssessmentId AssessmentId { get; private set; } = assessmentId;

    public string QuestionId { get; private set; } = questionId;

    public DocumentId DocumentId { get; private set; } = documentId;

    public DocumentVersionId VersionId { get; private set; } = versionId;

    public Guid AuditId => AssessmentId.Value;
}
