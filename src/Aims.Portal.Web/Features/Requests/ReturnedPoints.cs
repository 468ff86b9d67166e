using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>What the buyer sent back with the present round, and which of it still stands as it was handed in before.</summary>
public sealed class ReturnedPoints
{
    private readonly Dictionary<string, ReturnPoint> points;
    private readonly SubmissionContent? before;

    private ReturnedPoints(IEnumerable<ReturnPoint> all, SubmissionContent? before)
    {
        points = all.ToDictionary(p => p.QuestionId, StringComparer.Ordinal);
        this.before = before;
        points.Remove(ReturnAssessment.Covering, out var covering);
        Covering = covering;
    }

    public static ReturnedPoints None { get; } = new([], null);

    /// <summary>The message that stood over the return; null when the buyer wrote none.</summary>
    public ReturnPoint? Covering { get; }

    public int Count => points.Count;

    /// <summary>One command, none in the first round.</summary>
    public static async Task<ReturnedPoints> ReadAsync(PortalDbContext db, Assessment assessment, CancellationToken ct)
    {
        if (assessment.Round == 1) return None;
        var (waits, last) = (assessment.WaitsForVendor, assessment.Round - 1);
        var all = db.ReturnPoints.AsNoTracking().Where(r => r.BuyerId == assessment.BuyerId && r.AssessmentId == assessment.Id && r.Round == assessment.Round);
        // What was handed in comes along with the first row only: it is long, and a command of its own would be one too many for the page.
        var rows = await all.Select(r => new
        {
            Point = r,
            Content = waits && r.QuestionId == all.Min(p => p.QuestionId)
                ? db.Submissions.Where(s => s.BuyerId == r.BuyerId && s.AssessmentId == r.AssessmentId && s.Round == last).Select(s => s.Content).FirstOrDefault()
                : null,
        }).ToListAsync(ct);
        var content = rows.Find(r => r.Content is not null)?.Content;
        return new ReturnedPoints(rows.Select(r => r.Point), content is null ? null : SubmissionContent.Parse(content));
    }

    public ReturnPoint? Of(string questionId) => points.GetValueOrDefault(questionId);

    /// <summary>Returned questions that are shown, in the order of the questionnaire.</summary>
    public IEnumerable<Question> In(AnswerState state) => state.ToAnswer.Where(q => points.ContainsKey(q.Id));

    /// <summary>Whether answer, comment and files are the ones that came back: what is handed in like that comes back once more.</summary>
    public bool IsUntouched(AnswerState state, string questionId)
    {
        if (before is null || !points.ContainsKey(questionId)) return false;
        var (row, old) = (state.RowOf(questionId), before.Find(questionId));
        return (row?.Value ?? "") == (old?.Value ?? "") && (row?.Comment ?? "") == (old?.Comment ?? "")
            && state.FilesOf(questionId).Select(f => f.VersionId).ToHashSet().SetEquals((old?.Evidence ?? []).Select(e => e.VersionId));
    }
}
