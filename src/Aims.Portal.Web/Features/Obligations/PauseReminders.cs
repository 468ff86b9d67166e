using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>Pauses the reminders of one obligation, or of everything of its vendor; ends a pause before its day.</summary>
public sealed class PauseReminders(PortalDbContext db, IMultiTenantContextAccessor tenancy, CurrentMember me, Words words, TimeProvider clock)
{
    /// <param name="wholeVendor">Everything in the register of the vendor that the obligation is of.</param>
    public async Task PauseAsync(ObligationId id, bool wholeVendor, string? reason, DateOnly? until, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!.Id;
        var obligation = await db.Obligations.AsNoTracking().OneAsync(o => o.Id == id && o.State == ObligationState.Open, ct);
        db.Add(wholeVendor && obligation.VendorId is { } vendor
            ? ReminderPause.OfVendor(tenant, vendor, reason, until, words.Today, me.Name)
            : ReminderPause.OfObligation(tenant, id, reason, until, words.Today, me.Name));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>What the pause held back is mailed at the next sending time, unless another pause still holds it.</summary>
    public async Task EndAsync(ReminderPauseId id, CancellationToken ct)
    {
        var pause = await db.ReminderPauses.OneAsync(p => p.Id == id && p.EndedAt == null, ct);
        pause.End(clock.UtcNow());
        var rules = await db.RulesAsync(ct);
        var held = await db.Obligations.Where(o => o.State == ObligationState.Open && (o.Id == pause.ObligationId || (pause.VendorId != null && o.VendorId == pause.VendorId))).ToListAsync(ct);
        foreach (var obligation in held) obligation.Resume(rules, pause.From, words.Today);
        await db.SaveChangesAsync(ct);
    }
}
