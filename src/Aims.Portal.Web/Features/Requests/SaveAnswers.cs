using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Requests;

/// <param name="Raw">What the browser sent for the question; several values for a multiple choice.</param>
/// <param name="Revision">The revision of the answer the person saw; 0 when there was none.</param>
public sealed record AnswerPost(string QuestionId, IReadOnlyList<string?> Raw, string? Comment, int Revision);

/// <summary>The answer was changed since the person saw it.</summary>
/// <param name="Own">By the same person, in another window.</param>
public sealed record AnswerConflict(string Theirs, string? TheirComment, string By, DateTime At, int Revision, bool Own);

public sealed record AnswerOutcome(string QuestionId, bool Saved, string? Error = null, AnswerConflict? Conflict = null);

public sealed record SaveResult(AnswerState State, IReadOnlyList<AnswerOutcome> Outcomes)
{
    public bool AllSaved => Outcomes.All(o => o.Error is null && o.Conflict is null);
}

/// <summary>Saves one or many draft answers. What cannot be read or was changed by somebody else is reported, never lost and never overwritten.</summary>
public sealed class SaveAnswers(PortalDbContext db, IMultiTenantContextAccessor tenancy, AnswerRoom room, VendorsTurn turn, CurrentMember me, Words words, TimeProvider clock)
{
    // Overtaken when somebody saved the same answer in between, submitted or cancelled: looked at again, it becomes a conflict that both can read, or the rule says why not.
    public Task<SaveResult> ExecuteAsync(AssessmentId id, IReadOnlyList<AnswerPost> posts, CancellationToken ct) => db.AnewWhenOvertakenAsync(() => TryAsync(id, posts, ct));

    private async Task<SaveResult> TryAsync(AssessmentId id, IReadOnlyList<AnswerPost> posts, CancellationToken ct)
    {
        var (state, changed) = (await room.LoadForChangeAsync(id, ct), new Dictionary<string, Answer>(StringComparer.Ordinal));
        state.Assessment.DemandVendorsTurn();
        var outcomes = posts.Select(p => Apply(state, changed, p)).ToList();

        // Submitting renews every revision: read between the request and its answers, it looks like a colleague's change.
        if (outcomes.Exists(o => o.Conflict is not null)) await turn.DemandAsync(id, ct);
        await SaveAsync(state, ct);
        foreach (var row in changed.Values) state.Saved(DraftAnswer.Of(row));
        return new SaveResult(state, outcomes);
    }

    private AnswerOutcome Apply(AnswerState state, Dictionary<string, Answer> changed, AnswerPost post)
    {
        if (!state.Questionnaire.TryFind(post.QuestionId, out var question) || question.AnsweredBy is not AnsweredBy.Vendor)
            return new AnswerOutcome(post.QuestionId, false, words.Rule(new RuleViolation("answer.unknown", "There is no question {0} for you to answer in this questionnaire.", post.QuestionId)));
        try
        {
            if (post.Comment?.Length > Answer.CommentLength) throw new RuleViolation("answer.comment", "A comment has at most {0} characters.", Answer.CommentLength);
            var value = question.Type is QuestionType.File ? AnswerValue.Empty : AnswerValue.Read(question, post.Raw);
            return Write(state, changed, question, value.Stored, string.IsNullOrWhiteSpace(post.Comment) ? null : post.Comment, post.Revision);
        }
        catch (RuleViolation violation)
        {
            return new AnswerOutcome(question.Id, false, words.Rule(violation));
        }
    }

    private AnswerOutcome Write(AnswerState state, Dictionary<string, Answer> changed, Question question, string stored, string? comment, int revision)
    {
        var seen = state.RowOf(question.Id);
        if ((seen?.Value ?? "") == stored && seen?.Comment == comment) return new AnswerOutcome(question.Id, true);
        if (seen is not null && AnswerForm.Seen(seen) != revision)
        {
            var theirs = words.Answer(question, AnswerValue.FromStored(question.Type, seen.Value));
            return new AnswerOutcome(question.Id, false, Conflict: new AnswerConflict(theirs, seen.Comment, seen.AnsweredByName, seen.AnsweredAt, AnswerForm.Seen(seen), seen.AnsweredById == me.PersonId));
        }

        if (!changed.TryGetValue(question.Id, out var row)) changed[question.Id] = row = Tracked(state.Assessment, question.Id, seen);
        row.Write(stored, comment, me.PersonId, me.Name, clock.UtcNow());
        state.Put(DraftAnswer.Of(row));
        return new AnswerOutcome(question.Id, true);
    }

    /// <summary>The row as it was seen, so that saving writes what is changed and only over what was seen; or a new one.</summary>
    private Answer Tracked(Assessment assessment, string questionId, DraftAnswer? seen)
    {
        var row = new Answer(tenancy.Tenant!.Id, assessment.BuyerId, assessment.Id, questionId);
        if (seen is null)
        {
            db.Answers.Add(row);
            return row;
        }

        row.Write(seen.Value, seen.Comment, seen.AnsweredById ?? Guid.Empty, seen.AnsweredByName, seen.AnsweredAt);
        row.Revision = seen.Revision;
        db.Answers.Attach(row);
        return row;
    }

    private async Task SaveAsync(AnswerState state, CancellationToken ct)
    {
        if (!db.ChangeTracker.HasChanges()) return;
        var (assessment, answered, shown) = (state.Assessment, state.AnsweredCount, state.ShownCount);
        var isFirst = assessment.State is AssessmentState.Requested;
        if (isFirst || (assessment.Answered, assessment.Shown) != (answered, shown) || db.ChangeTracker.Entries<Answer>().Any(e => e.State is EntityState.Added))
        {
            turn.Tie(assessment);
            assessment.Progressed(answered, shown, clock.UtcNow());
            if (isFirst && assessment.ResponsibleId is null) assessment.MakeResponsible(me.PersonId, me.Name);
        }

        await db.SaveChangesAsync(ct);
    }
}
