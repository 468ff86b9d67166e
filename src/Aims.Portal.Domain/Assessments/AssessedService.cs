using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Domain.Assessments;

/// <summary>Which of the buyer's AI services an assessment covers. The buyer's own row.</summary>
public sealed class AssessedService(OrganisationId tenantId, AssessmentId assessmentId, AiServiceId aiServiceId) : ITenantOwned
{
    public OrganisationId TenantId { get; private set; } = tenantId;

    public AssessmentId AssessmentId { get; private set; } = assessmentId;

    public AiServiceId AiServiceId { get; private set; } = aiServiceId;
}
