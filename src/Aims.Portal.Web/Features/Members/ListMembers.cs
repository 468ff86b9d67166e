using Aims.Portal.Data;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Members;

public sealed record MemberListRow(Guid PersonId, string Name, string Email, Role Role, DateTime JoinedAt);

/// <summary>Who works here, and who is invited and has not come yet.</summary>
public sealed class ListMembers(PortalDbContext db)
{
    private const int Most = 500;
    private const int MostOpen = 100;

    public async Task<(IReadOnlyList<MemberListRow> Members, IReadOnlyList<Invitation> Open)> ReadAsync(CancellationToken ct)
    {
        var members = await (from m in db.Memberships
                             join p in db.Users on m.PersonId equals p.Id
                             where m.EndedAt == null
                             orderby p.DisplayName
                             select new MemberListRow(p.Id, p.DisplayName, p.Email!, m.Role, m.JoinedAt)).AsNoTracking().Take(Most).ToListAsync(ct);
        var open = await db.Invitations.AsNoTracking().Where(i => i.Kind == InvitationKind.Member && i.UsedAt == null && i.WithdrawnAt == null).OrderByDescending(i => i.CreatedAt).Take(MostOpen).ToListAsync(ct);
        return (members, open);
    }
}
