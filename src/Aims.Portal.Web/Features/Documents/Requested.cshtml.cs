using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Documents;

/// <summary>Documents that buyers ask this vendor for, open ones first.</summary>
[Requires(Permission.ReadRequests)]
public sealed class RequestedModel(PortalDbContext db, IMultiTenantContextAccessor tenancy) : PortalPage
{
    public IReadOnlyList<AskedRow> Rows { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct, [FromQuery(Name = "page")] int number = 1)
    {
        ModelState.Clear();
        var vendor = tenancy.Tenant!.Id;
        var asked = db.AccessRequests.AsNoTracking().Where(r => r.VendorOrganisationId == vendor);
        var total = await asked.CountAsync(ct);
        Pager = new Pager(Pager.Clamp(number, total), Pager.DefaultSize, total, Request);
        Rows = await AskedRow.Of(db, asked).Skip(Pager.Skip).Take(Pager.Size).ToListAsync(ct);
    }
}
