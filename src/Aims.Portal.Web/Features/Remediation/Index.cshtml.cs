using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Remediation;

/// <summary>What customers found and which conditions they set, the soonest date first.</summary>
[Requires(Permission.ReadRequests)]
public sealed class IndexModel(PortalDbContext db, IMultiTenantContextAccessor tenancy) : PortalPage
{
    private const int MostConditions = 100;

    public static readonly IReadOnlyList<string> Shows = ["todo", "answered", "done"];

    private int todo, answered, done;

    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    // from the query only: the route has a value of this name, the path of the Razor page
    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public string? PageNumber { get; set; }

    public IReadOnlyList<FindingRow> Findings { get; private set; } = [];

    public IReadOnlyList<ConditionRow> Conditions { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (Show is null || !Shows.Contains(Show)) Show = "todo";
        var vendor = tenancy.Tenant!.Id;
        var findings = db.Findings.AsNoTracking().Where(f => f.VendorOrganisationId == vendor);
        var conditions = db.Conditions.AsNoTracking().Where(c => c.VendorOrganisationId == vendor);
        var found = await findings.GroupBy(f => f.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var set = await conditions.GroupBy(c => c.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var state = Show switch { "answered" => FindingState.Answered, "done" => FindingState.Closed, _ => FindingState.Open };
        (todo, answered, done) = (
            found.GetValueOrDefault(FindingState.Open) + set.GetValueOrDefault(ConditionState.Open), found.GetValueOrDefault(FindingState.Answered),
            found.GetValueOrDefault(FindingState.Closed) + set.GetValueOrDefault(ConditionState.Met));
        var total = found.GetValueOrDefault(state);
        Pager = new Pager(Pager.Clamp(int.TryParse(PageNumber, out var page) ? page : 1, total), Pager.DefaultSize, total, Request);
        Findings = await (
            from f in findings
            join a in db.Assessments on new { f.BuyerId, Id = f.AssessmentId } equals new { a.BuyerId, a.Id }
            where f.State == state
            orderby f.RemediateBy == null, f.RemediateBy, f.Id
            select new FindingRow(f.Id, f.Reference, f.Title, a.BuyerName, a.Services, f.Severity, f.RemediateBy, f.State)).Skip(Pager.Skip).Take(Pager.Size).ToListAsync(ct);
        if (Show == "answered") return;
        var met = Show == "done" ? ConditionState.Met : ConditionState.Open;
        Conditions = await (
            from c in conditions
            join a in db.Assessments on new { c.BuyerId, Id = c.AssessmentId } equals new { a.BuyerId, a.Id }
            where c.State == met
            orderby c.DueDate, c.Id
            select new ConditionRow(c.Id, c.Text, c.Owner, a.BuyerName, a.Services, c.DueDate, c.State, c.MetAt)).Take(MostConditions).ToListAsync(ct);
    }

    public int CountOf(string show) => show switch { "answered" => answered, "done" => done, _ => todo };

    public sealed record FindingRow(FindingId Id, string Reference, string Title, string Buyer, string Services, Severity Severity, DateOnly? RemediateBy, FindingState State);

    public sealed record ConditionRow(ConditionId Id, string Text, string Owner, string Buyer, string Services, DateOnly DueDate, ConditionState State, DateTime? MetAt);
}
