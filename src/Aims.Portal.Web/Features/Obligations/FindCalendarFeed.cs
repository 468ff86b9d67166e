using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Invitations;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

public sealed record FoundFeed(TenantInfo Tenant, string Language);

/// <summary>Whose calendar a token is of. Only while that person is a member who may read the list of reminders.</summary>
public sealed class FindCalendarFeed(Exchange exchange, TenantStore tenants, IMultiTenantContextSetter setter)
{
    private const int TokenLength = 43;

    public async Task<FoundFeed?> ExecuteAsync(string token, CancellationToken ct)
    {
        if (token.Length != TokenLength) return null;
        using var _ = setter.EnterSystem("find the organisation of a calendar's address");
        var (db, hash) = (exchange.Db, InvitationTokens.HashOf(token));
        var row = await (
            from f in db.AcrossTenants<CalendarFeed>().AsNoTracking()
            join m in db.AcrossTenants<Membership>() on new { f.TenantId, f.PersonId } equals new { m.TenantId, m.PersonId }
            // One of before somebody left is none of his who came back.
            where f.TokenHash == hash && m.EndedAt == null && f.CreatedAt >= m.JoinedAt
            select new { f.TenantId, f.Language, m.Role }).FirstOrDefaultAsync(ct);
        if (row is null || !(row.Role.Allows(Permission.ReadAssessments) || row.Role.Allows(Permission.ReadRequests))) return null;
        return new FoundFeed(await tenants.GetAsync(row.TenantId, ct), row.Language);
    }
}
