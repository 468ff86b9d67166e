using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Aims.Portal.Data.Tenancy;

/// <summary>Refuses to write a row of another tenant, by its present and by its original owner (mismatch mode: throw).</summary>
internal static class SaveGuard
{
    public static void Check(ChangeTracker tracker, IMultiTenantContextAccessor context)
    {
        foreach (var entry in tracker.Entries())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted)) continue;
            switch (entry.Entity)
            {
                case ITenantOwned:
                    Demand(entry, context, nameof(ITenantOwned.TenantId));
                    break;
                case IParty:
                    Demand(entry, context, nameof(IParty.BuyerId), nameof(IParty.VendorOrganisationId));
                    break;
            }
        }
    }

    private static void Demand(EntityEntry entry, IMultiTenantContextAccessor context, params ReadOnlySpan<string> owners)
    {
        if (context.SystemReason is not null) return;
        if (context.Tenant is not { } tenant)
            throw new MultiTenantException($"No tenant is set; {entry.Metadata.ClrType.Name} was not saved.");

        // The owner may not move either: a row that was another tenant's is still another tenant's.
        bool current = false, original = entry.State is EntityState.Added;
        foreach (var name in owners)
        {
            var property = entry.Property(name);
            current |= Equals(property.CurrentValue, tenant.Id);
            original |= Equals(property.OriginalValue, tenant.Id);
            if (entry.State is EntityState.Modified && !Equals(property.CurrentValue, property.OriginalValue))
                throw new MultiTenantException($"{entry.Metadata.ClrType.Name} may not change its {name}; nothing was saved.");
        }

        if (!current || !original)
            throw new MultiTenantException($"{entry.Metadata.ClrType.Name} belongs to another tenant than {tenant.Identifier}; nothing was saved.");
    }
}
