using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>Pauses the reminders of one date, or of everything of its vendor.</summary>
public abstract class PausePage(PortalDbContext db, PauseReminders pauses) : PortalPage
{
    [BindProperty(SupportsGet = true)]
    public ObligationId Id { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    [BindProperty]
    public bool WholeVendor { get; set; }

    /// <summary>Path of the list of reminders.</summary>
    public abstract string List { get; }

    public Obligation Obligation { get; private set; } = null!;

    /// <summary>Those that hold it back now.</summary>
    public IReadOnlyList<ReminderPause> Running { get; private set; } = [];

    public string? Company { get; private set; }

    public Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return LoadAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return await TryAsync(
            async () =>
            {
                await pauses.PauseAsync(Id, WholeVendor, Reason, Until, ct);
                Notice = T["The reminders are paused until {0}. What falls due meanwhile is mailed as one reminder after that.", W.Date(Until!.Value)];
                return Redirect(Request.PathBase + List);
            },
            () => Task.FromResult<IActionResult>(Page()));
    }

    public async Task<IActionResult> OnPostEndAsync(ReminderPauseId pause, CancellationToken ct)
    {
        await LoadAsync(ct);
        return await TryAsync(
            async () =>
            {
                if (!Running.Any(p => p.Id == pause)) throw new NotFoundException();
                await pauses.EndAsync(pause, ct);
                Notice = T["The pause is ended. What it held back is mailed at the next sending time."];
                return Redirect(Request.PathBase + List);
            },
            () => Task.FromResult<IActionResult>(Page()));
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Obligation = await db.Obligations.AsNoTracking().OneAsync(o => o.Id == Id && o.State == ObligationState.Open, ct);
        Company = Obligation.VendorId is { } vendor ? await db.Vendors.Where(v => v.Id == vendor).Select(v => v.Name).FirstOrDefaultAsync(ct) : null;
        var (vendorId, today) = (Obligation.VendorId, W.Today);
        Running = await db.ReminderPauses.AsNoTracking().Where(p => p.EndedAt == null && p.Until >= today && (p.ObligationId == Id || (p.VendorId != null && p.VendorId == vendorId))).OrderBy(p => p.Until).ToListAsync(ct);
    }
}
