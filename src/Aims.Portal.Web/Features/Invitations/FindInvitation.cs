using Aims.Portal.Data;
using Aims.Portal.Data.People;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Invitations;

/// <param name="Assessment">Null for a member's invitation.</param>
/// <param name="AccountExists">The invited address has an account: its owner signs in instead of choosing a password.</param>
public sealed record InvitationSeen(Invitation Invitation, string InviterName, Assessment? Assessment, bool AccountExists);

/// <summary>Looks an invitation up by the token in the link, which only the mail's reader has.</summary>
public sealed class FindInvitation(PortalDbContext db, IMultiTenantContextSetter tenancy)
{
    public const int TokenLength = 43;

    public async Task<InvitationSeen?> ByTokenAsync(string? token, CancellationToken ct)
    {
        if (token is not { Length: TokenLength }) return null;
        using var _ = tenancy.EnterSystem("look up an invitation by its token");
        var hash = InvitationTokens.HashOf(token);
        var invitation = await db.AcrossTenants<Invitation>().FirstOrDefaultAsync(i => i.TokenHash == hash, ct);
        if (invitation is null) return null;
        var inviter = await db.Organisations.Where(o => o.Id == invitation.TenantId).Select(o => o.Name).FirstAsync(ct);
        var assessment = invitation.AssessmentId is { } id ? await db.AcrossTenants<Assessment>().FirstAsync(a => a.BuyerId == invitation.TenantId && a.Id == id, ct) : null;
        var known = await db.Set<Person>().AnyAsync(p => p.NormalizedEmail == invitation.NormalizedEmail, ct);
        return new InvitationSeen(invitation, inviter, assessment, known);
    }
}
