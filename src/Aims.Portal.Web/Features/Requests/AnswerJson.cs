using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>What the page's script is told after saving one answer.</summary>
public sealed record AnswerJson(
    bool Saved, string At, int Revision, string? Error, ConflictJson? Conflict, int Answered, int Total, int Hidden, IReadOnlyCollection<string> Shown, IReadOnlyDictionary<string, string> Sections)
{
    public static AnswerJson Of(SaveResult result, Words words)
    {
        var (outcome, state) = (result.Outcomes[0], result.State);
        return new AnswerJson(
            outcome.Saved, words.Time(words.Now), AnswerForm.Seen(state.RowOf(outcome.QuestionId)), outcome.Error,
            outcome.Conflict is { } c ? new ConflictJson(c.Theirs, c.TheirComment, c.By, words.Moment(c.At), c.Revision) : null,
            state.AnsweredCount, state.ShownCount, state.HiddenCount, [.. state.Shown],
            state.Questionnaire.Sections.ToDictionary(s => s.Id, s => state.ProgressOf(s) is var p ? $"{p.Answered}/{p.Shown}" : "", StringComparer.Ordinal));
    }
}

public sealed record ConflictJson(string Theirs, string? TheirComment, string By, string At, int Revision);
