using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Documents;

/// <summary>The buyer does not need the document any more.</summary>
public sealed class WithdrawAccessRequest(PortalDbContext db, IMultiTenantContextAccessor tenancy, TimeProvider clock)
{
    /// <exception cref="Domain.RuleViolation">The vendor has answered meanwhile.</exception>
    public async Task ExecuteAsync(AccessRequestId id, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var request = await db.AccessRequests.OneAsync(r => r.BuyerId == buyer && r.Id == id, ct);
        request.Withdraw(clock.UtcNow());
        await db.SaveChangesAsync(ct);
    }
}
