using System.Globalization;
using Aims.Portal.Data;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>A month of due dates and mails, and the address under which one's own calendar fetches the dates.</summary>
public abstract class CalendarPage(PortalDbContext db, ManageCalendarFeed feed, PortalLinks links) : PortalPage
{
    /// <summary>A month with more says so.</summary>
    public const int MostObligations = 500;

    /// <summary><c>2026-12</c>; anything else is this month.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    /// <summary>Shown once, after it was made.</summary>
    [TempData]
    public string? Address { get; set; }

    /// <summary>Path of the list of reminders.</summary>
    public abstract string List { get; }

    public DateOnly First { get; private set; }

    public bool IsCut { get; private set; }

    public IReadOnlyList<CalendarDay> Days { get; private set; } = [];

    /// <summary>Since when there is an address; null without one.</summary>
    public DateTime? FeedSince { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        First = DateOnly.TryParseExact(Month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year is >= Domain.SensibleDates.FirstYear and <= Domain.SensibleDates.LastYear
            ? month
            : new DateOnly(W.Today.Year, W.Today.Month, 1);
        FeedSince = await feed.SinceAsync(ct);
        await LoadAsync(ct);
    }

    public async Task<IActionResult> OnPostFeedAsync(CancellationToken ct)
    {
        Address = links.Global($"/account/calendar/{await feed.RenewAsync(ct)}.ics");
        return Redirect(Request.PathBase + Request.Path + "#feed");
    }

    public async Task<IActionResult> OnPostOffAsync(CancellationToken ct)
    {
        await feed.SwitchOffAsync(ct);
        Notice = T["The address is switched off. Calendars that used it get nothing any more."];
        return Redirect(Request.PathBase + Request.Path);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var rules = await db.RulesAsync(ct);
        var (last, today) = (First.AddMonths(1).AddDays(-1), W.Today);
        // Weeks begin on Monday here.
        var (start, end) = (First.AddDays(-(((int)First.DayOfWeek + 6) % 7)), last.AddDays((7 - (int)last.DayOfWeek) % 7));
        var rows = await (
            from o in db.Obligations.AsNoTracking()
            where o.State == ObligationState.Open && ((o.DueDate >= start && o.DueDate <= end) || (o.NextReminderOn != null && o.NextReminderOn <= end))
            join v in db.Vendors on new { o.TenantId, Id = o.VendorId } equals new { v.TenantId, Id = (VendorId?)v.Id } into vendors
            from vendor in vendors.DefaultIfEmpty()
            orderby o.DueDate >= start && o.DueDate <= end ? 0 : 1, o.DueDate, o.Id
            select new { o.Id, o.Kind, o.Subject, o.DueDate, o.NextReminderOn, o.VendorId, Company = vendor.Name }).Take(MostObligations + 1).ToListAsync(ct);
        IsCut = rows.Count > MostObligations;
        var pauses = await db.ReminderPauses.AsNoTracking().Where(p => p.EndedAt == null && p.Until >= today).ToListAsync(ct);
        var entries = new List<(DateOnly On, CalendarEntry Entry)>();
        foreach (var o in rows.Take(MostObligations))
        {
            var pause = pauses.Where(p => p.ObligationId == o.Id || (p.VendorId is { } v && v == o.VendorId)).Max(p => (DateOnly?)p.Until);
            var due = new CalendarEntry($"{List}/{o.Id}/preview", IsMail: false, Labels.Of(o.Kind), o.Subject, o.Company, IsPaused: false);
            entries.Add((o.DueDate, due));
            foreach (var on in Mails(rules, o.Kind, o.DueDate, o.NextReminderOn, today)) entries.Add((on, due with { IsMail = true, IsPaused = on <= pause }));
        }

        var elsewhere = await ElsewhereAsync(start, end, MostObligations + 1, ct);
        IsCut |= elsewhere.Count > MostObligations;
        entries.AddRange(elsewhere.Take(MostObligations));

        var byDay = entries.ToLookup(e => e.On, e => e.Entry);
        Days = [.. Enumerable.Range(0, end.DayNumber - start.DayNumber + 1).Select(start.AddDays).Select(d => new CalendarDay(d, d.Month == First.Month, rules.Quiet.Contains(d), [.. byDay[d].OrderBy(e => e.IsMail)]))];
    }

    /// <summary>Dates of others that this organisation relies on.</summary>
    protected virtual Task<IReadOnlyList<(DateOnly On, CalendarEntry Entry)>> ElsewhereAsync(DateOnly start, DateOnly end, int most, CancellationToken ct) => Task.FromResult<IReadOnlyList<(DateOnly, CalendarEntry)>>([]);

    private static IEnumerable<DateOnly> Mails(ReminderRules rules, ObligationKind kind, DateOnly due, DateOnly? next, DateOnly today) =>
        next is not { } first ? [] : rules.MilestonesOf(kind, due).Select(m => m.On).Where(d => d > first && d > today).Prepend(first < today ? today : first);
}
