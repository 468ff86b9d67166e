using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>What of a question's card is the same on every page in one language: its texts, each option up to whether it is chosen, and the foot around the comment.
/// Questions are frozen with their version, so it is encoded once and kept as long as the question itself.</summary>
internal sealed class QuestionMarkup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly ConditionalWeakTable<Question, QuestionMarkup> English = [];
    private static readonly ConditionalWeakTable<Question, QuestionMarkup> Chinese = [];

    private QuestionMarkup(Question question, string language, IStringLocalizer<Text> T)
    {
        string E(string text) => Encoder.Encode(text);
        var id = E(question.Id);
        Ids = new HtmlString($"\" id=\"q-{id}\" data-question=\"{id}\"");
        Text = new HtmlString(E(question.Text.In(language)));
        Help = new HtmlString(question.Help is null ? "" : $"<p class=\"sub\" id=\"{id}-h\">{E(question.Help.In(language))}</p>");
        var (input, look) = (question.Type is QuestionType.MultiChoice ? "checkbox" : "radio", question.Type is QuestionType.YesNo ? "choices row-wise" : question.Options.Count > 5 ? "choices two" : "choices");
        Choices = new HtmlString($"<fieldset{(question.Help is null ? "" : $" aria-describedby=\"{id}-h\"")}><legend>{Text}</legend>{Help}<div class=\"{look}\">");
        Options = [.. question.Options.Select(o => (
            o.Value, new HtmlString($"<label class=\"choice\"><input class=\"form-check-input\" type=\"{input}\" name=\"v.{id}\" value=\"{E(o.Value)}\""),
            new HtmlString($"><span>{E(o.Label.In(language))}</span></label>")))];
        CommentOpen = new HtmlString($"><summary>{E(T["Comment"])}</summary><div class=\"note shared\"><label class=\"who\" for=\"c.{id}\">{Icons.Of("message-circle", small: true)}");
        CommentText = new HtmlString($"</label><textarea class=\"form-control\" rows=\"2\" id=\"c.{id}\" name=\"c.{id}\" maxlength=\"{Domain.Assessments.Answer.CommentLength}\" placeholder=\"{E(T["They see this after you submit."])}\">\n");
        Foot = new HtmlString($"</textarea></div></details><div class=\"q-foot\"><button class=\"btn btn-sm\" type=\"submit\" name=\"go\" value=\"attach:{id}\">{Icons.Of("paperclip")}{E(T["Attach evidence"])}<span class=\"visually-hidden\"> {id}</span></button>");
        Clear = new HtmlString($"<button class=\"btn btn-sm\" type=\"submit\" name=\"clear\" value=\"{id}\">{E(T["Clear"])}<span class=\"visually-hidden\"> {id}</span></button>");
    }

    /// <summary>Ends the card's class and names it.</summary>
    public HtmlString Ids { get; }

    public HtmlString Text { get; }

    /// <summary>Empty where there is no help.</summary>
    public HtmlString Help { get; }

    /// <summary>The field set of a choice up to its first option.</summary>
    public HtmlString Choices { get; }

    public IReadOnlyList<(string Value, HtmlString Before, HtmlString After)> Options { get; }

    public HtmlString CommentOpen { get; }

    public HtmlString CommentText { get; }

    public HtmlString Foot { get; }

    public HtmlString Clear { get; }

    public static QuestionMarkup Of(Question question, string language, IStringLocalizer<Text> T)
    {
        var made = language == Languages.Chinese ? Chinese : English;
        if (made.TryGetValue(question, out var known)) return known;
        return made.GetValue(question, q => new QuestionMarkup(q, language, T));
    }
}
