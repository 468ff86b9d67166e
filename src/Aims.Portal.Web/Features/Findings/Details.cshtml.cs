using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Questionnaires;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Findings;

/// <summary>One finding: what was found, what the vendor answered, and whether that closes it.</summary>
[Requires(Permission.ReadAssessments)]
public sealed class DetailsModel(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, QuestionnaireStore questionnaires, ChangeFinding change, CloseFinding close, ReopenFinding reopen, CurrentMember me) : PortalPage
{
    private const int MostProof = 50;

    [BindProperty(SupportsGet = true)]
    public FindingId Id { get; set; }

    [BindProperty]
    [Display(Name = "Finding")]
    [StringLength(Finding.TitleLength, ErrorMessage = "A finding has at most {1} characters. Put the rest into the shared comment.")]
    public string? FindingTitle { get; set; }

    [BindProperty]
    public Severity Severity { get; set; }

    [BindProperty]
    [Display(Name = "Remediate by")]
    public DateOnly? RemediateBy { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    [Display(Name = "Reason for closing")]
    [StringLength(CloseFinding.ReasonLength, ErrorMessage = "A reason has at most {1} characters.")]
    public string? Reason { get; set; }

    public Finding Finding { get; private set; } = null!;

    public Assessment Assessment { get; private set; } = null!;

    public Question? Question { get; private set; }

    public (string Reason, string ByName, DateTime At)? ClosedBecause { get; private set; }

    /// <summary>Files the vendor shared under the assessment since it knows the finding.</summary>
    public IReadOnlyList<EvidenceGrant> Proof { get; private set; } = [];

    public bool MayChange => me.May(Permission.Review);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        FillIn();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => DoAsync(() => change.ExecuteAsync(Id, Revision, FindingTitle, Severity, RemediateBy, ct), T["The finding is saved."], () => { }, ct);

    public Task<IActionResult> OnPostCloseAsync(CancellationToken ct) => DoAsync(() => close.ExecuteAsync(Id, Reason, ct), T["The finding is closed."], FillIn, ct);

    public Task<IActionResult> OnPostReopenAsync(CancellationToken ct) => DoAsync(() => reopen.ExecuteAsync(Id, ct), T["The finding is open again."], FillIn, ct);

    /// <param name="afterRefusal">What the forms show that were not sent.</param>
    private async Task<IActionResult> DoAsync(Func<Task> act, string notice, Action afterRefusal, CancellationToken ct)
    {
        if (!MayChange) return StatusCode(StatusCodes.Status403Forbidden);
        return await TryAsync(
            async () =>
            {
                await act();
                Notice = notice;
                return RedirectToPage(new { Id });
            },
            async () =>
            {
                await LoadAsync(ct);
                afterRefusal();
                return Page();
            });
    }

    private void FillIn() => (FindingTitle, Severity, RemediateBy) = (Finding.Title, Finding.Severity, Finding.RemediateBy);

    private async Task LoadAsync(CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        Finding = await db.Findings.AsNoTracking().OneAsync(f => f.BuyerId == buyer && f.Id == Id, ct);
        Assessment = await db.Assessments.AsNoTracking().FirstAsync(a => a.BuyerId == buyer && a.Id == Finding.AssessmentId, ct);
        var questionnaire = await questionnaires.GetAsync(Assessment.QuestionnaireId, Assessment.QuestionnaireVersion, ct);
        Question = questionnaire.TryFind(Finding.QuestionId, out var question) ? question : null;
        if (Finding.State is FindingState.Closed) ClosedBecause = await close.ReasonAsync(Id, ct);
        if (Finding.SharedAt is { } since)
            Proof = await db.EvidenceGrants.AsNoTracking().Where(g => g.BuyerId == buyer && g.AssessmentId == Finding.AssessmentId && g.GrantedAt >= since).OrderByDescending(g => g.GrantedAt).Take(MostProof).ToListAsync(ct);
    }
}
