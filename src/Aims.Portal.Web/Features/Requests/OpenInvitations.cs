using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Requests;

public sealed record OpenInvitation(InvitationId Id, string BuyerName, string Services, DateOnly DueDate, string Reference, DateTime ExpiresAt);

/// <summary>Invitations mailed to the signed-in person's own address and not accepted yet: they appear in the inbox without the mail.</summary>
public sealed class OpenInvitations(PortalDbContext db, IMultiTenantContextSetter tenancy, CurrentMember me, TimeProvider clock)
{
    public async Task<IReadOnlyList<OpenInvitation>> ForMeAsync(CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("list invitations sent to one's own address");
        var (address, now) = (Invitation.Normalize(me.Email), clock.UtcNow());
        return await (from i in db.AcrossTenants<Invitation>()
                      join a in db.AcrossTenants<Assessment>() on new { BuyerId = i.TenantId, Id = i.AssessmentId!.Value } equals new { a.BuyerId, a.Id }
                      where i.NormalizedEmail == address && i.UsedAt == null && i.WithdrawnAt == null && i.PassedOnAt == null && i.ExpiresAt > now && a.State == AssessmentState.Requested && a.VendorOrganisationId == null
                      orderby a.DueDate
                      select new OpenInvitation(i.Id, a.BuyerName, a.Services, a.DueDate, a.Reference, i.ExpiresAt)).AsNoTracking().Take(50).ToListAsync(ct);
    }
}
