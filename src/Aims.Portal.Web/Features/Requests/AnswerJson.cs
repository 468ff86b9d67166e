using Aims.Portal.Web.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>What the page's script is told after saving one answer: everything on the page that the answer changes, in words.</summary>
/// <param name="Doubt">What is odd about the answer that was saved, though it was.</param>
public sealed record AnswerJson(
    bool Saved, string At, int Revision, string? Error, string? Doubt, ConflictJson? Conflict, int Answered, int Total, int Open, int Hidden, StateJson State, IReadOnlyCollection<string> Shown,
    IReadOnlyDictionary<string, SectionJson> Sections)
{
    public static AnswerJson Of(SaveResult result, Words words, IStringLocalizer<Text> text)
    {
        var (outcome, state) = (result.Outcomes[0], result.State);
        var label = Labels.Of(state.Assessment.State);
        return new AnswerJson(
            outcome.Saved, words.Time(words.Now), AnswerForm.Seen(state.RowOf(outcome.QuestionId)), outcome.Error,
            outcome.Saved && state.DoubtOf(outcome.QuestionId, words.Today) is { } doubt ? text[doubt].Value : null,
            outcome.Conflict is { } c ? new ConflictJson(c.Theirs, c.TheirComment, c.By, words.Moment(c.At), c.Revision, c.Own) : null,
            state.AnsweredCount, state.ShownCount, state.ShownCount - state.AnsweredCount, state.HiddenCount, new StateJson(text[label.Key], label.Look), [.. state.Shown],
            state.Questionnaire.Sections.Select(state.ProgressOf).ToDictionary(
                p => p.Section.Id, p => new SectionJson(p.Answered, p.Shown, text["{0} of {1} answered", p.Answered, p.Shown], p.Look, p.Icon), StringComparer.Ordinal));
    }
}

public sealed record StateJson(string Text, string Look);

/// <param name="Text">As in the heading over the section's questions.</param>
public sealed record SectionJson(int Answered, int Shown, string Text, string Look, string Icon);

/// <param name="Own">The same person changed it, in another window.</param>
public sealed record ConflictJson(string Theirs, string? TheirComment, string By, string At, int Revision, bool Own);
