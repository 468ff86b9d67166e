using Aims.Portal.Data;
using Aims.Portal.Domain.Obligations;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>A pause that holds now.</summary>
/// <param name="About">The vendor, or the obligation's subject.</param>
/// <param name="Kind">Null for everything of a vendor.</param>
public sealed record PausedLine(ReminderPauseId Id, string About, ObligationKind? Kind, string Reason, DateOnly Until, string ByName)
{
    public const int Most = 50;

    /// <summary>Of the organisation the context works for, the soonest end first.</summary>
    public static async Task<IReadOnlyList<PausedLine>> ReadAsync(PortalDbContext db, DateOnly today, CancellationToken ct)
    {
        var rows = await (
            from p in db.ReminderPauses.AsNoTracking().Where(p => p.EndedAt == null && p.Until >= today)
            join v in db.Vendors on new { p.TenantId, Id = p.VendorId } equals new { v.TenantId, Id = (Domain.Vendors.VendorId?)v.Id } into vendors
            from vendor in vendors.DefaultIfEmpty()
            join o in db.Obligations on new { p.TenantId, Id = p.ObligationId } equals new { o.TenantId, Id = (ObligationId?)o.Id } into obligations
            from obligation in obligations.DefaultIfEmpty()
            orderby p.Until, p.Id
            select new { Pause = p, Vendor = vendor.Name, obligation.Subject, Kind = (ObligationKind?)obligation.Kind }).Take(Most).ToListAsync(ct);
        return [.. rows.Select(r => new PausedLine(r.Pause.Id, r.Vendor ?? r.Subject ?? "", r.Vendor is null ? r.Kind : null, r.Pause.Reason, r.Pause.Until, r.Pause.ByName))];
    }
}
