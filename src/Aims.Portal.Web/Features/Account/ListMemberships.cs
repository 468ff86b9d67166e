using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Account;

public sealed record MembershipRow(string Slug, string Name, OrganisationKind Kind, Role Role);

/// <summary>The organisations a person belongs to: only ever asked for oneself.</summary>
public sealed class ListMemberships(PortalDbContext db, IMultiTenantContextSetter tenancy)
{
    public async Task<IReadOnlyList<MembershipRow>> OfAsync(Guid personId, CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("list one's own memberships");
        return await (from m in db.AcrossTenants<Membership>()
                      join o in db.Organisations on m.TenantId equals o.Id
                      where m.PersonId == personId && m.EndedAt == null
                      orderby o.Name
                      select new MembershipRow(o.Slug, o.Name, o.Kind, m.Role)).AsNoTracking().ToListAsync(ct);
    }
}
