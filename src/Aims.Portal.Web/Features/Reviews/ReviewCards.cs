using System.Text.Encodings.Web;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>Writes the cards of a review: the answer beside what is expected, what speaks against it, and the form to judge it. By code and not by a Razor
/// partial (docs/adr/0009).</summary>
internal sealed class ReviewCards(ReviewPage page, IStringLocalizer<Text> T, Words words, string pathBase, JudgementForm form)
{
    private readonly ReviewFile file = page.Dossier;
    private readonly string language = Languages.Current;
    private readonly ReviewNotes notes = new(page.Dossier, T, words, pathBase);

    // The texts that every card has: asked for once.
    private readonly string round = T["Answer, round {0}", page.Dossier.Submission!.Round];
    private readonly string noAnswer = T["No answer"];
    private readonly string document = T["Answered by the document below"];

    private (long Minute, string? By, string Text) answered = (-1, "", "");

    public IHtmlContent Of(IEnumerable<ReviewedQuestion> questions) => new Written(this, questions);

    private void WriteCard(HtmlWriter html, ReviewedQuestion asked)
    {
        var markup = ReviewMarkup.Of(asked.Question, language, T);
        html.Write($"<section class=\"card q");
        if (page.Typed?.QuestionId == asked.Id) html.Write($" has-error");
        html.Write($"{markup.Head}");
        if (asked.Changed) html.Write($"<span class=\"st inf\">{T["Changed"].Value}</span>");
        if (asked.Contradictions.Count > 0) html.Write($"<span class=\"st bad\">{T["Contradiction"].Value}</span>");
        html.Write($"{markup.Question}");
        WriteAnswer(html, asked);
        html.Write($"{markup.Expected(file.Facts.Tier)}");
        WriteOutcome(html, asked);
        html.Write($"</div></div>");
        notes.WriteUnsupported(html, asked);
        notes.WriteContradictions(html, asked);
        notes.WriteEvidence(html, asked);
        notes.WriteEarlier(html, asked);
        notes.WriteFindings(html, asked);
        form.Write(html, asked, markup);
        html.Write($"</div></section>\n");
    }

    private void WriteAnswer(HtmlWriter html, ReviewedQuestion asked)
    {
        var (answer, before) = (asked.Answer, asked.Before);
        html.Write($"<div class=\"{(asked.Changed ? "changed" : "")}\"><div class=\"eyebrow mb-1\">{round}</div>");
        if (asked.Changed && !asked.Value.Equals(asked.ValueBefore))
        {
            if (!asked.ValueBefore.IsEmpty) html.Write($"<p class=\"mb-1 pre\"><del>{Said(asked, asked.ValueBefore)}</del></p>");
            html.Write($"<p class=\"mb-2 pre\"><ins>{Said(asked, asked.Value)}</ins></p>");
        }
        else
        {
            html.Write($"<p class=\"mb-2 pre\">{Said(asked, asked.Value)}</p>");
        }

        if (asked.Changed && answer?.Comment != before?.Comment)
        {
            if (before?.Comment is { } was) html.Write($"<p class=\"mb-1 sub pre\"><del>{was}</del></p>");
            if (answer?.Comment is { } now) html.Write($"<p class=\"mb-2 sub pre\"><ins>{now}</ins></p>");
        }
        else if (answer?.Comment is { } comment)
        {
            html.Write($"<p class=\"mb-2 sub pre\">{T["Comment: {0}", comment].Value}</p>");
        }

        if (answer is { AnsweredAt: { } at }) html.Write($"<div class=\"sub\">{AnsweredAt(at, answer.AnsweredBy)}</div>");
        html.Write($"</div>");
    }

    private void WriteOutcome(HtmlWriter html, ReviewedQuestion asked)
    {
        var score = asked.Score;
        html.Write($"<span class=\"st {(score.Met is true ? "ok" : score.Met is false ? "bad" : "idle")}\">");
        html.Write($"{(score switch
        {
            { Met: true, Points: { } points } => T["Met: {0} of 100", points],
            { Met: true } => T["Met"],
            { Met: false, Points: { } points } => T["Not met: {0} of 100", points],
            { Met: false } => T["Not met"],
            _ => T[score.Reason],
        }).Value}</span>");
        if (score.Met is false && score.Reason != ScoreReasons.NotMet) html.Write($" <span class=\"sub\">{T[score.Reason].Value}</span>");
        foreach (var kind in asked.MissingEvidence)
            html.Write($"<div class=\"mt-2\"><span class=\"st bad\">{T["Evidence missing"].Value}</span> <span class=\"sub\">{EvidenceKinds.Find(kind)?.Name.In(language) ?? kind}</span></div>");
    }

    private string Said(ReviewedQuestion asked, AnswerValue value) =>
        !value.IsEmpty ? words.Answer(asked.Question, value) : asked.Question.Type is QuestionType.File ? document : noAnswer;

    /// <summary>Answers come in runs: those of one minute and person say the same.</summary>
    private string AnsweredAt(DateTime at, string? by)
    {
        var minute = at.Ticks / TimeSpan.TicksPerMinute;
        if (answered.Minute != minute || answered.By != by) answered = (minute, by, T["{0}, {1}", by!, words.Moment(at)]);
        return answered.Text;
    }

    private sealed class Written(ReviewCards cards, IEnumerable<ReviewedQuestion> questions) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var html = new HtmlWriter(writer, encoder);
            foreach (var asked in questions) cards.WriteCard(html, asked);
        }
    }
}
