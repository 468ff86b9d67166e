using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Findings;

/// <summary>Every finding of the buyer, the soonest date first.</summary>
[Requires(Permission.ReadAssessments)]
public sealed class IndexModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, ListCounts kept) : PortalPage
{
    public static readonly IReadOnlyList<string> Shows = ["open", "answered", "closed", "all"];

    private Dictionary<FindingState, int> counts = [];

    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Severity { get; set; }

    // from the query only: the route has a value of this name, the path of the Razor page
    [BindProperty(SupportsGet = true), FromQuery(Name = "page")]
    public string? PageNumber { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public bool IsFiltered => Q is not null || Severity is not null;

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (Show is null || !Shows.Contains(Show)) Show = "open";
        if (!Enum.TryParse<Severity>(Severity, out var severity) || !Enum.IsDefined(severity)) Severity = null;
        var buyer = tenancy.Tenant!.Id;
        var found = db.Findings.AsNoTracking().Where(f => f.BuyerId == buyer);
        if (Severity is not null) found = found.Where(f => f.Severity == severity);
        if (Q is { } typed)
        {
            var words = typed.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // translated to SQL's lower(), where cultures and comparisons do not exist
            found = found.Where(f => db.Vendors.Any(v => v.Id == f.VendorId && v.SearchText.Contains(words)) || f.Title.ToLower().Contains(words) || f.Reference.ToLower() == words || f.QuestionId.ToLower() == words);
#pragma warning restore CA1304, CA1311, CA1862
        }

        counts = IsFiltered ? await Count(found) : await kept.GetAsync(buyer, "findings", () => Count(found));
        Task<Dictionary<FindingState, int>> Count(IQueryable<Finding> all) => all.GroupBy(f => f.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var shown = Show switch
        {
            "open" => found.Where(f => f.State == FindingState.Open),
            "answered" => found.Where(f => f.State == FindingState.Answered),
            "closed" => found.Where(f => f.State == FindingState.Closed),
            _ => found,
        };
        Pager = new Pager(Pager.Clamp(int.TryParse(PageNumber, out var page) ? page : 1, CountOf(Show)), Pager.DefaultSize, CountOf(Show), Request);
        var (dated, undated) = (shown.Where(f => f.RemediateBy != null).OrderBy(f => f.RemediateBy).ThenBy(f => f.Id), shown.Where(f => f.RemediateBy == null).OrderBy(f => f.Id));
        // The vendor's name row by row of the page: joined, the whole register would be read for it.
        Rows = await InTurn.PageAsync(new[] { dated, undated }.Select(p => p.Select(f => new Row(
            f.Id, f.Reference, f.Title, db.Vendors.Where(v => v.Id == f.VendorId).Select(v => v.Name).First(), f.QuestionId, f.Severity, f.RemediateBy, f.State, f.SharedAt != null))), Pager.Skip, Pager.Size, ct);
    }

    public int CountOf(string show) => show switch
    {
        "open" => counts.GetValueOrDefault(FindingState.Open),
        "answered" => counts.GetValueOrDefault(FindingState.Answered),
        "closed" => counts.GetValueOrDefault(FindingState.Closed),
        _ => counts.Values.Sum(),
    };

    public sealed record Row(FindingId Id, string Reference, string Title, string Vendor, string QuestionId, Severity Severity, DateOnly? RemediateBy, FindingState State, bool IsShared);
}
