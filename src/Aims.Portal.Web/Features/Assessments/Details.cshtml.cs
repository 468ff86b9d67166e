using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Features.Questionnaires;
using Aims.Portal.Web.Features.Sharing;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Assessments;

/// <summary>One assessment as the buyer sees it: where it stands, what comes next, and what can be done.</summary>
[Requires(Permission.ReadAssessments)]
public sealed class DetailsModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, QuestionnaireStore questionnaires, CurrentMember me) : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public AssessmentId Id { get; set; }

    [BindProperty]
    [Display(Name = "New due date")]
    public DateOnly? NewDueDate { get; set; }

    public Assessment Assessment { get; private set; } = null!;

    public Questionnaire Questionnaire { get; private set; } = null!;

    public AssessmentFacts Facts { get; private set; } = null!;

    public IReadOnlyList<SubmissionRow> Submissions { get; private set; } = [];

    public Invitation? Invitation { get; private set; }

    /// <summary>What the decision rests on and has a newer version since.</summary>
    public IReadOnlyList<Domain.Evidence.EvidenceGrant> Replaced { get; private set; } = [];

    public bool MayAct => me.May(Permission.SendAssessments);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public Task<IActionResult> OnPostExtendAsync([FromServices] ExtendDueDate extend, CancellationToken ct) =>
        ActAsync(() => extend.ExecuteAsync(Id, NewDueDate, ct), T["The new due date is set and the vendor has been told."], ct);

    public Task<IActionResult> OnPostCancelAsync([FromServices] CancelAssessment cancel, CancellationToken ct) =>
        ActAsync(() => cancel.ExecuteAsync(Id, ct), T["The request is cancelled and the vendor has been told."], ct);

    public Task<IActionResult> OnPostResendAsync([FromServices] ResendInvitation resend, CancellationToken ct) =>
        ActAsync(() => resend.ExecuteAsync(Id, ct), T["A new invitation is on its way; the old link no longer works."], ct);

    public Task<IActionResult> OnPostRemindAsync([FromServices] RemindNow remind, CancellationToken ct) =>
        ActAsync(() => remind.ExecuteAsync(Id, ct), T["A reminder is on its way."], ct);

    private async Task<IActionResult> ActAsync(Func<Task> act, string notice, CancellationToken ct)
    {
        if (!MayAct) return StatusCode(StatusCodes.Status403Forbidden);
        return await TryAsync(
            async () =>
            {
                await act();
                Notice = notice;
                return RedirectToPage(new { Id });
            },
            () =>
            {
                db.ChangeTracker.Clear();
                return ShowAsync(ct);
            });
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        Assessment = await db.Assessments.AsNoTracking().OneAsync(a => a.BuyerId == buyer && a.Id == Id, ct);
        Questionnaire = await questionnaires.GetAsync(Assessment.QuestionnaireId, Assessment.QuestionnaireVersion, ct);
        Facts = AssessmentFactsJson.Read(Assessment.Facts);
        Submissions = await db.Submissions.AsNoTracking().Where(s => s.BuyerId == buyer && s.AssessmentId == Id).OrderByDescending(s => s.Round)
            .Select(s => new SubmissionRow(s.Round, s.SubmittedAt, s.SubmittedByName, s.ContentSha256)).ToListAsync(ct);
        Invitation = await db.Invitations.AsNoTracking().Where(i => i.AssessmentId == Id).OrderByDescending(i => i.CreatedAt).FirstOrDefaultAsync(ct);
        if (Assessment.DecidedAt is { } decided) Replaced = await db.ReplacedSinceAsync(buyer, Id, decided, ct);
        return Page();
    }
}

public sealed record SubmissionRow(int Round, DateTime At, string By, string Sha256);
