using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Questionnaires;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>Reads what a review or a decision rests on: one database command while nothing has changed since it was read last, else at most five more whatever the number
/// of answers.</summary>
public sealed class ReviewRoom(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, ReviewQueries queries, KeptReviews kept, SubmittedRounds submitted, QuestionnaireStore questionnaires, Words words)
{
    public async Task<ReviewFile> OpenAsync(AssessmentId id, CancellationToken ct, bool withFiles = true)
    {
        var (buyer, today) = (tenancy.Tenant!.Id, words.Today);
        var stamp = await queries.StampAsync(db, buyer, id, ct) ?? throw new NotFoundException();
        if (kept.Find(buyer, id, today, stamp) is { } known) return known;
        var file = await ReadAsync(buyer, id, stamp, today, withFiles, ct);
        if (withFiles) kept.Keep(file, today, stamp);
        return file;
    }

    private async Task<ReviewFile> ReadAsync(OrganisationId buyer, AssessmentId id, ReviewStamp stamp, DateOnly today, bool withFiles, CancellationToken ct)
    {
        var assessment = await queries.AssessmentAsync(db, buyer, id, ct) ?? throw new NotFoundException();
        var questionnaire = await questionnaires.GetAsync(assessment.QuestionnaireId, assessment.QuestionnaireVersion, ct);
        var rounds = submitted.Find(buyer, id, stamp.Submissions) ?? submitted.Keep(buyer, id, await queries.Submissions(db, buyer, id).ToListAsync(ct), questionnaire);
        var items = await queries.Items(db, buyer, id).ToListAsync(ct);
        var findings = await queries.Findings(db, buyer, id).ToListAsync(ct);
        List<EvidenceGrant> grants = withFiles ? await queries.Grants(db, buyer, id).ToListAsync(ct) : [];
        List<UnsupportedAnswer> unsupported = stamp.Unsupported > stamp.Restored ? await queries.Unsupported(db, buyer, id).ToListAsync(ct) : [];
        return new ReviewFile(assessment, questionnaire, rounds, items, findings, grants, unsupported, today);
    }
}
