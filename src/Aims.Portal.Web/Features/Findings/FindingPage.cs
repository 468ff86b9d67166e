using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Questionnaires;
using Aims.Portal.Web.Features.Sharing;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Findings;

/// <summary>What stands on the page of a finding, whatever was posted to it.</summary>
public abstract class FindingPage(PortalDbContext db, IMultiTenantContextAccessor tenancy, QuestionnaireStore questionnaires, CloseFinding close) : PortalPage
{
    protected CloseFinding Closing { get; } = close;

    [BindProperty(SupportsGet = true)]
    public FindingId Id { get; set; }

    public Finding Finding { get; private set; } = null!;

    public Assessment Assessment { get; private set; } = null!;

    public Question? Question { get; private set; }

    public (string Reason, string ByName, DateTime At)? ClosedBecause { get; private set; }

    /// <summary>Files the vendor shared under the assessment since it knows the finding.</summary>
    public IReadOnlyList<EvidenceGrant> Proof { get; private set; } = [];

    /// <summary>Where it was opened by itself.</summary>
    public LapsedAnswers Lapsed { get; private set; } = null!;

    protected async Task LoadAsync(CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        Finding = await db.Findings.AsNoTracking().OneAsync(f => f.BuyerId == buyer && f.Id == Id, ct);
        Assessment = await db.Assessments.AsNoTracking().FirstAsync(a => a.BuyerId == buyer && a.Id == Finding.AssessmentId, ct);
        Lapsed = await LapsedAnswers.OfAsync(db, Finding, isVendor: false, Assessment.BuyerName, ct);
        Question = await questionnaires.QuestionAsync(Assessment, Finding.QuestionId, ct);
        if (Finding.State is FindingState.Closed) ClosedBecause = await Closing.ReasonAsync(Id, ct);
        if (Finding.SharedAt is { } since) Proof = await db.ProofSinceAsync(buyer, Finding.AssessmentId, since, ct);
    }
}
