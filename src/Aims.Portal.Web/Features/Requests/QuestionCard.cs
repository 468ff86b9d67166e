using Aims.Portal.Domain.Questionnaires;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>One question with everything its card shows.</summary>
internal sealed class QuestionCard
{
    private readonly AnswerState state;

    public QuestionCard(Question question, AnswerView view)
    {
        state = view.State;
        Question = question;
        Editable = view.CanEdit && question.AnsweredBy is AnsweredBy.Vendor;
        IsShown = state.Shown.Contains(question.Id);
        Row = state.RowOf(question.Id);
        Outcome = view.OutcomeOf(question);

        // What was typed and could not be saved stands before what is stored.
        var typed = view.TypedOf(question);
        Values = typed is null ? state.ValueOf(question).Values : [.. typed.Raw.OfType<string>()];
        Comment = typed is null ? Row?.Comment : typed.Comment;

        // After a conflict the form carries the other person's revision, so that saving again keeps what was typed here.
        Revision = Outcome?.Conflict?.Revision ?? AnswerForm.Seen(Row);
    }

    public Question Question { get; }

    public bool Editable { get; }

    public bool IsShown { get; }

    public DraftAnswer? Row { get; }

    public AnswerOutcome? Outcome { get; }

    public IReadOnlyList<string> Values { get; }

    public string? Comment { get; }

    public int Revision { get; }

    public bool Has(string value)
    {
        for (var i = 0; i < Values.Count; i++)
        {
            if (Values[i] == value) return true;
        }

        return false;
    }

    public AnswerValue Value => state.ValueOf(Question);
}
