using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Obligations;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Data;

/// <summary>Plans new and moved obligations by their owner's policy, beside the change itself: whoever writes a due date need not know that there are policies.</summary>
/// <remarks>A save without such a row asks nothing; one with any number of them asks once.</remarks>
internal static class ReminderPlanning
{
    public static async Task ByPolicyAsync(PortalDbContext db, CancellationToken ct)
    {
        if (Unplanned(db) is not { } rows) return;
        var owners = rows.Select(o => o.TenantId).Distinct().ToList();
        // Without the permission to work across tenants every row is the tenant's own, or the guard refuses the save.
        var policies = db.TenantContext.SystemReason is null ? db.ReminderPolicies : db.AcrossTenants<ReminderPolicy>().Where(p => owners.Contains(p.TenantId));
        var rules = (await policies.AsNoTracking().ToListAsync(ct)).ToDictionary(p => p.TenantId, p => p.Rules);
        foreach (var row in rows) row.Plan(rules.GetValueOrDefault(row.TenantId, ReminderRules.Default));
    }

    private static List<Obligation>? Unplanned(PortalDbContext db)
    {
        // Whether a row waits to be planned is known to itself; the search for changes is the save's own, later.
        var before = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        List<Obligation>? rows = null;
        foreach (var entry in db.ChangeTracker.Entries<Obligation>())
        {
            if (entry.Entity.UnplannedFrom is not null && entry.State is not (EntityState.Deleted or EntityState.Detached)) (rows ??= []).Add(entry.Entity);
        }

        db.ChangeTracker.AutoDetectChangesEnabled = before;
        return rows;
    }
}
