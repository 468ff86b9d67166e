using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Web.Features.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>Loads what answering a questionnaire needs: three database commands, whatever its size.</summary>
public sealed class AnswerRoom(PortalDbContext db, IMultiTenantContextAccessor tenancy, QuestionnaireStore questionnaires)
{
    /// <param name="tracked">True for a use case that changes answers.</param>
    public async Task<AnswerState> LoadAsync(AssessmentId id, bool tracked, CancellationToken ct)
    {
        var vendor = tenancy.Tenant!.Id;
        var assessment = await db.Assessments.AsNoTracking().OneAsync(a => a.VendorOrganisationId == vendor && a.Id == id, ct);
        var answers = db.Answers.Where(a => a.AssessmentId == id);
        var rows = await (tracked ? answers : answers.AsNoTracking()).ToListAsync(ct);
        var attached = await (from a in db.AttachedEvidence
                              join v in db.DocumentVersions on a.VersionId equals v.Id
                              join d in db.Documents on a.DocumentId equals d.Id
                              where a.AssessmentId == id
                              select new AttachedFile(a.QuestionId, d.Id, v.Id, d.Kind, d.Title, v.FileName, v.Number, v.Size, v.Sha256, v.Scan, d.DocumentDate, d.ValidUntil)).AsNoTracking().ToListAsync(ct);
        return new AnswerState(assessment, await questionnaires.GetAsync(assessment.QuestionnaireId, assessment.QuestionnaireVersion, ct), rows, attached);
    }
}
