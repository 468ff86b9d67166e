using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Members;

/// <summary>Changes a member's role or ends the membership. An organisation always keeps somebody who can manage members.</summary>
public sealed class ChangeMember(PortalDbContext db, IMultiTenantContextAccessor tenancy, CurrentMember me, TimeProvider clock)
{
    public async Task SetRoleAsync(Guid personId, Role role, CancellationToken ct)
    {
        var membership = await db.Memberships.OneAsync(m => m.PersonId == personId && m.EndedAt == null, ct);
        if (!role.Allows(Permission.ManageMembers)) await DemandAnotherAdministratorAsync(membership, ct);
        membership.ChangeRole(role, tenancy.Tenant!.Kind);
        await db.SaveChangesAsync(ct);
    }

    public async Task EndAsync(Guid personId, CancellationToken ct)
    {
        if (personId == me.PersonId) throw new RuleViolation("membership.self", "You cannot remove yourself. Ask another administrator.");
        var membership = await db.Memberships.OneAsync(m => m.PersonId == personId && m.EndedAt == null, ct);
        await DemandAnotherAdministratorAsync(membership, ct);
        membership.End(clock.UtcNow());
        db.RemoveRange(await db.CalendarFeeds.Where(f => f.PersonId == personId).ToListAsync(ct));

        // Nor may an unused link, sent to him or by him, let him back in.
        var address = await db.Users.Where(p => p.Id == personId).Select(p => p.Email).FirstOrDefaultAsync(ct) ?? "";
        var normalized = Invitation.Normalize(address);
        var links = await db.Invitations.Where(i => i.Kind == InvitationKind.Member && i.UsedAt == null && i.WithdrawnAt == null && (i.NormalizedEmail == normalized || i.InvitedByEmail == address)).ToListAsync(ct);
        foreach (var link in links) link.Withdraw(clock.UtcNow());
        await db.SaveChangesAsync(ct);
    }

    public async Task WithdrawAsync(InvitationId id, CancellationToken ct)
    {
        var invitation = await db.Invitations.OneAsync(i => i.Id == id && i.Kind == InvitationKind.Member, ct);
        invitation.Withdraw(clock.UtcNow());
        await db.SaveChangesAsync(ct);
    }

    private async Task DemandAnotherAdministratorAsync(Membership membership, CancellationToken ct)
    {
        if (!membership.Role.Allows(Permission.ManageMembers)) return;
        var others = await db.Memberships.CountAsync(m => m.EndedAt == null && m.PersonId != membership.PersonId && (m.Role == Role.BuyerAdministrator || m.Role == Role.VendorAdministrator), ct);
        if (others == 0) throw new RuleViolation("membership.last", "This is the last administrator. Make somebody else an administrator first.") { Field = "Role" };
    }
}
