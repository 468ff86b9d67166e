using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>The reads behind every page and every saved answer of a questionnaire, compiled once per process: the busiest of the vendor's side. The filter
/// <c>Tenant</c> holds in them as in any other query.</summary>
public sealed class AnswerQueries
{
    private readonly Func<PortalDbContext, OrganisationId, AssessmentId, CancellationToken, Task<Assessment?>> assessment = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId vendor, AssessmentId id, CancellationToken ct) =>
            db.Assessments.AsNoTracking().FirstOrDefault(a => a.VendorOrganisationId == vendor && a.Id == id));

    private readonly Func<PortalDbContext, AssessmentId, IAsyncEnumerable<DraftAnswer>> answers = EF.CompileAsyncQuery(
        (PortalDbContext db, AssessmentId id) => db.Answers.Where(a => a.AssessmentId == id)
            .Select(a => new DraftAnswer(a.QuestionId, a.Value, a.Comment, null, a.AnsweredByName, a.AnsweredAt, a.Revision)));

    private readonly Func<PortalDbContext, AssessmentId, IAsyncEnumerable<DraftAnswer>> answersToChange = EF.CompileAsyncQuery(
        (PortalDbContext db, AssessmentId id) => db.Answers.Where(a => a.AssessmentId == id)
            .Select(a => new DraftAnswer(a.QuestionId, a.Value, a.Comment, a.AnsweredById, a.AnsweredByName, a.AnsweredAt, a.Revision)));

    private readonly Func<PortalDbContext, AssessmentId, IAsyncEnumerable<string>> withFiles = EF.CompileAsyncQuery(
        (PortalDbContext db, AssessmentId id) => db.AttachedEvidence.Where(a => a.AssessmentId == id).Select(a => a.QuestionId).Distinct());

    private readonly Func<PortalDbContext, AssessmentId, IAsyncEnumerable<AttachedFile>> attached = EF.CompileAsyncQuery(
        (PortalDbContext db, AssessmentId id) =>
            from a in db.AttachedEvidence
            join v in db.DocumentVersions on a.VersionId equals v.Id
            join d in db.Documents on a.DocumentId equals d.Id
            where a.AssessmentId == id
            select new AttachedFile(a.QuestionId, d.Id, v.Id, d.Kind, d.Title, v.FileName, v.Number, v.Size, v.Sha256, v.Scan, d.DocumentDate, d.ValidUntil));

    private readonly Func<PortalDbContext, AssessmentId, IAsyncEnumerable<SectionAssignment>> assigned = EF.CompileAsyncQuery(
        (PortalDbContext db, AssessmentId id) => db.SectionAssignments.AsNoTracking().Where(s => s.AssessmentId == id));

    // Question by question, so that for each the index is entered once and left at its first row: a vendor has answered each of them many times before.
    private readonly Func<PortalDbContext, OrganisationId, AssessmentId, List<string>, IAsyncEnumerable<EarlierRow>> earlier = EF.CompileAsyncQuery(
        (PortalDbContext db, OrganisationId vendor, AssessmentId id, List<string> questions) =>
            from o in db.Organisations
            join q in questions on 1 equals 1
            where o.Id == vendor
            select new EarlierRow(
                q,
                db.Answers.Where(a => a.QuestionId == q && a.AssessmentId != id && a.Value != "").OrderByDescending(a => a.AnsweredAt).Select(a => a.Value).FirstOrDefault(),
                db.Answers.Where(a => a.QuestionId == q && a.AssessmentId != id && a.Value != "").OrderByDescending(a => a.AnsweredAt).Select(a => a.AnsweredByName).FirstOrDefault(),
                db.Answers.Where(a => a.QuestionId == q && a.AssessmentId != id && a.Value != "").OrderByDescending(a => a.AnsweredAt).Select(a => (DateTime?)a.AnsweredAt).FirstOrDefault()));

    /// <exception cref="NotFoundException">There is no such request to this vendor.</exception>
    public async Task<Assessment> AssessmentAsync(PortalDbContext db, OrganisationId vendor, AssessmentId id, CancellationToken ct) =>
        await assessment(db, vendor, id, ct) ?? throw new NotFoundException();

    public ValueTask<List<DraftAnswer>> AnswersAsync(PortalDbContext db, AssessmentId id, CancellationToken ct) => answers(db, id).ToListAsync(ct);

    /// <summary>With who gave each.</summary>
    public ValueTask<List<DraftAnswer>> AnswersToChangeAsync(PortalDbContext db, AssessmentId id, CancellationToken ct) => answersToChange(db, id).ToListAsync(ct);

    public ValueTask<List<AttachedFile>> AttachedAsync(PortalDbContext db, AssessmentId id, CancellationToken ct) => attached(db, id).ToListAsync(ct);

    /// <summary>The questions that have any.</summary>
    public ValueTask<HashSet<string>> WithFilesAsync(PortalDbContext db, AssessmentId id, CancellationToken ct) => withFiles(db, id).ToHashSetAsync(StringComparer.Ordinal, ct);

    public ValueTask<Dictionary<string, SectionAssignment>> AssignedAsync(PortalDbContext db, AssessmentId id, CancellationToken ct) =>
        assigned(db, id).ToDictionaryAsync(s => s.SectionId, StringComparer.Ordinal, ct);

    /// <summary>The latest answer this vendor gave to each of these questions in another request.</summary>
    public async ValueTask<List<EarlierAnswer>> EarlierAsync(PortalDbContext db, AssessmentId id, List<string> questions, CancellationToken ct)
    {
        var found = new List<EarlierAnswer>();
        await foreach (var row in earlier(db, db.TenantContext.Tenant!.Id, id, questions).WithCancellation(ct))
        {
            if (row.Value is { } value) found.Add(new EarlierAnswer(row.QuestionId, value, null, row.By ?? "", row.At ?? default));
        }

        return found;
    }

    private sealed record EarlierRow(string QuestionId, string? Value, string? By, DateTime? At);
}
