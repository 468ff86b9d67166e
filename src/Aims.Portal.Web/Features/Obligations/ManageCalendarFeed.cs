using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Features.Invitations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>The secret address of one person's calendar in one organisation: made, made anew, switched off.</summary>
public sealed class ManageCalendarFeed(PortalDbContext db, IMultiTenantContextAccessor tenancy, CurrentMember me, TimeProvider clock)
{
    /// <summary>A person has one in each organisation.</summary>
    private IQueryable<CalendarFeed> Mine
    {
        get
        {
            var tenant = tenancy.Tenant!.Id;
            return db.CalendarFeeds.Where(f => f.TenantId == tenant && f.PersonId == me.PersonId);
        }
    }

    public Task<DateTime?> SinceAsync(CancellationToken ct) => Mine.AsNoTracking().Select(f => (DateTime?)f.CreatedAt).FirstOrDefaultAsync(ct);

    /// <returns>The token, which is known to nobody afterwards. The one before stops working.</returns>
    public async Task<string> RenewAsync(CancellationToken ct)
    {
        var (token, hash) = InvitationTokens.Create();
        if (await Mine.FirstOrDefaultAsync(ct) is { } feed) feed.Renew(hash, Languages.Current, clock.UtcNow());
        else db.Add(new CalendarFeed(tenancy.Tenant!.Id, me.PersonId, hash, Languages.Current, clock.UtcNow()));
        await db.SaveChangesAsync(ct);
        return token;
    }

    public async Task SwitchOffAsync(CancellationToken ct)
    {
        if (await Mine.FirstOrDefaultAsync(ct) is { } feed) db.Remove(feed);
        await db.SaveChangesAsync(ct);
    }
}
