using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Findings;

namespace Aims.Portal.Web.Features.Findings;

/// <summary>What the vendor did is not enough: the finding is open again and its obligation runs on.</summary>
public sealed class ReopenFinding(PortalDbContext db, IMultiTenantContextAccessor tenancy, FindingDates dates)
{
    public async Task ExecuteAsync(FindingId id, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var finding = await db.Findings.OneAsync(f => f.BuyerId == buyer && f.Id == id, ct);
        finding.Reopen();
        await dates.KeepAsync([finding], ct);
        await db.SaveChangesAsync(ct);
    }
}
