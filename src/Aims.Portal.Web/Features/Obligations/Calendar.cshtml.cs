using Aims.Portal.Data;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Tenancy;

namespace Aims.Portal.Web.Features.Obligations;

[Requires(Permission.ReadAssessments)]
public sealed class CalendarModel(PortalDbContext db, ManageCalendarFeed feed, PortalLinks links) : CalendarPage(db, feed, links)
{
    public override string List => "/reminders";
}
