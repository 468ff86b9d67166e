using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Remediation;

/// <summary>A condition of an approval as the vendor sees it: what to do, until when, and the way to get the proof to the buyer.</summary>
[Requires(Permission.ReadRequests)]
public sealed class ConditionModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, ProofShelf shelf, ShareProof share, CurrentMember me) : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public ConditionId Id { get; set; }

    public Condition Condition { get; private set; } = null!;

    public Assessment Assessment { get; private set; } = null!;

    public ProofBox Proof { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        await ReadProofAsync(ct);
    }

    public async Task<IActionResult> OnPostShareAsync(DocumentId? document, CancellationToken ct)
    {
        if (!me.May(Permission.WriteEvidence)) return StatusCode(StatusCodes.Status403Forbidden);
        await FindAsync(ct);
        return await TryAsync(
            async () =>
            {
                if (Condition.State is ConditionState.Met)
                    throw new RuleViolation("proof.met", "This condition is met. Nothing more needs to be done.");
                await share.ExecuteAsync(Assessment, Condition.Text, $"/assessments/{Assessment.Id}/review#proof", document, ct);
                Notice = T["Shared. {0} has been told by mail.", Assessment.BuyerName];
                return RedirectToPage(new { Id });
            },
            async () =>
            {
                await ReadProofAsync(ct);
                return Page();
            });
    }

    private async Task FindAsync(CancellationToken ct)
    {
        var vendor = tenancy.Tenant!.Id;
        Condition = await db.Conditions.AsNoTracking().OneAsync(c => c.VendorOrganisationId == vendor && c.Id == Id, ct);
        Assessment = await db.Assessments.AsNoTracking().FirstAsync(a => a.BuyerId == Condition.BuyerId && a.Id == Condition.AssessmentId, ct);
    }

    private async Task ReadProofAsync(CancellationToken ct) => Proof = await shelf.ReadAsync(
        Assessment, Assessment.DecidedAt ?? Assessment.StateChangedAt, Condition.State is ConditionState.Open, $"{Request.PathBase}/remediation/conditions/{Id}", ct);
}
