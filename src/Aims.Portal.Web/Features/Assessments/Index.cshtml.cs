using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Assessments;

public sealed record AssessmentRow(
    AssessmentId Id, string Reference, string VendorName, string Services, AssessmentState State, int Round, DateOnly DueDate, string WaitingOn, int Answered, int Shown, DecisionOutcome? Outcome);

/// <summary>All requests of this buyer, by what they wait for.</summary>
[Requires(Permission.ReadAssessments)]
public sealed class IndexModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, ListCounts kept) : PortalPage
{
    [BindProperty(SupportsGet = true, Name = "tab")]
    public string? Tab { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<AssessmentRow> Rows { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public IReadOnlyList<(string Key, string Text, int Count, bool Hot)> Tabs { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var buyer = tenancy.Tenant!.Id;
        var today = W.Today;
        var all = db.Assessments.AsNoTracking().Where(a => a.BuyerId == buyer);
        if (Search is { Length: > 0 })
        {
            var term = Search.ToLowerInvariant();
            all = all.Where(a => a.SearchText.Contains(term));
        }

        var late = all.Where(a => a.DueDate < today && (a.State == AssessmentState.Requested || a.State == AssessmentState.InProgress || a.State == AssessmentState.Returned));
        var (byState, lateCount) = Search is null ? await kept.GetAsync(buyer, ("assessments", today), CountAsync) : await CountAsync();
        async Task<(Dictionary<AssessmentState, int> ByState, int Late)> CountAsync() =>
            (await all.GroupBy(a => a.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct), await late.CountAsync(ct));
        int Of(params ReadOnlySpan<AssessmentState> states)
        {
            var sum = 0;
            foreach (var state in states) sum += byState.GetValueOrDefault(state);
            return sum;
        }

        Tabs =
        [
            ("", T["All"], byState.Values.Sum(), false),
            ("vendor", T["Waiting for the vendor"], Of(AssessmentState.Requested, AssessmentState.InProgress, AssessmentState.Returned), false),
            ("late", T["Late"], lateCount, true),
            ("review", T["To review"], Of(AssessmentState.Submitted, AssessmentState.InReview), false),
            ("decided", T["Decided"], Of(AssessmentState.Decided), false),
            ("cancelled", T["Cancelled"], Of(AssessmentState.Cancelled), false),
        ];
        var chosen = Tab switch
        {
            "vendor" => all.Where(a => a.State == AssessmentState.Requested || a.State == AssessmentState.InProgress || a.State == AssessmentState.Returned),
            "late" => late,
            "review" => all.Where(a => a.State == AssessmentState.Submitted || a.State == AssessmentState.InReview),
            "decided" => all.Where(a => a.State == AssessmentState.Decided),
            "cancelled" => all.Where(a => a.State == AssessmentState.Cancelled),
            _ => all,
        };
        var tab = Tabs.FirstOrDefault(t => t.Key == (Tab ?? ""), Tabs[0]);
        Tab = tab.Key;
        Pager = new Pager(Pager.Clamp(PageNumber, tab.Count), Pager.DefaultSize, tab.Count, Request);
        Rows = await chosen.OrderByDescending(a => a.StateChangedAt).ThenByDescending(a => a.Id).Skip(Pager.Skip).Take(Pager.Size)
            .Select(a => new AssessmentRow(a.Id, a.Reference, a.VendorName, a.Services, a.State, a.Round, a.DueDate, a.ResponsibleName ?? a.ContactName, a.Answered, a.Shown, a.Outcome)).ToListAsync(ct);
    }
}
