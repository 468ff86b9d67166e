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

/// <summary>Reads what rests on documents, in two commands whatever their number: assessments, with their services and decision, and the questions answered with them.</summary>
public sealed class ReadTouched(PortalDbContext db, IMultiTenantContextAccessor tenancy)
{
    public async Task<ILookup<DocumentId, Touched>> ExecuteAsync(IReadOnlyCollection<DocumentId> documents, DateOnly today, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var granted = await (
            from g in db.EvidenceGrants.AsNoTracking()
            join a in db.Assessments on new { g.BuyerId, Id = g.AssessmentId } equals new { a.BuyerId, a.Id }
            where g.BuyerId == buyer && documents.Contains(g.DocumentId) && a.SubmittedAt != null && a.State != AssessmentState.Cancelled
                && (a.State != AssessmentState.Decided || (a.Outcome != DecisionOutcome.Reject && a.ValidUntil >= today))
            select new { g.DocumentId, a.Id, a.Reference, a.Services, a.Outcome, a.ValidUntil }).Distinct().ToListAsync(ct);
        var ids = granted.Select(g => g.Id).Distinct().ToList();
        var contents = await db.Submissions.AsNoTracking()
            .Where(s => s.BuyerId == buyer && ids.Contains(s.AssessmentId) && !db.Submissions.Any(n => n.BuyerId == buyer && n.AssessmentId == s.AssessmentId && n.Round > s.Round))
            .Select(s => new { s.AssessmentId, s.Content }).ToDictionaryAsync(s => s.AssessmentId, s => SubmissionContent.Parse(s.Content), ct);
        return (
            from g in granted.OrderBy(g => g.Reference, StringComparer.Ordinal)
            let questions = contents.GetValueOrDefault(g.Id)?.Answers.Where(a => a.Evidence.Any(e => e.DocumentId == g.DocumentId)).Select(a => a.QuestionId).ToList()
            where questions is { Count: > 0 }
            select (g.DocumentId, Touched: new Touched(g.Id, g.Reference, g.Services, g.Outcome, g.ValidUntil, questions))).ToLookup(t => t.DocumentId, t => t.Touched);
    }
}
