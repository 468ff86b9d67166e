using Aims.Portal.Data;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Organisations;

public sealed record OrganisationRow(string Name, string Slug, OrganisationKind Kind, DateTime CreatedAt);

/// <summary>Which organisations there are. What they do in the portal is theirs.</summary>
[Requires(Permission.Operate)]
public sealed class IndexModel(PortalDbContext db) : PortalPage
{
    public IReadOnlyList<OrganisationRow> Rows { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var total = await db.Organisations.CountAsync(ct);
        var page = Pager.Clamp(int.TryParse(Request.Query["page"], out var asked) ? asked : 1, total);
        Pager = new Pager(page, Pager.DefaultSize, total, Request);
        Rows = await db.Organisations.AsNoTracking().OrderByDescending(o => o.CreatedAt).ThenBy(o => o.Slug).Skip(Pager.Skip).Take(Pager.Size)
            .Select(o => new OrganisationRow(o.Name, o.Slug, o.Kind, o.CreatedAt)).ToListAsync(ct);
    }
}
