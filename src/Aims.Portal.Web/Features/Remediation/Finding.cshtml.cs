using System.ComponentModel.DataAnnotations;
using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Questionnaires;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Remediation;

/// <summary>A finding as the vendor sees it, to be answered.</summary>
[Requires(Permission.ReadRequests)]
public sealed class FindingModel(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, QuestionnaireStore questionnaires, RespondToFinding respond, ReadSharedComment readComment,
    ProofShelf shelf, ShareProof share, CurrentMember me) : PortalPage
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

    /// <summary>What the reviewer wrote for the vendor when the finding was shared.</summary>
    public SharedComment? Comment { get; private set; }

    /// <summary>Where it was opened by itself.</summary>
    public LapsedAnswers Lapsed { get; private set; } = null!;

    public ProofBox Proof { get; private set; } = null!;

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

    public async Task<IActionResult> OnPostShareAsync(DocumentId? document, CancellationToken ct)
    {
        if (!me.May(Permission.WriteEvidence)) return StatusCode(StatusCodes.Status403Forbidden);
        await LoadAsync(ct);
        return await TryAsync(
            async () =>
            {
                if (Finding.State is FindingState.Closed) throw new RuleViolation("finding.closed", "This finding is closed. Nothing more needs to be done.");
                await share.ExecuteAsync(Assessment, $"{Finding.Reference} {Finding.Title}", $"/findings/{Id}", document, ct);
                Notice = T["Shared. {0} has been told by mail.", Assessment.BuyerName];
                return RedirectToPage(new { Id });
            },
            () =>
            {
                Reply = Finding.VendorResponse;
                return Task.FromResult<IActionResult>(Page());
            });
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var vendor = tenancy.Tenant!.Id;
        Finding = await db.Findings.AsNoTracking().OneAsync(f => f.VendorOrganisationId == vendor && f.Id == Id, ct);
        Assessment = await db.Assessments.AsNoTracking().FirstAsync(a => a.BuyerId == Finding.BuyerId && a.Id == Finding.AssessmentId, ct);
        Lapsed = await LapsedAnswers.OfAsync(db, Finding, isVendor: true, Assessment.BuyerName, ct);
        var questionnaire = await questionnaires.GetAsync(Assessment.QuestionnaireId, Assessment.QuestionnaireVersion, ct);
        Question = questionnaire.TryFind(Finding.QuestionId, out var question) ? question : null;
        Comment = await readComment.ExecuteAsync(Finding, ct);
        Proof = await shelf.ReadAsync(Assessment, Finding.SharedAt ?? Finding.RaisedAt, Finding.State is not FindingState.Closed, $"{Request.PathBase}/remediation/findings/{Id}", ct);
    }
}
