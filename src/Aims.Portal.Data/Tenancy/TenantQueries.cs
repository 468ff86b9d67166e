using Aims.Portal.Domain;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Data.Tenancy;

public static class TenantQueries
{
    public const string TenantFilter = "Tenant";
    public const string PartyFilter = "Party";

    private static readonly string[] Filters = [TenantFilter, PartyFilter];

    /// <summary>The one door past the tenant filters. Open only while the scope says why (see <see cref="IMultiTenantContextSetter.EnterSystem"/>).</summary>
    public static IQueryable<T> AcrossTenants<T>(this PortalDbContext db)
        where T : class =>
        db.TenantContext.SystemReason is null
            ? throw new MultiTenantException($"{typeof(T).Name} was read across tenants without a stated reason.")
            // Past the guards: for a reason that was stated; on a server the database then works in the role made for that.
            : db.Set<T>().IgnoreQueryFilters(Filters);

    /// <summary>The row, or <see cref="NotFoundException"/> when it is absent or another tenant's.</summary>
    public static async Task<T> OneAsync<T>(this IQueryable<T> query, System.Linq.Expressions.Expression<Func<T, bool>> which, CancellationToken ct)
        where T : class =>
        await query.FirstOrDefaultAsync(which, ct) ?? throw new NotFoundException();
}
