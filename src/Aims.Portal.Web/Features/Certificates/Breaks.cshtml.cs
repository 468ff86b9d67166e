using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>What runs out in the next 30, 60 or 90 days, or has broken already, and what each of it touches: vendor, services, answers, decisions.</summary>
[Requires(Permission.ReadRegister)]
public sealed class BreaksModel(BreakingQueries queries, ReadTouched touched, CertificateReferences references, ListCounts kept, IMultiTenantContextAccessor tenancy) : PortalPage
{
    /// <summary>Days ahead; 0 for what has broken already.</summary>
    public static readonly IReadOnlyList<int> Windows = [0, 30, 60, 90];

    [BindProperty(SupportsGet = true)]
    public int Days { get; set; } = Windows[^1];

    /// <summary><c>documents</c>, <c>dates</c>, or anything else for certificates.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    public bool Broken => Days == 0;

    public IReadOnlyList<(string? Key, string Text, int Count)> Tabs { get; private set; } = [];

    public IReadOnlyList<Breaking> Rows { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        if (!Windows.Contains(Days)) Days = Windows[^1];
        var (certificates, documents, dates) = (queries.Certificates(Days), queries.Documents(Days), queries.Dates(Days));
        var counts = await kept.GetAsync(tenancy.Tenant!.Id, ("breaks", W.Today, Days), async () => (Certificates: await certificates.CountAsync(ct), Documents: await documents.CountAsync(ct), Dates: await dates.CountAsync(ct)));
        Tabs = [(null, T["Certificates"], counts.Certificates), ("documents", T["Documents"], counts.Documents), ("dates", T["Dates"], counts.Dates)];
        if (!Tabs.Any(t => t.Key == Of)) Of = null;
        var total = Tabs.First(t => t.Key == Of).Count;
        Pager = new Pager(Pager.Clamp(number, total), Pager.DefaultSize, total, Request);
        var found = await (Of switch { "documents" => documents, "dates" => dates, _ => certificates }).Skip(Pager.Skip).Take(Pager.Size).ToListAsync(ct);
        var resting = await touched.ExecuteAsync([.. found.Where(f => f.Kind is null).Select(f => f.Document)], W.Today, ct);
        var lists = await references.GetAsync(ct);
        Rows = [.. found.Select(f => Breaking.Of(f, W.Today, lists, resting[f.Document]))];
    }
}
