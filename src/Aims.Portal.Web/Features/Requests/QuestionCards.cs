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
    private static readonly HtmlString Hidden = new(" hidden");
    private static readonly HtmlString Checked = new(" checked");
    private static readonly HtmlString Open = new(" open");
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
        foreach (var question in questions) WriteCard(html, new QuestionCard(question, view));
    }

    private void WriteCard(HtmlWriter html, QuestionCard card)
    {
        var q = card.Question;
        var markup = QuestionMarkup.Of(q, language, T);
        html.Write($"<div class=\"card q{(card.Follows is null ? "" : " follows")}{(card.Outcome?.Error is null ? "" : " has-error")}{markup.Ids}{(card.IsShown ? null : Hidden)}><div class=\"card-body\">");
        WriteHead(html, card);
        notes.WriteReturned(html, card);
        if (card.Editable)
        {
            html.Write($"<input type=\"hidden\" name=\"r.{q.Id}\" value=\"{card.Revision}\">");
            notes.WriteEarlier(html, card);
            WriteFields(html, card, markup);
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

    private void WriteHead(HtmlWriter html, QuestionCard card)
    {
        var q = card.Question;
        html.Write($"<div class=\"q-head\"><span class=\"code\">{q.Id}</span>");
        if (q.Criticality is Criticality.Critical) html.Write($" <span class=\"sub\">{T["Critical"].Value}</span>");
        if (q.Gate) html.Write($" <span class=\"st idle\">{T["Must be met"].Value}</span>");
        if (q.Type is QuestionType.MultiChoice && card.Editable) html.Write($" <span class=\"sub\">{T["choose all that apply"].Value}</span>");
        if (card.Follows is { } parent) html.Write($" <span class=\"st inf\">{T["Shown because of {0}", parent].Value}</span>");
        if (q.AnsweredBy is AnsweredBy.Buyer) html.Write($" <span class=\"st idle\">{T["Answered by {0}", view.State.Assessment.BuyerName].Value}</span>");
        html.Write($"</div>");
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

    private void WriteFields(HtmlWriter html, QuestionCard card, QuestionMarkup markup)
    {
        var q = card.Question;
        if (q.IsChoice)
        {
            html.Write($"{markup.Choices}");
            foreach (var (value, before, after) in markup.Options) html.Write($"{before}{(card.Has(value) ? Checked : null)}{after}");
            html.Write($"</div></fieldset>");
            return;
        }

        if (q.Type is QuestionType.File) html.Write($"<h3 class=\"ask\">{markup.Text}</h3>");
        else html.Write($"<label class=\"ask d-block\" for=\"v.{q.Id}\">{markup.Text}</label>");
        html.Write($"{markup.Help}");
        var typed = card.Values.Count > 0 ? card.Values[0] : "";
        var unit = Unit(q);
        var described = new HtmlString((q.Help is null, q.Type is QuestionType.Number && unit is not null) switch
        {
            (true, false) => "",
            (false, false) => $" aria-describedby=\"{q.Id}-h\"",
            (true, true) => $" aria-describedby=\"{q.Id}-u\"",
            (false, true) => $" aria-describedby=\"{q.Id}-h {q.Id}-u\"",
        });
        switch (q.Type)
        {
            // The line break is the one a browser drops: without it an answer that starts with one would lose it.
            case QuestionType.Text:
                html.Write($"<textarea class=\"form-control\" rows=\"3\" id=\"v.{q.Id}\" name=\"v.{q.Id}\" maxlength=\"{AnswerValue.MaxTextLength}\"{described}>\n{typed}</textarea>");
                break;
            case QuestionType.Date:
                html.Write($"<input class=\"form-control w-auto\" type=\"date\" id=\"v.{q.Id}\" name=\"v.{q.Id}\" value=\"{typed}\"{described}>");
                break;
            case QuestionType.Number:
                html.Write($"<div class=\"input-group w-auto d-inline-flex\"><input class=\"form-control\" inputmode=\"decimal\" size=\"8\" id=\"v.{q.Id}\" name=\"v.{q.Id}\" value=\"{typed}\"{described}>");
                if (unit is not null) html.Write($"<span class=\"input-group-text\" id=\"{q.Id}-u\">{unit}</span>");
                html.Write($"</div>");
                break;
        }
    }

    private void WriteFoot(HtmlWriter html, QuestionCard card, QuestionMarkup markup)
    {
        var (id, row) = (card.Question.Id, card.Row);
        html.Write($"<details class=\"how mt-3\"{(card.Comment is null ? null : Open)}{markup.CommentOpen}{commentTo}{markup.CommentText}{card.Comment}{markup.Foot}");
        if (card.Question.IsChoice && row is { Value.Length: > 0 }) html.Write($"{markup.Clear}");
        html.Write($"<span class=\"saved{(row is null ? "" : " ok ink")}\" role=\"status\" data-state>");
        if (row is { Value.Length: > 0 } || row?.Comment is not null) html.Write($"{Icons.Of("check", small: true)}{SavedAt(row.AnsweredAt)}, {row.AnsweredByName}");
        else if (view.State.FilesOf(id).Count > 0) html.Write($"{Icons.Of("check", small: true)}{T["Attached"].Value}");
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

    private string? Unit(Question q) => q.Unit switch
    {
        "percent" => T["percent"],
        "days" => T["days"],
        "hours" => T["hours"],
        "months" => T["months"],
        "count" => T["times"],
        var other => other,
    };
}
