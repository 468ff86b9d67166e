using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Web.Features.Questionnaires;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>Loads what answering a questionnaire needs: three database commands, whatever its size. Nothing is tracked; a use case attaches the row it changes.</summary>
public sealed class AnswerRoom(PortalDbContext db, IMultiTenantContextAccessor tenancy, AnswerQueries queries, QuestionnaireStore questionnaires)
{
    public async Task<AnswerState> LoadAsync(AssessmentId id, CancellationToken ct)
    {
        var assessment = await queries.AssessmentAsync(db, tenancy.Tenant!.Id, id, ct);
        var answers = await queries.AnswersAsync(db, id, ct);
        var attached = await queries.AttachedAsync(db, id, ct);
        return new AnswerState(assessment, await questionnaires.GetAsync(assessment.QuestionnaireId, assessment.QuestionnaireVersion, ct), answers, attached);
    }
}
