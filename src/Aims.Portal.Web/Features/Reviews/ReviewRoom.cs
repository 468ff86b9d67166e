using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Features.Questionnaires;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>Reads what a review or a decision rests on, in five database commands whatever the number of answers (four without the files).</summary>
public sealed class ReviewRoom(PortalDbContext db, IMultiTenantContextAccessor tenancy, QuestionnaireStore questionnaires, Words words)
{
    public async Task<ReviewFile> OpenAsync(AssessmentId id, CancellationToken ct, bool withFiles = true)
    {
        var buyer = tenancy.Tenant!.Id;
        var assessment = await db.Assessments.AsNoTracking().OneAsync(a => a.BuyerId == buyer && a.Id == id, ct);
        var submissions = await db.Submissions.AsNoTracking().Where(s => s.BuyerId == buyer && s.AssessmentId == id).ToListAsync(ct);
        var items = await db.ReviewItems.AsNoTracking().Where(r => r.AssessmentId == id).ToListAsync(ct);
        var findings = await db.Findings.AsNoTracking().Where(f => f.BuyerId == buyer && f.AssessmentId == id).ToListAsync(ct);
        List<EvidenceGrant> grants = withFiles
            ? await db.EvidenceGrants.AsNoTracking().Where(g => g.BuyerId == buyer && g.AssessmentId == id).ToListAsync(ct)
            : [];
        var questionnaire = await questionnaires.GetAsync(assessment.QuestionnaireId, assessment.QuestionnaireVersion, ct);
        return new ReviewFile(assessment, questionnaire, submissions, items, findings, grants, words.Today);
    }
}
