using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>The answers of the latest round beside what is expected, to be judged one by one.</summary>
[Requires(Permission.ReadAssessments)]
public sealed class ReviewModel(ReviewRoom room, JudgeAnswer judge, AcceptAsExpected accept, CurrentMember me) : PortalPage
{
    public static readonly IReadOnlyList<string> Shows = ["changed", "open", "mine", "contradictions", "all"];

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
    public JudgementInput? Typed { get; private set; }

    public bool MayJudge => me.May(Permission.Review) && Dossier.CanBeReviewed;

    public bool HasRounds => Dossier.ScoreBefore is not null;

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostJudgeAsync(JudgementInput input, CancellationToken ct)
    {
        if (!me.May(Permission.Review)) return StatusCode(StatusCodes.Status403Forbidden);
        await LoadAsync(ct);
        var next = Shown.SkipWhile(q => q.Id != input.QuestionId).Skip(1).FirstOrDefault()?.Id;
        PutErrorsBesideTheQuestion(input.QuestionId);
        if (ModelState.IsValid)
        {
            try
            {
                await judge.ExecuteAsync(Id, input, ct);
                Notice = T["{0} is saved.", input.QuestionId!];
                return RedirectToPage(null, null, new { Id, Section, Show }, $"q-{next ?? input.QuestionId}");
            }
            catch (RuleViolation violation)
            {
                ModelState.AddModelError($"{input.QuestionId}-{violation.Field}", W.Rule(violation));
            }
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        Typed = input;
        await LoadAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAcceptAsync(string section, CancellationToken ct)
    {
        if (!me.May(Permission.Review)) return StatusCode(StatusCodes.Status403Forbidden);
        return await TryAsync(
            async () =>
            {
                var done = await accept.ExecuteAsync(Id, section, ct);
                Notice = done.Accepted == 1 ? T["Accepted: 1 answer that meets the expectation."] : T["Accepted: {0} answers that meet the expectation.", done.Accepted];
                if (done.WithoutEvidence.Count > 0)
                    Notice += " " + T["Left to be judged, because their mandatory evidence is missing: {0} ({1}).", done.WithoutEvidence.Count, string.Join(", ", done.WithoutEvidence)];
                return RedirectToPage(new { Id, Section, Show });
            },
            async () =>
            {
                await LoadAsync(ct);
                return Page();
            });
    }

    public int CountOf(string show) => Dossier.Questions.Count(q => Fits(q, show));

    public int CountIn(string sectionId) => Dossier.Questions.Count(q => q.Question.SectionId == sectionId && Fits(q, Show!));

    private async Task LoadAsync(CancellationToken ct)
    {
        Dossier = await room.OpenAsync(Id, ct);
        if (Show is null || !Shows.Contains(Show) || Show == "changed" && !HasRounds) Show = HasRounds ? "changed" : "all";
        var inTab = Dossier.Questions.Where(q => Fits(q, Show) || q.Id == Typed?.QuestionId).ToList();
        if (Section is not null && !Dossier.Questionnaire.Sections.Any(s => s.Id == Section)) Section = null;
        // A whole questionnaire on one page is too much to read; a handful of changes is not.
        if (Section is null && Show is "all" or "open") Section ??= inTab.FirstOrDefault()?.Question.SectionId;
        Shown = [.. inTab.Where(q => Section is null || q.Question.SectionId == Section)];
    }

    private bool Fits(ReviewedQuestion asked, string show) => show switch
    {
        "changed" => asked.Changed,
        "open" => asked.IsOpen,
        "mine" => asked.Item?.ReviewerId == me.PersonId || asked.CarriedOver?.ReviewerId == me.PersonId,
        "contradictions" => asked.Contradictions.Count > 0,
        _ => true,
    };

    /// <summary>There is one form for each question, so an error's field is named with the question it belongs to.</summary>
    private void PutErrorsBesideTheQuestion(string? questionId)
    {
        foreach (var (field, entry) in ModelState.Where(e => e.Value?.Errors.Count > 0).ToList())
        {
            var messages = entry!.Errors.Select(e => e.ErrorMessage).ToList();
            ModelState.Remove(field);
            messages.ForEach(m => ModelState.AddModelError($"{questionId}-{field}", m));
        }
    }
}
