using System.Text.Encodings.Web;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>Writes the cards of a section's questions: what is asked, the answer or the fields for it, and how it stands. By code and not by a Razor partial
/// (docs/adr/0009): eighty partials cost more than everything else the page does.</summary>
internal sealed class QuestionCards(IReadOnlyList<Question> questions, AnswerView view, IStringLocalizer<Text> T, Words words, string pathBase) : IHtmlContent
{
    private readonly string language = Languages.Current;
    private readonly QuestionNotes notes = new(view, T, words, pathBase);

    // The texts that every card has: asked for once.
    private readonly string comment = T["Comment"];
    private readonly string commentTo = T["Comment to {0}", view.State.Assessment.BuyerName];
    private readonly string open = T["Not answered yet"];

    private (long Minute, string Text) saved = (-1, "");

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var html = new HtmlWriter(writer, encoder);
        for (var i = 0; i < questions.Count; i++) WriteCard(html, new QuestionCard(questions[i], view));
    }

    private void WriteCard(HtmlWriter html, QuestionCard card)
    {
        var q = card.Question;
        var markup = QuestionMarkup.Of(q, view.State.Questionnaire, language, T);
        html.Write($"{markup.Start}");
        if (card.Outcome?.Error is not null) html.Write($" has-error");
        html.Write($"{markup.Ids}");
        if (!card.IsShown) html.Write($" hidden");
        html.Write($"{(card.Editable ? markup.HeadToAnswer : markup.Head)}");
        if (q.AnsweredBy is AnsweredBy.Buyer) html.Write($" <span class=\"st idle\">{T["Answered by {0}", view.State.Assessment.BuyerName].Value}</span>");
        html.Write($"</div>");
        notes.WriteReturned(html, card);
        if (card.Editable)
        {
            html.Write($"{markup.Revision}{card.Revision}\">");
            notes.WriteEarlier(html, card);
            WriteField(html, card, markup);
            notes.WriteProblems(html, card);
        }
        else
        {
            WriteAnswer(html, card);
        }

        notes.WriteFiles(html, card);
        if (card.Editable)
        {
            notes.WriteDoubt(html, card);
            WriteFoot(html, card, markup);
        }

        html.Write($"</div></div>\n");
    }

    private void WriteAnswer(HtmlWriter html, QuestionCard card)
    {
        var q = card.Question;
        var shown = words.Answer(q, card.Value);
        html.Write($"<h3 class=\"ask\">{q.Text.In(language)}</h3><p class=\"prose mb-0\">");
        if (shown.Length > 0) html.Write($"{shown}");
        else if (q.Type is not QuestionType.File) html.Write($"<span class=\"sub\">{T["Not answered"].Value}</span>");
        html.Write($"</p>");
        if (card.Comment is { } said) html.Write($"<div class=\"note mt-2\"><div class=\"who\">{comment}</div><div class=\"prose\">{said}</div></div>");
    }

    private static void WriteField(HtmlWriter html, QuestionCard card, QuestionMarkup markup)
    {
        html.Write($"{markup.Field}");
        if (card.Question.IsChoice)
        {
            for (var i = 0; i < markup.Options.Count; i++)
            {
                var (value, off, on) = markup.Options[i];
                html.Write($"{(card.Has(value) ? on : off)}");
            }
        }
        else if (card.Question.Type is not QuestionType.File && card.Values.Count > 0)
        {
            html.Write($"{card.Values[0]}");
        }

        html.Write($"{markup.FieldEnd}");
    }

    private void WriteFoot(HtmlWriter html, QuestionCard card, QuestionMarkup markup)
    {
        var row = card.Row;
        html.Write($"<details class=\"how mt-3\"");
        if (card.Comment is not null) html.Write($" open");
        html.Write($"{markup.CommentOpen}{commentTo}{markup.CommentText}{card.Comment}{markup.Foot}");
        if (card.Question.IsChoice && row is { Value.Length: > 0 }) html.Write($"{markup.Clear}");
        if (row is null) html.Write($"<span class=\"saved\" role=\"status\" data-state>");
        else html.Write($"<span class=\"saved ok ink\" role=\"status\" data-state>");
        if (row is { Value.Length: > 0 } || row?.Comment is not null) html.Write($"{Icons.Of("check", small: true)}{SavedAt(row.AnsweredAt)}, {row.AnsweredByName}");
        else if (view.State.FilesOf(card.Question.Id).Count > 0) html.Write($"{Icons.Of("check", small: true)}{T["Attached"].Value}");
        else html.Write($"{open}");
        html.Write($"</span></div>");
    }

    /// <summary>Answers come in runs: those of one minute say the same.</summary>
    private string SavedAt(DateTime at)
    {
        var minute = at.Ticks / TimeSpan.TicksPerMinute;
        if (saved.Minute != minute) saved = (minute, T["Saved {0}", words.Moment(at)]);
        return saved.Text;
    }
}
