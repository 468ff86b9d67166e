using System.Linq.Expressions;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Findings;

namespace Aims.Portal.Domain.Decisions;

/// <summary>What makes somebody a reviewer, who may then not decide (lifecycle.json, separationOfDuties): judging an answer or writing a note on it, raising, changing,
/// closing or reopening a finding, returning the questionnaire. Asking for the answers and moving their date is procurement's work and does not.</summary>
public static class ReviewActs
{
    // As the trail writes a state that was reached: ["InReview","Returned"].
    private const string ToReturned = $"\"{nameof(AssessmentState.Returned)}\"]";

    /// <summary>Which lines of the buyer's trail are such acts; all of these have an actor.</summary>
    /// <param name="findings">The findings of the assessment.</param>
    public static Expression<Func<AuditEntry, bool>> Of(AssessmentId assessment, IReadOnlyCollection<FindingId> findings)
    {
        var (id, findingIds) = (assessment.Value, findings.Select(f => f.Value).ToList());

        // What they are about stands by itself in front: it is the one part that an index answers, and a trail is long.
        List<Guid> about = [id, .. findingIds];
        return e => about.Contains(e.EntityId) && e.ActorId != null &&
            (e.EntityId == id && (e.Entity == nameof(ReviewItem) || e.Entity == nameof(Assessment) && e.Changes.Contains(ToReturned)) ||
            e.Entity == nameof(Finding) && findingIds.Contains(e.EntityId));
    }
}
