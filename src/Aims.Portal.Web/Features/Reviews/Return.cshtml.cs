using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Questionnaires;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>What goes back to the vendor, and until when.</summary>
[Requires(Permission.Review)]
public sealed class ReturnModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, ReturnAssessment returning, QuestionnaireStore questionnaires) : PortalPage
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

    public Assessment Assessment { get; private set; } = null!;

    public Questionnaire Questionnaire { get; private set; } = null!;

    public IReadOnlyList<(string QuestionId, string Comment)> Points { get; private set; } = [];

    public bool CanBeReturned => Assessment.State is AssessmentState.Submitted or AssessmentState.InReview;

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

    private async Task LoadAsync(CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        Assessment = await db.Assessments.AsNoTracking().OneAsync(a => a.BuyerId == buyer && a.Id == Id, ct);
        Questionnaire = await questionnaires.GetAsync(Assessment.QuestionnaireId, Assessment.QuestionnaireVersion, ct);
        Points = await returning.PointsAsync(Assessment, ct);
    }
}
