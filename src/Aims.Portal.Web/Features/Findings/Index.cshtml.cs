using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Findings;

/// <summary>Every finding of the buyer, the soonest date first.</summary>
[Requires(Permission.ReadAssessments)]
public sealed class IndexModel(PortalDbContext db, IMultiTenantContextAccessor tenancy) : PortalPage
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
        var found = from f in db.Findings.AsNoTracking()
                    join v in db.Vendors on new { Tenant = f.BuyerId, Id = f.VendorId } equals new { Tenant = v.TenantId, v.Id }
                    where f.BuyerId == buyer
                    select new { Finding = f, Vendor = v.Name, v.SearchText };
        if (Severity is not null) found = found.Where(x => x.Finding.Severity == severity);
        if (Q is { } typed)
        {
            var words = typed.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // translated to SQL's lower(), where cultures and comparisons do not exist
            found = found.Where(x => x.SearchText.Contains(words) || x.Finding.Title.ToLower().Contains(words) || x.Finding.Reference.ToLower() == words || x.Finding.QuestionId.ToLower() == words);
#pragma warning restore CA1304, CA1311, CA1862
        }

        counts = await found.GroupBy(x => x.Finding.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var shown = Show switch
        {
            "open" => found.Where(x => x.Finding.State == FindingState.Open),
            "answered" => found.Where(x => x.Finding.State == FindingState.Answered),
            "closed" => found.Where(x => x.Finding.State == FindingState.Closed),
            _ => found,
        };
        Pager = new Pager(Pager.Clamp(int.TryParse(PageNumber, out var page) ? page : 1, CountOf(Show)), Pager.DefaultSize, CountOf(Show), Request);
        Rows = await shown.OrderBy(x => x.Finding.RemediateBy == null).ThenBy(x => x.Finding.RemediateBy).ThenBy(x => x.Finding.Id).Skip(Pager.Skip).Take(Pager.Size)
            .Select(x => new Row(x.Finding.Id, x.Finding.Reference, x.Finding.Title, x.Vendor, x.Finding.QuestionId, x.Finding.Severity, x.Finding.RemediateBy, x.Finding.State, x.Finding.SharedAt != null))
            .ToListAsync(ct);
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
