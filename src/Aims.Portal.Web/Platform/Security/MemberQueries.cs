using Aims.Portal.Data;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Platform.Security;

/// <summary>Who is asking: read on every request, so compiled once per process.</summary>
public sealed class MemberQueries
{
    private readonly Func<PortalDbContext, Guid, OrganisationId, CancellationToken, Task<MemberRow?>> member = EF.CompileAsyncQuery(
        (PortalDbContext db, Guid personId, OrganisationId tenant, CancellationToken ct) =>
            (from m in db.Memberships
             join p in db.Users on m.PersonId equals p.Id
             where m.PersonId == personId && m.EndedAt == null && m.TenantId == tenant
             select new MemberRow(p.Id, p.DisplayName, p.Email, m.Role, p.Language, p.Appearance)).FirstOrDefault());

    private readonly Func<PortalDbContext, Guid, CancellationToken, Task<MemberRow?>> person = EF.CompileAsyncQuery(
        (PortalDbContext db, Guid personId, CancellationToken ct) =>
            db.Users.Where(p => p.Id == personId).Select(p => new MemberRow(p.Id, p.DisplayName, p.Email, (Role?)null, p.Language, p.Appearance)).FirstOrDefault());

    /// <summary>The person as a member of the organisation; null for a stranger and for one who left.</summary>
    internal Task<MemberRow?> OfAsync(PortalDbContext db, Guid personId, OrganisationId tenant, CancellationToken ct) => member(db, personId, tenant, ct);

    internal Task<MemberRow?> PersonAsync(PortalDbContext db, Guid personId, CancellationToken ct) => person(db, personId, ct);
}
