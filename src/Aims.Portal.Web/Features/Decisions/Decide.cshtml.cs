using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Web.Features.Reviews;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Decisions;

/// <summary>What a decision rests on and the decision itself; afterwards the same page shows what was decided.</summary>
[Requires(Permission.ReadAssessments)]
public sealed class DecideModel(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, ReviewRoom room, DecideAssessment decide, MeetCondition meet, ReviewDecision review, CurrentMember me) : PortalPage
{
    public const int MostConditions = 30;
    private const int FewestRows = 3;

    [BindProperty(SupportsGet = true)]
    public AssessmentId Id { get; set; }

    public DecisionInput Input { get; private set; } = new();

    public ReviewFile Dossier { get; private set; } = null!;

    public Decision? Decided { get; private set; }

    public IReadOnlyList<Condition> Conditions { get; private set; } = [];

    /// <summary>Whether the person at the screen took part in the review, and so may not decide.</summary>
    public bool TookPart { get; private set; }

    public bool MayDecide => me.May(Permission.Decide) && Dossier.CanBeReviewed && !TookPart;

    /// <summary>An approval that holds and whose review this person may record.</summary>
    public bool MayReview => MayMeet && Decided is not null && Dossier.Assessment.ValidUntil > W.Today;

    /// <summary>One interval of the tier's monitoring from today, or none where the approval ends before.</summary>
    public DateOnly? ProposedReview => W.Today.AddMonths(Profile.MonitorMonths) is var next && next < Dossier.Assessment.ValidUntil ? next : null;

    public bool MayMeet => me.May(Permission.Decide) || me.May(Permission.Review);

    public TierProfile Profile => RiskTiering.Default.Profile(Dossier.Facts.Tier);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!Dossier.CanBeReviewed) return;
        Input = new DecisionInput
        {
            ValidUntil = W.Today.AddMonths(Profile.ReassessMonths),
            NextReviewOn = W.Today.AddMonths(Profile.MonitorMonths),
            Conditions = [.. Dossier.Findings.Where(f => f.State is not FindingState.Closed).Take(MostConditions)
                .Select(f => new ConditionInput { Text = f.Title, Owner = Dossier.Assessment.VendorName, DueDate = f.RemediateBy })],
        };
        AddRows(FewestRows);
    }

    public async Task<IActionResult> OnPostAsync(DecisionInput input, CancellationToken ct)
    {
        if (!me.May(Permission.Decide)) return StatusCode(StatusCodes.Status403Forbidden);
        Input = input;
        return await TryAsync(
            async () =>
            {
                await decide.ExecuteAsync(Id, input, ct);
                Notice = T["The decision is recorded. The vendor is told the outcome and the conditions by mail."];
                return RedirectToPage(new { Id });
            },
            async () =>
            {
                await LoadAsync(ct);
                AddRows(FewestRows);
                return Page();
            });
    }

    /// <summary>One more row of conditions, without saving anything: everything typed stays.</summary>
    public async Task<IActionResult> OnPostAddAsync(DecisionInput input, CancellationToken ct)
    {
        if (!me.May(Permission.Decide)) return StatusCode(StatusCodes.Status403Forbidden);
        ModelState.Clear();
        Input = input;
        AddRows(Math.Min(MostConditions, input.Conditions.Count + 1));
        await LoadAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostMeetAsync(ConditionId condition, CancellationToken ct)
    {
        if (!MayMeet) return StatusCode(StatusCodes.Status403Forbidden);
        await meet.ExecuteAsync(Id, condition, ct);
        Notice = T["The condition is met."];
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostReviewedAsync(DateOnly? nextReviewOn, CancellationToken ct)
    {
        if (!MayMeet) return StatusCode(StatusCodes.Status403Forbidden);
        return await TryAsync(
            async () =>
            {
                await review.ExecuteAsync(Id, nextReviewOn, ct);
                Notice = T["The review is recorded."];
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
        Dossier = await room.OpenAsync(Id, ct, withFiles: false);
        if (Dossier.Assessment.State is AssessmentState.Decided)
        {
            var buyer = tenancy.Tenant!.Id;
            Decided = await db.Decisions.AsNoTracking().FirstOrDefaultAsync(d => d.AssessmentId == Id, ct);
            Conditions = await db.Conditions.AsNoTracking().Where(c => c.BuyerId == buyer && c.AssessmentId == Id).OrderBy(c => c.DueDate).ThenBy(c => c.Id).ToListAsync(ct);
        }
        else
        {
            TookPart = (await decide.ReviewersAsync(Dossier, ct)).Contains(me.PersonId);
        }
    }

    private void AddRows(int upTo)
    {
        while (Input.Conditions.Count < upTo) Input.Conditions.Add(new ConditionInput());
    }
}
