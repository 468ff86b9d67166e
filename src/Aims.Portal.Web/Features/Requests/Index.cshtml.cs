using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Invitations;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Requests;

public sealed record RequestRow(AssessmentId Id, string BuyerName, string Services, string Reference, string QuestionnaireId, AssessmentState State, int Round, DateOnly DueDate, int Answered, int Shown, string? ResponsibleName, DecisionOutcome? Outcome);

/// <summary>The vendor's inbox: invitations for this person, and the organisation's requests by due date.</summary>
[Requires(Permission.ReadRequests)]
public sealed class IndexModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, OpenInvitations invitations, AcceptInvitation accept, CurrentMember me, ListCounts kept) : PortalPage
{
    [BindProperty(SupportsGet = true, Name = "tab")]
    public string? Tab { get; set; }

    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    [BindProperty]
    public InvitationId InvitationId { get; set; }

    public IReadOnlyList<OpenInvitation> Invitations { get; private set; } = [];

    public int DocumentsAsked { get; private set; }

    public IReadOnlyList<RequestRow> Rows { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public IReadOnlyList<(string Key, string Text, int Count)> Tabs { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken ct)
    {
        if (!me.May(Permission.Answer)) return StatusCode(StatusCodes.Status403Forbidden);
        // Only one that was mailed to this very person: the list is read again, the posted id alone opens nothing.
        var mine = await invitations.ForMeAsync(ct);
        if (!mine.Any(i => i.Id == InvitationId)) return NotFound();
        return await TryAsync(
            async () =>
            {
                var done = await accept.ExecuteAsync(InvitationId, me.PersonId, me.Name, tenancy.Tenant!.Id, null, ct);
                return Redirect(Request.PathBase + done.Path);
            },
            () => ShowAsync(ct));
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        var vendor = tenancy.Tenant!.Id;
        Invitations = await invitations.ForMeAsync(ct);
        DocumentsAsked = await db.AccessRequests.CountAsync(r => r.VendorOrganisationId == vendor && r.State == AccessRequestState.Open, ct);
        var all = db.Assessments.AsNoTracking().Where(a => a.VendorOrganisationId == vendor);
        var counts = await kept.GetAsync(vendor, "requests", () => all.GroupBy(a => a.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct));
        var toDo = counts.GetValueOrDefault(AssessmentState.Requested) + counts.GetValueOrDefault(AssessmentState.InProgress) + counts.GetValueOrDefault(AssessmentState.Returned);
        var withBuyer = counts.GetValueOrDefault(AssessmentState.Submitted) + counts.GetValueOrDefault(AssessmentState.InReview);
        Tabs = [("", T["To answer"], toDo), ("sent", T["With the buyer"], withBuyer), ("done", T["Finished"], counts.Values.Sum() - toDo - withBuyer)];
        var tab = Tabs.FirstOrDefault(t => t.Key == (Tab ?? ""), Tabs[0]);
        Tab = tab.Key;
        var chosen = Tab switch
        {
            "sent" => all.Where(a => a.State == AssessmentState.Submitted || a.State == AssessmentState.InReview).OrderByDescending(a => a.SubmittedAt),
            "done" => all.Where(a => a.State == AssessmentState.Decided || a.State == AssessmentState.Cancelled).OrderByDescending(a => a.StateChangedAt),
            _ => all.Where(a => a.State == AssessmentState.Requested || a.State == AssessmentState.InProgress || a.State == AssessmentState.Returned).OrderBy(a => a.DueDate),
        };
        Pager = new Pager(Pager.Clamp(PageNumber, tab.Count), Pager.DefaultSize, tab.Count, Request);
        Rows = await chosen.ThenBy(a => a.Id).Skip(Pager.Skip).Take(Pager.Size)
            .Select(a => new RequestRow(a.Id, a.BuyerName, a.Services, a.Reference, a.QuestionnaireId, a.State, a.Round, a.DueDate, a.Answered, a.Shown, a.ResponsibleName, a.Outcome)).ToListAsync(ct);
        return Page();
    }
}
