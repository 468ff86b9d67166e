using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Features.Shared;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>Who will be mailed in the next 30, 60 or 90 days and why, and who was in the last 30: the same list for a buyer and, under another address and permission, for a vendor.</summary>
public abstract class RemindersPage(PortalDbContext db, IMultiTenantContextAccessor tenancy, ListCounts kept, DeliveryElsewhere elsewhere) : PortalPage
{
    /// <summary>Of the list of what was sent.</summary>
    public const int PastDays = 30;

    public static readonly IReadOnlyList<int> Windows = [30, 60, 90];

    // "page" is also the route value that names this Razor page, so it is read from the query alone.
    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    /// <summary><c>sent</c>, or anything else for the plan.</summary>
    [BindProperty(SupportsGet = true)]
    public string? List { get; set; }

    /// <summary>30, 60 or 90; anything else counts as 30.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Window { get; set; }

    public int Days => Windows.FirstOrDefault(w => w.ToString(System.Globalization.CultureInfo.InvariantCulture) == Window, Windows[0]);

    public bool ShowsSent => List == "sent";

    /// <summary>Path of this list inside the organisation.</summary>
    public abstract string Path { get; }

    public string Organisation => tenancy.Tenant!.Name;

    public ReminderRules Rules { get; private set; } = ReminderRules.Default;

    public DateOnly Until { get; private set; }

    /// <summary>How many obligations are mailed of, for each of <see cref="Windows"/>.</summary>
    public IReadOnlyList<int> UpcomingCounts { get; private set; } = [];

    public int SentCount { get; private set; }

    public IReadOnlyList<UpcomingReminder> Upcoming { get; private set; } = [];

    public IReadOnlyList<PastReminder> Sent { get; private set; } = [];

    public Pager Pager { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Until = W.Today.AddDays(Days);
        var past = ReminderLists.Past(db, tenancy.Tenant!.Id, W.Now.AddDays(-PastDays));
        (UpcomingCounts, SentCount) = await kept.GetAsync(tenancy.Tenant!.Id, ("reminders", W.Today), () => CountAsync(past, ct));
        var total = ShowsSent ? SentCount : UpcomingCounts[Windows.ToList().IndexOf(Days)];
        Pager = new Pager(Pager.Clamp(PageNumber, total), Pager.DefaultSize, total, Request);
        if (ShowsSent)
        {
            Sent = await elsewhere.FillAsync(await past.Skip(Pager.Skip).Take(Pager.Size).ToListAsync(ct), ct);
            await SentToOwnAsync(W.Now.AddDays(-PastDays), ct);
            return;
        }

        Rules = await db.RulesAsync(ct);
        var rows = await RowsAsync(Plan(Until).OrderBy(o => o.NextReminderOn).ThenBy(o => o.Id).Skip(Pager.Skip).Take(Pager.Size), ct);
        Upcoming = await rows.WithPausesAsync(db, W.Today, ct);
    }

    /// <summary>When the reader's own people get it, whose digest or quiet day makes it wait; null when it goes out on its day.</summary>
    public DateTime? HeldUntil(UpcomingReminder row)
    {
        if (!row.IsOwnWork || !TimeZoneInfo.TryFindSystemTimeZoneById(tenancy.Tenant!.TimeZone, out var zone)) return null;
        var day = row.NextOn < W.Today ? W.Today : row.NextOn;
        return DeliveryTime.Of(Rules, zone, W.Utc(day).AddHours(Rules.SendHour), row.DueDate);
    }

    private async Task<(IReadOnlyList<int>, int)> CountAsync(IQueryable<PastReminder> past, CancellationToken ct)
    {
        var (today, first, second) = (W.Today, W.Today.AddDays(Windows[0]), W.Today.AddDays(Windows[1]));
        var counts = await Plan(today.AddDays(Windows[2])).GroupBy(_ => 1)
            .Select(g => new { First = g.Count(o => o.NextReminderOn <= first), Second = g.Count(o => o.NextReminderOn <= second), All = g.Count() }).FirstOrDefaultAsync(ct);
        return ([counts?.First ?? 0, counts?.Second ?? 0, counts?.All ?? 0], await past.CountAsync(ct));
    }

    private IQueryable<Obligation> Plan(DateOnly until) =>
        db.Obligations.AsNoTracking().Where(o => o.State == ObligationState.Open && o.NextReminderOn != null && o.NextReminderOn <= until);

    /// <summary>Mails to one's own people about what is not one's own.</summary>
    protected virtual Task SentToOwnAsync(DateTime since, CancellationToken ct) => Task.CompletedTask;

    /// <summary>The rows with what this organisation itself knows of the recipients; the vendor's list of members is none of a buyer's business.</summary>
    protected abstract Task<IReadOnlyList<UpcomingReminder>> RowsAsync(IQueryable<Obligation> page, CancellationToken ct);
}
