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
        return await StateAsync(assessment, await queries.AnswersAsync(db, id, ct), ct);
    }

    /// <summary>The same with the rows behind the answers, for the use case that changes them.</summary>
    public async Task<(AnswerState State, Dictionary<string, Answer> Rows)> LoadForChangeAsync(AssessmentId id, CancellationToken ct)
    {
        var assessment = await queries.AssessmentAsync(db, tenancy.Tenant!.Id, id, ct);
        var rows = await queries.RowsAsync(db, id, ct);
        return (await StateAsync(assessment, rows.ConvertAll(DraftAnswer.Of), ct), rows.ToDictionary(r => r.QuestionId, StringComparer.Ordinal));
    }

    private async Task<AnswerState> StateAsync(Assessment assessment, List<DraftAnswer> answers, CancellationToken ct)
    {
        var attached = await queries.AttachedAsync(db, assessment.Id, ct);
        return new AnswerState(assessment, await questionnaires.GetAsync(assessment.QuestionnaireId, assessment.QuestionnaireVersion, ct), answers, attached);
    }
}
