using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>Who will be mailed in the next 30 days and who was in the last: the same list for a buyer and, under another address and permission, for a vendor.</summary>
public abstract class RemindersPage(PortalDbContext db, IMultiTenantContextAccessor tenancy, ListCounts kept) : PortalPage
{
    public const int Days = 30;

    // "page" is also the route value that names this Razor page, so it is read from the query alone.
    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    /// <summary><c>sent</c>, or anything else for the plan.</summary>
    [BindProperty(SupportsGet = true)]
    public string? List { get; set; }

    public bool ShowsSent => List == "sent";

    /// <summary>Path of this list inside the organisation.</summary>
    public abstract string Path { get; }

    public string Organisation => tenancy.Tenant!.Name;

    public ReminderRules Rules { get; private set; } = ReminderRules.Default;

    public DateOnly Until { get; private set; }

    public int UpcomingCount { get; private set; }

    public int SentCount { get; private set; }

    public IReadOnlyList<UpcomingReminder> Upcoming { get; private set; } = [];

    public IReadOnlyList<PastReminder> Sent { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Rules = await db.RulesAsync(ct);
        Until = W.Today.AddDays(Days);
        var (plan, past) = (Plan(), Past());
        (UpcomingCount, SentCount) = await kept.GetAsync(tenancy.Tenant!.Id, ("reminders", Until), async () => (await plan.CountAsync(ct), await past.CountAsync(ct)));
        var total = ShowsSent ? SentCount : UpcomingCount;
        Pager = new Pager(Pager.Clamp(PageNumber, total), Pager.DefaultSize, total, Request);
        if (ShowsSent) Sent = await past.Skip(Pager.Skip).Take(Pager.Size).ToListAsync(ct);
        else Upcoming = await RowsAsync(plan.OrderBy(o => o.NextReminderOn).ThenBy(o => o.Id).Skip(Pager.Skip).Take(Pager.Size), ct);
    }

    private IQueryable<Obligation> Plan() =>
        db.Obligations.AsNoTracking().Where(o => o.State == ObligationState.Open && o.NextReminderOn != null && o.NextReminderOn <= Until);

    private IQueryable<PastReminder> Past()
    {
        var since = W.Now.AddDays(-Days);
        // Joined by owner and mail: an escalation sent for a buyer is not on the vendor's list.
        return from r in db.SentReminders.AsNoTracking()
               join m in db.Outbox on new { r.TenantId, Id = r.MailId } equals new { m.TenantId, m.Id }
               join o in db.Obligations on new { r.TenantId, Id = r.ObligationId } equals new { o.TenantId, o.Id }
               where r.PlannedAt >= since
               orderby r.PlannedAt descending, r.MailId

               // Names and addresses only of one's own people and of contacts one entered oneself: whom a vendor employs is none of a buyer's business.
               let known = db.VendorContacts.Any(c => c.Email == m.ToAddress) || db.Memberships.Any(x => db.Users.Any(u => u.Id == x.PersonId && u.Email == m.ToAddress))
               select new PastReminder(r.PlannedAt, o.Kind, o.Subject, r.DueDate, r.OffsetDays, known ? m.ToName : "", known ? m.ToAddress : "", m.Language, m.State, m.SentAt, known ? m.LastError : null);
    }

    /// <summary>The rows with what this organisation itself knows of the recipients; the vendor's list of members is none of a buyer's business.</summary>
    protected abstract Task<IReadOnlyList<UpcomingReminder>> RowsAsync(IQueryable<Obligation> page, CancellationToken ct);
}
