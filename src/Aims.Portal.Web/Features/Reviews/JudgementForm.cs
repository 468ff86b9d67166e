using System.Globalization;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>The judgement on one answer: what was judged, and for whoever may review the form, filled with what was typed when saving failed, else with what is
/// kept, else with what the answer suggests.</summary>
/// <param name="action">Where the form goes.</param>
/// <param name="token">The hidden field against forged requests.</param>
internal sealed class JudgementForm(ReviewPage page, IStringLocalizer<Text> T, Words words, string pathBase, string? action, IHtmlContent token)
{
    private static readonly Severity[] Severities = [.. Enum.GetValues<Severity>().Reverse()];

    private readonly string language = Languages.Current;
    private readonly DateOnly today = words.Today;
    private readonly ReviewNotes notes = new(page.Dossier, T, words, pathBase);

    // The texts that every form has: asked for once.
    private readonly string yours = T["Your judgement"];
    private readonly string change = T["Change the judgement"];
    private readonly string inner = T["Internal note: only {0}", page.Dossier.Assessment.BuyerName];
    private readonly string shared = T["Shared comment: {0} will read this", page.Dossier.Assessment.VendorName];
    private readonly string open = T["Not judged yet"];
    private readonly (Severity Value, string Text)[] severities = [.. Severities.Select(s => (s, T[Labels.Of(s).Key].Value))];

    public void Write(HtmlWriter html, ReviewedQuestion asked, ReviewMarkup markup)
    {
        var typed = page.Typed?.QuestionId == asked.Id ? page.Typed : null;
        var overtaken = typed is not null && asked.Item is { } item && item.Revision != typed.Revision;
        notes.WriteJudgement(html, asked);
        if (asked.Item is { } kept && !overtaken) notes.WriteWritten(html, kept);
        if (!page.MayJudge) return;
        var opened = asked.IsOpen || typed is not null;
        html.Write($"<details class=\"judge mt-3\"");
        if (opened) html.Write($" open");
        html.Write($"><summary class=\"{(opened ? "visually-hidden" : "btn btn-sm")}\">{(asked.IsOpen ? yours : change)}</summary>{markup.Form}{action}\">{token}{markup.Revision}");
        if (asked.Item is { } judged) html.Write($"{judged.Revision}");
        html.Write($"\">");
        if (overtaken) WriteTheirs(html, asked.Item!);
        WriteFields(html, asked, typed, markup);
        if (asked.IsOpen) html.Write($"<span class=\"saved\">{open}</span>");
        html.Write($"</div></form></details>");
    }

    private void WriteFields(HtmlWriter html, ReviewedQuestion asked, JudgementInput? typed, ReviewMarkup markup)
    {
        var (item, draft) = (asked.Item, asked.Draft);
        var judgement = typed is not null ? typed.Judgement : item?.Judgement;
        var severity = typed?.Severity ?? draft?.Severity ?? asked.SuggestedSeverity;
        html.Write($"{markup.Legend}");
        if (asked.SuggestsFinding && judgement is null) html.Write($"<span class=\"sub fw-normal\">· {T["suggested: raise a finding, {0}", T[Labels.Of(asked.SuggestedSeverity).Key]].Value}</span>");
        html.Write($"</legend><div class=\"choices row-wise\">");
        foreach (var (value, off, on) in markup.Choices) html.Write($"{(judgement == value ? on : off)}");
        html.Write($"{markup.Severity}");
        foreach (var (value, text) in severities)
        {
            html.Write($"<option value=\"{value.ToString()}\"");
            if (value == severity) html.Write($" selected");
            html.Write($">{text}</option>");
        }

        html.Write($"{markup.Title}{(typed is not null ? typed.FindingTitle : draft?.Title ?? Suggested(asked))}");
        var until = typed is not null ? typed.RemediateBy : draft is not null ? draft.RemediateBy : Usual(severity);
        html.Write($"{markup.Until}{until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        html.Write($"{markup.Inner}{inner}{markup.InnerText}{(typed is not null ? typed.InternalNote : item?.InternalNote)}");
        html.Write($"{markup.Shared}{shared}{markup.SharedText}{(typed is not null ? typed.SharedComment : item?.SharedComment)}{markup.End}");
    }

    private void WriteTheirs(HtmlWriter html, ReviewItem theirs)
    {
        html.Write($"<div class=\"notice warn mb-3\" role=\"note\">{Icons.Of("alert-triangle")}<div><h4 class=\"fs-4 mb-1\">{T["{0} wrote, {1}", theirs.ReviewerName, words.Moment(theirs.JudgedAt)].Value}</h4>");
        if (theirs.Judgement is { } judgement) html.Write($"<p>{T[Labels.Of(judgement).Key].Value}</p>");
        if (theirs.SharedComment is { } comment) html.Write($"<p class=\"pre\">{T["Shared comment"].Value}: {comment}</p>");
        if (theirs.InternalNote is { } note) html.Write($"<p class=\"pre\">{T["Internal note"].Value}: {note}</p>");
        html.Write($"<p class=\"sub\">{T["Below is what you typed. Saving replaces theirs."].Value}</p></div></div>");
    }

    private DateOnly Usual(Severity severity) => today.AddDays(severity switch { Severity.High => 30, Severity.Medium => 60, _ => 90 });

    private string Suggested(ReviewedQuestion asked)
    {
        var title = asked.Contradictions.FirstOrDefault(c => c.Rule is not null)?.Rule?.Text.In(language) ?? T["Not as expected: {0}", asked.Question.Text.In(language)].Value;
        return title.Length > Finding.TitleLength ? title[..(Finding.TitleLength - 1)] + "…" : title;
    }
}
