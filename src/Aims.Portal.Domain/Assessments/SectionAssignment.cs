using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Assessments;

/// <summary>A section of a questionnaire handed to a colleague at the vendor.</summary>
public sealed class SectionAssignment(OrganisationId tenantId, OrganisationId buyerId, AssessmentId assessmentId, string sectionId) : ITenantOwned, IAudited
{
    public const int SectionIdLength = 20;

    public OrganisationId TenantId { get; private set; } = tenantId;

    public OrganisationId BuyerId { get; private set; } = buyerId;

    public AssessmentId AssessmentId { get; private set; } = assessmentId;

    public string SectionId { get; private set; } = sectionId;

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public Guid AuditId => AssessmentId.Value;

    public void HandTo(Guid personId, string personName)
    {
        PersonId = personId;
        PersonName = personName;
    }
}
