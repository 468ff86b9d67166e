using Aims.Portal.Data;
using Aims.Portal.Domain.Obligations;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

public static class ReadReminderRules
{
    /// <summary>The policy of the organisation the context works for, or what holds without one.</summary>
    public static async Task<ReminderRules> RulesAsync(this PortalDbContext db, CancellationToken ct)
    {
        var tenant = db.TenantContext.Tenant!.Id;
        return (await db.ReminderPolicies.AsNoTracking().FirstOrDefaultAsync(p => p.TenantId == tenant, ct))?.Rules ?? ReminderRules.Default;
    }
}
