using Aims.Portal.Data;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Tenancy;

namespace Aims.Portal.Web.Features.Obligations;

[Requires(Permission.ReadRequests)]
public sealed class OurCalendarModel(PortalDbContext db, ManageCalendarFeed feed, PortalLinks links) : CalendarPage(db, feed, links)
{
    public override string List => "/our-reminders";
}
