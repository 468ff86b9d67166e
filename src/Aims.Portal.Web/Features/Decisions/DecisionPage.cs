using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Web.Features.Reviews;
using Aims.Portal.Web.Features.Sharing;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Decisions;

/// <summary>What a decision rests on and, afterwards, what was decided: read the same way whatever was posted.</summary>
public abstract class DecisionPage(PortalDbContext db, IMultiTenantContextAccessor tenancy, ReviewRoom room, DecideAssessment decide, CurrentMember me) : PortalPage
{
    protected DecideAssessment Decide { get; } = decide;

    protected CurrentMember Me { get; } = me;

    [BindProperty(SupportsGet = true)]
    public AssessmentId Id { get; set; }

    public ReviewFile Dossier { get; private set; } = null!;

    public Decision? Decided { get; private set; }

    public IReadOnlyList<Condition> Conditions { get; private set; } = [];

    /// <summary>What the vendor shared after the decision: proof for its conditions, newest first.</summary>
    public IReadOnlyList<EvidenceGrant> ProofSince { get; private set; } = [];

    /// <summary>What it rests on and has a newer version since.</summary>
    public IReadOnlyList<EvidenceGrant> Replaced { get; private set; } = [];

    /// <summary>Whether the person at the screen took part in the review, and so may not decide.</summary>
    public bool TookPart { get; private set; }

    public bool MayDecide => Me.May(Permission.Decide) && Dossier.CanBeReviewed && !TookPart;

    /// <summary>An approval that holds and whose review this person may record.</summary>
    public bool MayReview => MayMeet && Decided is not null && Dossier.Assessment.ValidUntil > W.Today;

    /// <summary>One interval of the tier's monitoring from today, or none where the approval ends before.</summary>
    public DateOnly? ProposedReview => W.Today.AddMonths(Profile.MonitorMonths) is var next && next < Dossier.Assessment.ValidUntil ? next : null;

    public bool MayMeet => Me.May(Permission.Decide) || Me.May(Permission.Review);

    public TierProfile Profile => RiskTiering.Default.Profile(Dossier.Facts.Tier);

    protected async Task LoadAsync(CancellationToken ct)
    {
        Dossier = await room.OpenAsync(Id, ct, withFiles: false);
        if (Dossier.Assessment.State is not AssessmentState.Decided)
        {
            TookPart = (await Decide.ReviewersAsync(Dossier, ct)).Contains(Me.PersonId);
            return;
        }

        var buyer = tenancy.Tenant!.Id;
        var found = await (
            from d in db.Decisions.AsNoTracking()
            where d.AssessmentId == Id
            select new { Decision = d, Conditions = db.Conditions.Where(c => c.BuyerId == buyer && c.AssessmentId == d.AssessmentId).OrderBy(c => c.DueDate).ThenBy(c => c.Id).ToList() }).FirstOrDefaultAsync(ct);
        (Decided, Conditions) = (found?.Decision, found?.Conditions ?? []);
        if (Dossier.Assessment.DecidedAt is not { } since) return;
        ProofSince = await db.ProofSinceAsync(buyer, Id, since, ct);
        Replaced = await db.ReplacedSinceAsync(buyer, Id, since, ct);
    }
}
