using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Questionnaires;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Remediation;

/// <summary>A finding as the vendor sees it, to be answered.</summary>
[Requires(Permission.ReadRequests)]
public sealed class FindingModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, QuestionnaireStore questionnaires, RespondToFinding respond, CurrentMember me) : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public FindingId Id { get; set; }

    [BindProperty]
    [Display(Name = "Your answer")]
    [StringLength(Finding.TextLength, ErrorMessage = "An answer has at most {1} characters.")]
    public string? Reply { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    public Finding Finding { get; private set; } = null!;

    public Assessment Assessment { get; private set; } = null!;

    public Question? Question { get; private set; }

    public bool MayAnswer => me.May(Permission.Answer) && Finding.State is not FindingState.Closed;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Reply = Finding.VendorResponse;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!me.May(Permission.Answer)) return StatusCode(StatusCodes.Status403Forbidden);
        return await TryAsync(
            async () =>
            {
                await respond.ExecuteAsync(Id, Revision, Reply, ct);
                Notice = T["Your answer is with the customer."];
                return RedirectToPage(new { Id });
            },
            async () =>
            {
                await LoadAsync(ct);
                return Page();
            });
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var vendor = tenancy.Tenant!.Id;
        Finding = await db.Findings.AsNoTracking().OneAsync(f => f.VendorOrganisationId == vendor && f.Id == Id, ct);
        Assessment = await db.Assessments.AsNoTracking().FirstAsync(a => a.BuyerId == Finding.BuyerId && a.Id == Finding.AssessmentId, ct);
        var questionnaire = await questionnaires.GetAsync(Assessment.QuestionnaireId, Assessment.QuestionnaireVersion, ct);
        Question = questionnaire.TryFind(Finding.QuestionId, out var question) ? question : null;
    }
}
