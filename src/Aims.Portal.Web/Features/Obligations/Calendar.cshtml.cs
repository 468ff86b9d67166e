using Aims.Portal.Data;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Tenancy;

namespace Aims.Portal.Web.Features.Obligations;

[Requires(Permission.ReadAssessments)]
public sealed class CalendarModel(PortalDbContext db, ManageCalendarFeed feed, PortalLinks links, ChasedElsewhere chased) : CalendarPage(db, feed, links)
{
    public override string List => "/reminders";

    /// <summary>Vendors' certificates, whose dates are the vendors' to keep.</summary>
    protected override async Task<IReadOnlyList<(DateOnly On, CalendarEntry Entry)>> ElsewhereAsync(DateOnly start, DateOnly end, int most, CancellationToken ct) =>
        [.. (await chased.BetweenAsync(start, end, most, ct)).Select(c => (c.Day, new CalendarEntry($"/certificates/{c.Found.Certificate}", IsMail: false, c.What, c.Shown?.Title ?? T["Certificate"], c.Found.VendorName, IsPaused: false)))];
}
