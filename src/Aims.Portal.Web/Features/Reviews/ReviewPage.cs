using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>What stands on the page of a review: the questions of one tab and section, and how many each would show.</summary>
public abstract class ReviewPage(ReviewRoom room, CurrentMember me) : PortalPage
{
    /// <summary>In the address in place of a section: all of them on one page, for paper.</summary>
    public const string AllSections = "all";

    public static readonly IReadOnlyList<string> Shows = ["changed", "open", "mine", "contradictions", "all"];

    protected CurrentMember Me { get; } = me;

    [BindProperty(SupportsGet = true)]
    public AssessmentId Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Section { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    public ReviewFile Dossier { get; private set; } = null!;

    /// <summary>What is on the page: questions of the tab and section, in order.</summary>
    public IReadOnlyList<ReviewedQuestion> Shown { get; private set; } = [];

    /// <summary>What was typed when saving failed.</summary>
    public JudgementInput? Typed { get; protected set; }

    public bool MayJudge => Me.May(Permission.Review) && Dossier.CanBeReviewed;

    public bool HasRounds => Dossier.ScoreBefore is not null;

    public int CountOf(string show) => Dossier.Questions.Count(q => Fits(q, show));

    public int CountIn(string sectionId) => Dossier.Questions.Count(q => q.Question.SectionId == sectionId && Fits(q, Show!));

    protected async Task LoadAsync(CancellationToken ct)
    {
        Dossier = await room.OpenAsync(Id, ct);
        if (Show is null || !Shows.Contains(Show) || Show == "changed" && !HasRounds) Show = HasRounds ? "changed" : "all";
        var inTab = Dossier.Questions.Where(q => Fits(q, Show) || q.Id == Typed?.QuestionId).ToList();
        if (Section is not (null or AllSections) && !Dossier.Questionnaire.Sections.Any(s => s.Id == Section)) Section = null;
        // A whole questionnaire on one page is too much to read; a handful of changes is not.
        if (Section is null && Show is "all" or "open") Section ??= inTab.FirstOrDefault()?.Question.SectionId;
        Shown = [.. inTab.Where(q => Section is null or AllSections || q.Question.SectionId == Section)];
    }

    private bool Fits(ReviewedQuestion asked, string show) => show switch
    {
        "changed" => asked.Changed,
        "open" => asked.IsOpen,
        "mine" => asked.Item?.ReviewerId == Me.PersonId || asked.CarriedOver?.ReviewerId == Me.PersonId,
        "contradictions" => asked.Contradictions.Count > 0,
        _ => true,
    };
}
