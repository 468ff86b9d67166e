using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Evidence;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>An assessment whose latest answers rest on a document.</summary>
/// <param name="Outcome">Null while nothing is decided.</param>
public sealed record Touched(AssessmentId Id, string Reference, string Services, DecisionOutcome? Outcome, DateOnly? ValidUntil, IReadOnlyList<string> Questions);

/// <summary>Reads what rests on documents, in three commands whatever their number: who was given them, those assessments with their services and decision, and the questions answered with them.</summary>
public sealed class ReadTouched(PortalDbContext db, IMultiTenantContextAccessor tenancy)
{
    public async Task<ILookup<DocumentId, Touched>> ExecuteAsync(IReadOnlyCollection<DocumentId> documents, DateOnly today, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var given = await db.EvidenceGrants.AsNoTracking().Where(g => g.BuyerId == buyer && documents.Contains(g.DocumentId)).Select(g => new { g.DocumentId, g.AssessmentId }).Distinct().ToListAsync(ct);
        var asked = given.Select(g => g.AssessmentId).Distinct().ToList();
        var live = await db.Assessments.AsNoTracking()
            .Where(a => a.BuyerId == buyer && asked.Contains(a.Id) && a.SubmittedAt != null && a.State != AssessmentState.Cancelled
                && (a.State != AssessmentState.Decided || (a.Outcome != DecisionOutcome.Reject && a.ValidUntil >= today)))
            .Select(a => new { a.Id, a.Reference, a.Services, a.Outcome, a.ValidUntil }).ToDictionaryAsync(a => a.Id, ct);
        var ids = live.Keys.ToList();
        var contents = await db.Submissions.AsNoTracking()
            .Where(s => s.BuyerId == buyer && ids.Contains(s.AssessmentId) && !db.Submissions.Any(n => n.BuyerId == buyer && n.AssessmentId == s.AssessmentId && n.Round > s.Round))
            .Select(s => new { s.AssessmentId, s.Content }).ToDictionaryAsync(s => s.AssessmentId, s => SubmissionContent.Parse(s.Content), ct);
        return (
            from g in given.Where(g => live.ContainsKey(g.AssessmentId)).OrderBy(g => live[g.AssessmentId].Reference, StringComparer.Ordinal)
            let a = live[g.AssessmentId]
            let questions = contents.GetValueOrDefault(a.Id)?.Answers.Where(q => q.Evidence.Any(e => e.DocumentId == g.DocumentId)).Select(q => q.QuestionId).ToList()
            where questions is { Count: > 0 }
            select (g.DocumentId, Touched: new Touched(a.Id, a.Reference, a.Services, a.Outcome, a.ValidUntil, questions))).ToLookup(t => t.DocumentId, t => t.Touched);
    }
}
