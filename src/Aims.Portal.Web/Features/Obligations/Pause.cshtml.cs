using Aims.Portal.Data;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;

namespace Aims.Portal.Web.Features.Obligations;

[Requires(Permission.PauseReminders)]
public sealed class PauseModel(PortalDbContext db, PauseReminders pauses) : PausePage(db, pauses)
{
    public override string List => "/reminders";
}
