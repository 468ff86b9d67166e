using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>What goes back to the vendor, and until when.</summary>
[Requires(Permission.Review)]
public sealed class ReturnModel(ReviewRoom room, ReturnAssessment returning, AskForMissingDocuments ask, PortalDbContext db) : PortalPage
{
    private const int ProposedDays = 14;

    [BindProperty(SupportsGet = true)]
    public AssessmentId Id { get; set; }

    [BindProperty]
    [Display(Name = "New due date")]
    public DateOnly? DueDate { get; set; }

    [BindProperty]
    [StringLength(Assessment.MessageLength, ErrorMessage = "A message has at most {1} characters.")]
    public string? Message { get; set; }

    public ReviewFile Dossier { get; private set; } = null!;

    public Assessment Assessment => Dossier.Assessment;

    public Questionnaire Questionnaire => Dossier.Questionnaire;

    public IReadOnlyList<(string QuestionId, string Comment)> Points { get; private set; } = [];

    /// <summary>Questions whose mandatory evidence is missing and not asked for yet.</summary>
    public IReadOnlyList<ReviewedQuestion> Lacking { get; private set; } = [];

    public bool CanBeReturned => Dossier.CanBeReviewed;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        DueDate = W.Today.AddDays(ProposedDays);
        while (DueDate is { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday }) DueDate = DueDate.Value.AddDays(1);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => TryAsync(
        async () =>
        {
            await returning.ExecuteAsync(Id, DueDate, Message, ct);
            Notice = T["The questionnaire went back to the vendor, which is told by mail."];
            return RedirectToPage("/Reviews/Review", new { Id });
        },
        async () =>
        {
            await LoadAsync(ct);
            return Page();
        });

    /// <summary>One step instead of one form for each question; what is asked then stands above, to be read before it goes back.</summary>
    public Task<IActionResult> OnPostAskAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return TryAsync(
            async () =>
            {
                var asked = await ask.ExecuteAsync(Id, ct);
                Notice = asked == 1 ? T["Asked back for missing documents: 1 question."] : T["Asked back for missing documents: {0} questions.", asked];
                return RedirectToPage(new { Id });
            },
            async () =>
            {
                db.ChangeTracker.Clear();
                await LoadAsync(ct);
                return Page();
            });
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Dossier = await room.OpenAsync(Id, ct, withFiles: false);
        Points = ReturnAssessment.PointsOf(Dossier.Items.Where(i => i.Round == Assessment.Round), Dossier.Findings);
        if (CanBeReturned) Lacking = AskForMissingDocuments.Lacking(Dossier);
    }
}
