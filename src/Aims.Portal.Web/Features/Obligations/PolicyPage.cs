using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>The organisation's reminder policy: the same form for a buyer and, under another address, for a vendor.</summary>
public abstract class PolicyPage(PortalDbContext db, IMultiTenantContextAccessor tenancy, ChangeReminderPolicy change, PauseReminders pauses) : PortalPage
{
    [BindProperty]
    public Dictionary<ObligationKind, string?> Offsets { get; set; } = [];

    /// <summary>Kinds of dates that its own people find on the screen alone.</summary>
    [BindProperty]
    public List<ObligationKind> OnScreenOnly { get; set; } = [];

    [BindProperty]
    public int? SendHour { get; set; }

    [BindProperty]
    public bool QuietWeekends { get; set; }

    [BindProperty]
    public string? Holidays { get; set; }

    [BindProperty]
    public DigestRhythm Digest { get; set; }

    [BindProperty]
    public DayOfWeek DigestDay { get; set; }

    [BindProperty]
    public int? VendorAdministratorAfter { get; set; }

    [BindProperty]
    public int? BuyerOwnerAfter { get; set; }

    [BindProperty]
    public int? RiskManagerAfter { get; set; }

    /// <summary>Of the policy that is shown; null where there is none.</summary>
    [BindProperty]
    public int? Revision { get; set; }

    /// <summary>Path of the list of reminders.</summary>
    public abstract string List { get; }

    public bool IsVendor => tenancy.Tenant!.Kind is OrganisationKind.Vendor;

    public string TimeZone => tenancy.Tenant!.TimeZone;

    public IReadOnlyList<ObligationKind> Kinds => ReminderKinds.Of(tenancy.Tenant!.Kind);

    public IReadOnlyList<ObligationKind> OwnWork => ReminderKinds.OwnWorkOf(tenancy.Tenant!.Kind);

    public IReadOnlyList<PausedLine> Paused { get; private set; } = [];

    /// <summary>For each stage of the chain the kinds of dates for which it never comes, by the policy as saved.</summary>
    public IReadOnlyList<(string Who, IReadOnlyList<ObligationKind> Kinds)> NeverTold { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ModelState.Clear();
        var tenant = tenancy.Tenant!.Id;
        var policy = await db.ReminderPolicies.AsNoTracking().FirstOrDefaultAsync(p => p.TenantId == tenant, ct);
        var rules = policy?.Rules ?? ReminderRules.Default;
        Revision = policy?.Revision;
        Offsets = Kinds.ToDictionary(k => k, k => (string?)ReminderOffsets.Write(rules.OffsetsOf(k)));
        OnScreenOnly = [.. rules.OnScreenOnly];
        (SendHour, QuietWeekends, Holidays) = (rules.SendHour, rules.Quiet.Weekends, QuietDays.Write(rules.Quiet.Holidays));
        (Digest, DigestDay) = (rules.Digest, rules.DigestDay);
        (VendorAdministratorAfter, BuyerOwnerAfter, RiskManagerAfter) = (rules.Chain.VendorAdministratorAfter, rules.Chain.BuyerOwnerAfter, rules.Chain.RiskManagerAfter);
        NeverTold = ReminderKinds.NeverTold(rules, tenancy.Tenant!.Kind);
        Paused = await PausedLine.ReadAsync(db, W.Today, ct);
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => TryAsync(
        async () =>
        {
            var left = await change.ExecuteAsync(new ReminderPolicyInput(Offsets, OnScreenOnly, SendHour, QuietWeekends, Holidays, Digest, DigestDay, VendorAdministratorAfter, BuyerOwnerAfter, RiskManagerAfter, Revision), ct);
            Notice = left ? T["The policy is saved. There are many open dates; the rest of them are planned anew within minutes."] : T["The policy is saved, and all open dates are planned by it."];
            return Redirect(Request.PathBase + Request.Path);
        },
        async () =>
        {
            db.ChangeTracker.Clear();
            Paused = await PausedLine.ReadAsync(db, W.Today, ct);
            return Page();
        });

    public async Task<IActionResult> OnPostEndAsync(ReminderPauseId pause, CancellationToken ct)
    {
        await pauses.EndAsync(pause, ct);
        Notice = T["The pause has ended. What it held back is mailed at the next sending time."];
        return Redirect(Request.PathBase + Request.Path);
    }
}
