using Aims.Portal.Domain.Questionnaires;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>One question with everything its card shows.</summary>
internal sealed record QuestionCard(Question Question, AnswerView View)
{
    private AnswerState State => View.State;

    public bool Editable => View.CanEdit && Question.AnsweredBy is AnsweredBy.Vendor;

    public AnswerOutcome? Outcome => View.OutcomeOf(Question);

    public bool IsShown => State.Shown.Contains(Question.Id);

    /// <summary>The question of this vendor whose answer makes this one appear.</summary>
    public string? Follows => Question.ShowIf?.DependsOn.FirstOrDefault(id => State.Questionnaire.TryFind(id, out var q) && q.SectionId == Question.SectionId && q.AnsweredBy is AnsweredBy.Vendor);

    /// <summary>What was typed and could not be saved stands before what is stored.</summary>
    public IReadOnlyList<string> Values => View.TypedOf(Question) is { } typed ? [.. typed.Raw.OfType<string>()] : State.ValueOf(Question).Values;

    public string? Comment => View.TypedOf(Question) is { } typed ? typed.Comment : State.RowOf(Question.Id)?.Comment;

    /// <summary>After a conflict the form carries the other person's revision, so that saving again keeps what was typed here.</summary>
    public int Revision => Outcome?.Conflict?.Revision ?? AnswerForm.Seen(State.RowOf(Question.Id));

    public bool Has(string value) => Values.Contains(value);

    public AnswerValue Value => State.ValueOf(Question);
}
