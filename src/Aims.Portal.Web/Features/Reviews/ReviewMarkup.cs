using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>What of a reviewed question's card is the same in every review in one language: head, question, what is expected of each tier, and the form around what
/// was judged. Questions are frozen with their version, so it is encoded once and kept as long as the question itself.</summary>
internal sealed class ReviewMarkup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly ConditionalWeakTable<Question, ReviewMarkup> English = [];
    private static readonly ConditionalWeakTable<Question, ReviewMarkup> Chinese = [];

    private readonly IStringLocalizer<Text> text;
    private readonly string id;
    private readonly Dictionary<RiskTier, Utf8Markup> expected;

    private ReviewMarkup(Question question, string language, IStringLocalizer<Text> T)
    {
        (text, id) = (T, E(question.Id));
        var gate = question.Gate ? $"<span class=\"st idle\">{E(T["Must be met"])}</span>" : "";
        Head = new($"\" id=\"q-{id}\" aria-labelledby=\"t-{id}\"><div class=\"card-body\"><div class=\"q-head\"><span class=\"code\">{id}</span><span class=\"sub\">{E(T[CriticalityOf(question)])}</span>{gate}");
        Question = new($"<span class=\"end sub\">{E(T["Weight {0}", question.Weight])}</span></div><h3 class=\"ask\" id=\"t-{id}\">{E(question.Text.In(language))}</h3><div class=\"versus\">");
        expected = Enum.GetValues<RiskTier>().ToDictionary(
            tier => tier,
            tier => new Utf8Markup($"<div><div class=\"eyebrow mb-1\">{E(T["Expected, {0}", T[Labels.Of(tier)]])}</div><p class=\"mb-2\">{E(ExpectationText.Of(question, tier, language))}</p>"));
        Form = new($"<form method=\"post\" id=\"f-{id}\" novalidate action=\"");
        Revision = new($"<input type=\"hidden\" name=\"QuestionId\" value=\"{id}\"><input type=\"hidden\" name=\"Revision\" value=\"");
        Legend = new($"<fieldset id=\"{id}-Judgement\"><legend class=\"fs-4 mb-1\">{E(T["Your judgement"])} ");
        Choices = [.. Enum.GetValues<Judgement>().Select(ChoiceOf)];
        Severity = new($"</div></fieldset><div class=\"row g-2 mt-1 finding-fields\"><div class=\"col-12 col-md-3\"><label class=\"form-label\" for=\"{id}-Severity\">{E(T["Severity"])}</label><select class=\"form-select\" id=\"{id}-Severity\" name=\"Severity\">");
        Title = new($"</select></div><div class=\"col-12 col-md-6\"><label class=\"form-label\" for=\"{id}-FindingTitle\">{E(T["Finding, as the vendor will read it"])}</label><input class=\"form-control\" id=\"{id}-FindingTitle\" name=\"FindingTitle\" maxlength=\"{Finding.TitleLength}\" value=\"");
        Until = new($"\"></div><div class=\"col-12 col-md-3\"><label class=\"form-label\" for=\"{id}-RemediateBy\">{E(T["Remediate by"])}</label><input class=\"form-control\" id=\"{id}-RemediateBy\" name=\"RemediateBy\" type=\"date\" value=\"");
        Inner = new($"\"></div></div><div class=\"row g-3 mt-0\"><div class=\"col-12 col-md-6\"><div class=\"note internal h-100\"><div class=\"who\">{Icons.Of("lock", small: true)}<label for=\"{id}-InternalNote\">");
        Shared = new($"</textarea></div></div><div class=\"col-12 col-md-6\"><div class=\"note shared h-100\"><div class=\"who\">{Icons.Of("users", small: true)}<label for=\"{id}-SharedComment\">");
        (InnerText, SharedText) = (TextOf("InternalNote"), TextOf("SharedComment"));
        End = new($"</textarea></div></div></div><div class=\"q-foot\"><button class=\"btn btn-sm btn-primary\" type=\"submit\">{E(T["Save and go to next"])}</button>");
    }

    /// <summary>Ends the card's classes, names it and opens the line over the question.</summary>
    public Utf8Markup Head { get; }

    /// <summary>Ends that line; the question; opens the two columns.</summary>
    public Utf8Markup Question { get; }

    /// <summary>The form up to its address.</summary>
    public Utf8Markup Form { get; }

    public Utf8Markup Revision { get; }

    public Utf8Markup Legend { get; }

    /// <summary>In the order of the judgements.</summary>
    public IReadOnlyList<(Judgement Value, Utf8Markup Off, Utf8Markup On)> Choices { get; }

    public Utf8Markup Severity { get; }

    public Utf8Markup Title { get; }

    public Utf8Markup Until { get; }

    /// <summary>The internal note up to the text of its label; <see cref="InnerText"/> goes on from there up to what was written.</summary>
    public Utf8Markup Inner { get; }

    public Utf8Markup InnerText { get; }

    public Utf8Markup Shared { get; }

    public Utf8Markup SharedText { get; }

    /// <summary>The form's end up to what stands beside its button.</summary>
    public Utf8Markup End { get; }

    public static ReviewMarkup Of(Question question, string language, IStringLocalizer<Text> T)
    {
        var made = language == Languages.Chinese ? Chinese : English;
        if (made.TryGetValue(question, out var known)) return known;
        return made.GetValue(question, q => new ReviewMarkup(q, language, T));
    }

    public Utf8Markup Expected(RiskTier tier) => expected[tier];

    private static string E(string text) => Encoder.Encode(text);

    private static string CriticalityOf(Question question) => question.Criticality switch
    {
        Criticality.Critical => "Critical",
        Criticality.Major => "Major",
        Criticality.Standard => "Standard",
        _ => "For information",
    };

    private (Judgement Value, Utf8Markup Off, Utf8Markup On) ChoiceOf(Judgement choice)
    {
        var before = $"<label class=\"choice\"><input class=\"form-check-input\" type=\"radio\" name=\"Judgement\" value=\"{choice}\"";
        var says = choice switch { Judgement.Accepted => text["Accept"], Judgement.AskedBack => text["Ask back"], _ => text["Raise finding"] };
        var after = $"><span>{E(says)}</span></label>";
        return (choice, new(before + after), new($"{before} checked{after}"));
    }

    // The line break is the one a browser drops: without it a text that starts with one would lose it.
    private Utf8Markup TextOf(string name) => new($"</label></div><textarea class=\"form-control\" id=\"{id}-{name}\" name=\"{name}\" rows=\"2\" maxlength=\"{ReviewItem.TextLength}\">\n");
}
