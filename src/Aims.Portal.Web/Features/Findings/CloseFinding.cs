using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Findings;

/// <summary>The buyer is content: the finding is closed and its obligation met.</summary>
public sealed class CloseFinding(PortalDbContext db, IMultiTenantContextAccessor tenancy, FindingDates dates, TimeProvider clock)
{
    public async Task ExecuteAsync(FindingId id, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var finding = await db.Findings.OneAsync(f => f.BuyerId == buyer && f.Id == id, ct);
        finding.Close(clock.UtcNow());
        await dates.KeepAsync([finding], ct);
        await db.SaveChangesAsync(ct);
    }
}
