using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Delivery;

/// <param name="IsOn">Whether its reminders come by mail.</param>
public sealed record ReminderSender(OrganisationId Id, string Name, bool IsOn);

/// <summary>Whether an organisation's reminders and digests come to an address by mail. What is to be done stays on screen either way.</summary>
public sealed class Subscription(Exchange exchange, IMultiTenantContextSetter tenancy, TimeProvider clock)
{
    /// <summary>Null when there is no such organisation any more.</summary>
    public async Task<ReminderSender?> OfAsync(UnsubscribeOffer offer, CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("read whether the bearer of a link gets an organisation's reminders");
        var address = Suppression.Normalize(offer.Address);
        return await exchange.Db.Organisations.AsNoTracking().Where(o => o.Id == offer.From)
            .Select(o => new ReminderSender(o.Id, o.Name, !exchange.Db.AcrossTenants<Suppression>().Any(s => s.TenantId == o.Id && s.Address == address && s.Cause == SuppressionCause.Unsubscribed))).FirstOrDefaultAsync(ct);
    }

    /// <summary>The organisations a person works for, and those whose reminders he has switched off: only ever asked for oneself.</summary>
    public async Task<IReadOnlyList<ReminderSender>> OfAsync(Guid personId, string email, CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("list whose reminders one gets");
        var address = Suppression.Normalize(email);
        var off = exchange.Db.AcrossTenants<Suppression>().Where(s => s.Address == address && s.Cause == SuppressionCause.Unsubscribed);
        var own = exchange.Db.AcrossTenants<Membership>().Where(m => m.PersonId == personId && m.EndedAt == null);
        return await exchange.Db.Organisations.AsNoTracking().Where(o => own.Any(m => m.TenantId == o.Id) || off.Any(s => s.TenantId == o.Id)).OrderBy(o => o.Name)
            .Select(o => new ReminderSender(o.Id, o.Name, !off.Any(s => s.TenantId == o.Id))).ToListAsync(ct);
    }

    public async Task SetAsync(UnsubscribeOffer offer, bool on, CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("switch an organisation's reminders to an address on or off");
        var address = Suppression.Normalize(offer.Address);
        var row = await exchange.Db.AcrossTenants<Suppression>().FirstOrDefaultAsync(s => s.TenantId == offer.From && s.Address == address && s.Cause == SuppressionCause.Unsubscribed, ct);
        if (on && row is not null) exchange.Db.Remove(row);
        else if (!on && row is null) exchange.Db.Add(new Suppression(offer.From, address, SuppressionCause.Unsubscribed, null, clock.UtcNow()));
        try
        {
            await exchange.Db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Pressed twice at once: it is as wished already.
            exchange.Db.ChangeTracker.Clear();
        }
    }
}
