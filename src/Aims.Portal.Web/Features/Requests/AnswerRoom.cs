using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Questionnaires;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>Loads what answering a questionnaire needs: three database commands, whatever its size. Nothing is tracked; a use case attaches the row it changes.</summary>
public sealed class AnswerRoom(PortalDbContext db, IMultiTenantContextAccessor tenancy, AnswerQueries queries, QuestionnaireStore questionnaires)
{
    public async Task<AnswerState> LoadAsync(AssessmentId id, CancellationToken ct)
    {
        var assessment = await queries.AssessmentAsync(db, tenancy.Tenant!.Id, id, ct);
        return new AnswerState(assessment, await QuestionnaireOfAsync(assessment, ct), await queries.AnswersAsync(db, id, ct), await queries.AttachedAsync(db, id, ct));
    }

    /// <summary>The same without the files themselves: which questions have any is enough to count what is answered.</summary>
    public async Task<AnswerState> LoadForChangeAsync(AssessmentId id, CancellationToken ct)
    {
        var assessment = await queries.AssessmentAsync(db, tenancy.Tenant!.Id, id, ct);
        return new AnswerState(assessment, await QuestionnaireOfAsync(assessment, ct), await queries.AnswersToChangeAsync(db, id, ct), await queries.WithFilesAsync(db, id, ct));
    }

    private Task<Questionnaire> QuestionnaireOfAsync(Assessment assessment, CancellationToken ct) => questionnaires.GetAsync(assessment.QuestionnaireId, assessment.QuestionnaireVersion, ct);
}
