using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>Switches off a person's secret addresses of calendars in every organisation: who sets a new password wants nothing to be open that was open with the old one.</summary>
public sealed class RevokeCalendarFeeds(Exchange exchange, IMultiTenantContextSetter tenancy)
{
    /// <returns>Whether there was one.</returns>
    public async Task<bool> ExecuteAsync(Guid personId, CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("switch off a person's calendar addresses after a new password");
        var db = exchange.Db;
        return await db.AnewWhenOvertakenAsync(async () =>
        {
            var feeds = await db.AcrossTenants<CalendarFeed>().Where(f => f.PersonId == personId).ToListAsync(ct);
            db.RemoveRange(feeds);
            await db.SaveChangesAsync(ct);
            return feeds.Count > 0;
        });
    }
}
