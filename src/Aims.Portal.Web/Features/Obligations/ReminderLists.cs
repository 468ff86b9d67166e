using Aims.Portal.Data;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>The queries behind the two lists of reminders.</summary>
internal static class ReminderLists
{
    /// <summary>What the organisation's own obligations were mailed of, newest first. An escalation sent for a buyer is not on the vendor's list.</summary>
    public static IQueryable<PastReminder> Past(PortalDbContext db, OrganisationId organisation, DateTime since)
    {
        var own = $"ESCALATION:{organisation.Value:N}";
        return from r in db.SentReminders.AsNoTracking()
               join o in db.Obligations on new { r.TenantId, Id = r.ObligationId } equals new { o.TenantId, o.Id }
               join m in db.Outbox on new { r.TenantId, Id = r.MailId } equals new { m.TenantId, m.Id } into mails
               from mail in mails.DefaultIfEmpty()
               join h in db.HeldReminders on new { r.TenantId, r.ObligationId, r.DueDate, r.OffsetDays, r.Recipient } equals new { h.TenantId, h.ObligationId, h.DueDate, h.OffsetDays, h.Recipient } into holds
               from held in holds.DefaultIfEmpty()
               where r.TenantId == organisation && r.PlannedAt >= since && (!r.Recipient.StartsWith("ESCALATION:") || r.Recipient.StartsWith(own))
               orderby r.PlannedAt descending, r.MailId

               // Names and addresses only of one's own people and of contacts one entered oneself: whom a vendor employs is none of a buyer's business.
               let known = db.VendorContacts.Any(c => c.Email == mail.ToAddress) || db.Memberships.Any(x => db.Users.Any(u => u.Id == x.PersonId && u.Email == mail.ToAddress))
               select new PastReminder(
                   r.PlannedAt, o.Kind, o.Subject, r.DueDate, r.OffsetDays, known ? mail.ToName : "", known ? mail.ToAddress : "", mail.Language ?? "",
                   (MailState?)mail.State, mail.SentAt, known ? mail.LastError : null, (DateTime?)held.SendFrom)
               { MailId = r.MailId, ElsewhereAt = o.ResponsibleOrganisationId };
    }

    /// <summary>The rows with the pause that holds each back longest.</summary>
    public static async Task<IReadOnlyList<UpcomingReminder>> WithPausesAsync(this IReadOnlyList<UpcomingReminder> rows, PortalDbContext db, DateOnly today, CancellationToken ct)
    {
        var ids = rows.Select(r => r.Id).ToList();
        var pauses = await (
            from p in db.ReminderPauses.AsNoTracking()
            where p.EndedAt == null && p.Until >= today
            join o in db.Obligations.Where(o => ids.Contains(o.Id)) on p.TenantId equals o.TenantId
            where p.ObligationId == o.Id || (p.VendorId != null && p.VendorId == o.VendorId)
            select new { o.Id, Pause = p }).ToListAsync(ct);
        return [.. rows.Select(r => r with { Pause = pauses.Where(p => p.Id == r.Id).Select(p => p.Pause).MaxBy(p => p.Until) })];
    }
}
