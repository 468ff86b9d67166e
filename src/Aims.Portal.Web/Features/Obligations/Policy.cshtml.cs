using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Security;

namespace Aims.Portal.Web.Features.Obligations;

[Requires(Permission.ManageMembers)]
public sealed class PolicyModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, ChangeReminderPolicy change, PauseReminders pauses) : PolicyPage(db, tenancy, change, pauses)
{
    public override string List => "/reminders";
}
