using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>What of a question's card is the same on every page in one language: head, texts, the field up to what was answered, and the foot around the comment.
/// Questions are frozen with their version, so it is encoded once and kept as long as the question itself.</summary>
internal sealed class QuestionMarkup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly ConditionalWeakTable<Question, QuestionMarkup> English = [];
    private static readonly ConditionalWeakTable<Question, QuestionMarkup> Chinese = [];

    private readonly IStringLocalizer<Text> text;
    private readonly string id;

    private QuestionMarkup(Question question, Questionnaire questionnaire, string language, IStringLocalizer<Text> T)
    {
        (text, id) = (T, E(question.Id));
        var parent = ParentOf(question, questionnaire);
        Start = new($"<div class=\"card q{(parent is null ? "" : " follows")}");
        Ids = new($"\" id=\"q-{id}\" data-question=\"{id}\"");
        (Head, HeadToAnswer) = (HeadOf(question, parent, editable: false), HeadOf(question, parent, editable: true));
        Revision = new($"<input type=\"hidden\" name=\"r.{id}\" value=\"");
        (Field, FieldEnd) = FieldOf(question, language);
        var input = question.Type is QuestionType.MultiChoice ? "checkbox" : "radio";
        Options = [.. question.Options.Select(o => OptionOf(o, input, language))];
        CommentOpen = new($"><summary>{E(T["Comment"])}</summary><div class=\"note shared\"><label class=\"who\" for=\"c.{id}\">{Icons.Of("message-circle", small: true)}");
        CommentText = new($"</label><textarea class=\"form-control\" rows=\"2\" id=\"c.{id}\" name=\"c.{id}\" maxlength=\"{Domain.Assessments.Answer.CommentLength}\" placeholder=\"{E(T["They see this after you submit."])}\">\n");
        Foot = new($"</textarea></div></details><div class=\"q-foot\"><button class=\"btn btn-sm\" type=\"submit\" name=\"go\" value=\"attach:{id}\">{Icons.Of("paperclip")}{E(T["Attach evidence"])}<span class=\"visually-hidden\"> {id}</span></button>");
        Clear = new($"<button class=\"btn btn-sm\" type=\"submit\" name=\"clear\" value=\"{id}\">{E(T["Clear"])}<span class=\"visually-hidden\"> {id}</span></button>");
    }

    /// <summary>The card's element up to its classes, which more may follow.</summary>
    public Utf8Markup Start { get; }

    /// <summary>Ends the card's classes and names it.</summary>
    public Utf8Markup Ids { get; }

    /// <summary>Ends the card's element; opens its body and the line over the question, which is not closed.</summary>
    public Utf8Markup Head { get; }

    /// <summary>The same over fields.</summary>
    public Utf8Markup HeadToAnswer { get; }

    public Utf8Markup Revision { get; }

    /// <summary>The question and its field up to what was answered: for a choice up to its first option.</summary>
    public Utf8Markup Field { get; }

    public Utf8Markup FieldEnd { get; }

    public IReadOnlyList<(string Value, Utf8Markup Off, Utf8Markup On)> Options { get; }

    public Utf8Markup CommentOpen { get; }

    public Utf8Markup CommentText { get; }

    public Utf8Markup Foot { get; }

    public Utf8Markup Clear { get; }

    public static QuestionMarkup Of(Question question, Questionnaire questionnaire, string language, IStringLocalizer<Text> T)
    {
        var made = language == Languages.Chinese ? Chinese : English;
        if (made.TryGetValue(question, out var known)) return known;
        return made.GetValue(question, q => new QuestionMarkup(q, questionnaire, language, T));
    }

    private static string E(string text) => Encoder.Encode(text);

    private Utf8Markup HeadOf(Question q, string? parent, bool editable)
    {
        var head = new StringBuilder("><div class=\"card-body\"><div class=\"q-head\"><span class=\"code\">").Append(id).Append("</span>");
        if (q.Criticality is Criticality.Critical) head.Append($" <span class=\"sub\">{E(text["Critical"])}</span>");
        if (q.Gate) head.Append($" <span class=\"st idle\">{E(text["Must be met"])}</span>");
        if (q.Type is QuestionType.MultiChoice && editable) head.Append($" <span class=\"sub\">{E(text["choose all that apply"])}</span>");
        if (parent is not null) head.Append($" <span class=\"st inf\">{E(text["Shown because of {0}", parent])}</span>");
        return new(head.ToString());
    }

    private (Utf8Markup Open, Utf8Markup End) FieldOf(Question q, string language)
    {
        var asks = E(q.Text.In(language));
        var help = q.Help is null ? "" : $"<p class=\"sub\" id=\"{id}-h\">{E(q.Help.In(language))}</p>";
        if (q.IsChoice)
        {
            var look = q.Type is QuestionType.YesNo ? "choices row-wise" : q.Options.Count > 5 ? "choices two" : "choices";
            return (new($"<fieldset{(q.Help is null ? "" : $" aria-describedby=\"{id}-h\"")}><legend>{asks}</legend>{help}<div class=\"{look}\">"), new("</div></fieldset>"));
        }

        if (q.Type is QuestionType.File) return (new($"<h3 class=\"ask\">{asks}</h3>{help}"), new(""));
        var unit = q.Type is QuestionType.Number ? Unit(q) : null;
        string[] describing = [.. q.Help is null ? [] : new[] { $"{id}-h" }, .. unit is null ? [] : new[] { $"{id}-u" }];
        var described = describing.Length == 0 ? "" : $" aria-describedby=\"{string.Join(' ', describing)}\"";
        var label = $"<label class=\"ask d-block\" for=\"v.{id}\">{asks}</label>{help}";
        return q.Type switch
        {
            QuestionType.Date => (new($"{label}<input class=\"form-control w-auto\" type=\"date\" id=\"v.{id}\" name=\"v.{id}\"{described} value=\""), new("\">")),
            QuestionType.Number => (
                new($"{label}<div class=\"input-group w-auto d-inline-flex\"><input class=\"form-control\" inputmode=\"decimal\" size=\"8\" id=\"v.{id}\" name=\"v.{id}\"{described} value=\""),
                new(unit is null ? "\"></div>" : $"\"><span class=\"input-group-text\" id=\"{id}-u\">{E(unit)}</span></div>")),

            // The line break is the one a browser drops: without it an answer that starts with one would lose it.
            _ => (new($"{label}<textarea class=\"form-control\" rows=\"3\" id=\"v.{id}\" name=\"v.{id}\" maxlength=\"{AnswerValue.MaxTextLength}\"{described}>\n"), new("</textarea>")),
        };
    }

    private (string Value, Utf8Markup Off, Utf8Markup On) OptionOf(Option option, string input, string language)
    {
        var before = $"<label class=\"choice\"><input class=\"form-check-input\" type=\"{input}\" name=\"v.{id}\" value=\"{E(option.Value)}\"";
        var after = $"><span>{E(option.Label.In(language))}</span></label>";
        return (option.Value, new(before + after), new($"{before} checked{after}"));
    }

    private string? Unit(Question q) => q.Unit switch
    {
        "percent" => text["percent"],
        "days" => text["days"],
        "hours" => text["hours"],
        "months" => text["months"],
        "count" => text["times"],
        var other => other,
    };

    /// <summary>The question of this vendor, in the same section, whose answer makes this one appear.</summary>
    private static string? ParentOf(Question question, Questionnaire questionnaire) =>
        question.ShowIf?.DependsOn.FirstOrDefault(d => questionnaire.TryFind(d, out var q) && q.SectionId == question.SectionId && q.AnsweredBy is AnsweredBy.Vendor);
}
