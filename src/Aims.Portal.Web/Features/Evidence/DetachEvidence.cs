using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Features.Requests;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Takes a version from under a draft answer; it stays in the library.</summary>
public sealed class DetachEvidence(PortalDbContext db, VendorsTurn turn, IMultiTenantContextAccessor tenancy)
{
    public async Task ExecuteAsync(AssessmentId assessmentId, string questionId, DocumentVersionId versionId, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!.Id;
        var assessment = await db.Assessments.OneAsync(a => a.VendorOrganisationId == tenant && a.Id == assessmentId, ct);
        assessment.DemandVendorsTurn();
        db.Remove(await db.AttachedEvidence.OneAsync(a => a.AssessmentId == assessmentId && a.QuestionId == questionId && a.VersionId == versionId, ct));
        await turn.SaveAsync(assessmentId, ct);
    }
}
