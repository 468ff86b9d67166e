using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Questionnaires;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Remediation;

/// <summary>A finding as the vendor sees it.</summary>
/// <param name="Comment">What the reviewer wrote for the vendor when the finding was shared.</param>
/// <param name="Lapsed">The certificates it was opened for by itself.</param>
public sealed record VendorFinding(Finding Finding, Assessment Assessment, Question? Question, SharedComment? Comment, LapsedAnswers Lapsed);

public sealed class ReadVendorFinding(PortalDbContext db, IMultiTenantContextAccessor tenancy, QuestionnaireStore questionnaires, ReadSharedComment comments)
{
    public async Task<VendorFinding> ExecuteAsync(FindingId id, CancellationToken ct)
    {
        var vendor = tenancy.Tenant!.Id;
        var finding = await db.Findings.AsNoTracking().OneAsync(f => f.VendorOrganisationId == vendor && f.Id == id, ct);
        var assessment = await db.Assessments.AsNoTracking().FirstAsync(a => a.BuyerId == finding.BuyerId && a.VendorOrganisationId == vendor && a.Id == finding.AssessmentId, ct);
        return new VendorFinding(
            finding, assessment, await questionnaires.QuestionAsync(assessment, finding.QuestionId, ct), await comments.ExecuteAsync(finding, ct),
            await LapsedAnswers.OfAsync(db, finding, isVendor: true, assessment.BuyerName, ct));
    }
}
