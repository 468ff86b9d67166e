using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>The organisation's reminder policy: the same form for a buyer and, under another address, for a vendor.</summary>
public abstract class PolicyPage(PortalDbContext db, IMultiTenantContextAccessor tenancy, ChangeReminderPolicy change, PauseReminders pauses) : PolicyForm
{
    /// <summary>Path of the list of reminders.</summary>
    public abstract string List { get; }

    public bool IsVendor => tenancy.Tenant!.Kind is OrganisationKind.Vendor;

    public string TimeZone => tenancy.Tenant!.TimeZone;

    public IReadOnlyList<ObligationKind> Kinds => ReminderKinds.Of(tenancy.Tenant!.Kind);

    public IReadOnlyList<ObligationKind> OwnWork => ReminderKinds.OwnWorkOf(tenancy.Tenant!.Kind);

    public IReadOnlyList<PausedLine> Paused { get; private set; } = [];

    /// <summary>How many of Hong Kong's holidays were just put into the list; null when nobody asked.</summary>
    public int? Added { get; private set; }

    /// <summary>For each stage of the chain the kinds of dates for which it never comes, by the policy as saved.</summary>
    public IReadOnlyList<(string Who, IReadOnlyList<ObligationKind> Kinds)> NeverTold { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var tenant = tenancy.Tenant!.Id;
        var policy = await db.ReminderPolicies.AsNoTracking().FirstOrDefaultAsync(p => p.TenantId == tenant, ct);
        var rules = policy?.Rules ?? ReminderRules.Default;
        Fill(rules, Kinds, policy?.Revision);
        NeverTold = ReminderKinds.NeverTold(rules, tenancy.Tenant!.Kind);
        Paused = await PausedLine.ReadAsync(db, W.Today, ct);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => TryAsync(
        async () =>
        {
            var left = await change.ExecuteAsync(Input, ct);
            Notice = left ? T["The policy is saved. There are many open dates; the rest of them are planned anew within minutes."] : T["The policy is saved, and all open dates are planned by it."];
            return Redirect(Request.PathBase + Request.Path);
        },
        async () =>
        {
            db.ChangeTracker.Clear();
            Paused = await PausedLine.ReadAsync(db, W.Today, ct);
            return Page();
        });

    /// <summary>Saves nothing; the form comes back as it was typed.</summary>
    public async Task<IActionResult> OnPostHolidaysAsync(CancellationToken ct)
    {
        (Holidays, Added) = HongKongHolidays.Into(Holidays, W.Today, Languages.Current);
        Paused = await PausedLine.ReadAsync(db, W.Today, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostEndAsync(ReminderPauseId pause, CancellationToken ct)
    {
        await pauses.EndAsync(pause, ct);
        Notice = T["The pause has ended. What it held back is mailed at the next sending time."];
        return Redirect(Request.PathBase + Request.Path);
    }
}
