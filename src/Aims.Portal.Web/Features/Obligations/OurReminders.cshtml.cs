using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>The vendor's list of reminders of its own certificates and documents.</summary>
[Requires(Permission.ReadRequests)]
public sealed class OurRemindersModel(PortalDbContext db, IMultiTenantContextAccessor tenancy, ListCounts kept, DeliveryElsewhere elsewhere) : RemindersPage(db, tenancy, kept, elsewhere)
{
    private readonly PortalDbContext db = db;
    private readonly OrganisationId own = tenancy.Tenant!.Id;

    public override string Path => "/our-reminders";

    protected override async Task<IReadOnlyList<UpcomingReminder>> RowsAsync(IQueryable<Obligation> page, CancellationToken ct)
    {
        var people = await OwnPeople.ReadAsync(db, own, Rules, ct);
        var rows = await page.Select(o => new UpcomingReminder(o.Id, o.Kind, o.Subject, o.DueDate, o.NextReminderOn!.Value, null) { PersonId = o.ResponsiblePersonId }).ToListAsync(ct);
        return [.. rows.Select(r => r with { People = people.LookingAfter(r.DaysLate(W.Today), r.PersonId) })];
    }
}
