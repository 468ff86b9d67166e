using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Reviews;
using Aims.Portal.Web.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace Aims.Portal.Web.Features.Decisions;

/// <summary>The decision itself, and what follows it: conditions met and reviews in between.</summary>
[Requires(Permission.ReadAssessments)]
public sealed class DecideModel(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, ReviewRoom room, DecideAssessment decide, MeetCondition meet, ReviewDecision review, CurrentMember me)
    : DecisionPage(db, tenancy, room, decide, me)
{
    public const int MostConditions = 30;
    private const int FewestRows = 3;

    public DecisionInput Input { get; private set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!Dossier.CanBeReviewed) return;
        Input = new DecisionInput
        {
            ValidUntil = W.Today.AddMonths(Profile.ReassessMonths),
            NextReviewOn = W.Today.AddMonths(Profile.MonitorMonths),
            Conditions = [.. Dossier.Findings.Where(f => f.State is not FindingState.Closed).Take(MostConditions)
                .Select(f => new ConditionInput { Text = f.Title, Owner = Dossier.Assessment.VendorName, DueDate = f.RemediateBy >= W.Today ? f.RemediateBy : null })],
        };
        AddRows(FewestRows);
    }

    public async Task<IActionResult> OnPostAsync(DecisionInput input, CancellationToken ct)
    {
        if (!Me.May(Permission.Decide)) return StatusCode(StatusCodes.Status403Forbidden);
        Input = input;
        return await TryAsync(
            async () =>
            {
                await Decide.ExecuteAsync(Id, input, ct);
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
        if (!Me.May(Permission.Decide)) return StatusCode(StatusCodes.Status403Forbidden);
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

    private void AddRows(int upTo)
    {
        while (Input.Conditions.Count < upTo) Input.Conditions.Add(new ConditionInput());
    }
}
