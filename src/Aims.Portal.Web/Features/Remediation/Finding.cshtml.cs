using System.ComponentModel.DataAnnotations;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Remediation;

/// <summary>A finding as the vendor sees it, to be answered.</summary>
[Requires(Permission.ReadRequests)]
public sealed class FindingModel(ReadVendorFinding read, RespondToFinding respond, ProofShelf shelf, ShareProof share, CurrentMember me) : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public FindingId Id { get; set; }

    [BindProperty]
    [Display(Name = "Your answer")]
    [StringLength(Finding.TextLength, ErrorMessage = "An answer has at most {1} characters.")]
    public string? Reply { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    public VendorFinding Shown { get; private set; } = null!;

    public Finding Finding => Shown.Finding;

    public Assessment Assessment => Shown.Assessment;

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
                if (!Proof.Open) throw new RuleViolation("finding.closed", "This finding is closed. Nothing more needs to be done.");
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
        Shown = await read.ExecuteAsync(Id, ct);
        // Closed with answers that still lack their certificate: the document that is missing can be given all the same.
        var open = Finding.State is not FindingState.Closed || await shelf.IsMissingAsync(Id, ct);
        Proof = await shelf.ReadAsync(Assessment, Finding.SharedAt ?? Finding.RaisedAt, open, $"{Request.PathBase}/remediation/findings/{Id}", ct);
    }
}
