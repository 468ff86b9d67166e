using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>What became of reminders that went out in a digest of the recipient's organisation: its state alone, to the organisation that reminded. Not to whom, and not with what else in it.</summary>
public sealed class DeliveryElsewhere(PortalDbContext db, IMultiTenantContextSetter setter)
{
    /// <param name="page">One page of a list, read for the organisation that reminded.</param>
    public async Task<IReadOnlyList<PastReminder>> FillAsync(IReadOnlyList<PastReminder> page, CancellationToken ct)
    {
        var elsewhere = page.Where(p => p is { State: null, HeldUntil: null, ElsewhereAt: not null }).ToList();
        if (elsewhere.Count == 0) return page;
        var (tenants, ids) = (elsewhere.Select(p => p.ElsewhereAt!.Value).Distinct().ToList(), elsewhere.Select(p => p.MailId).Distinct().ToList());
        using var _ = setter.EnterSystem("see what became of reminders in the recipients' digests");
        var mails = await db.AcrossTenants<OutboxMail>().AsNoTracking().Where(m => tenants.Contains(m.TenantId) && ids.Contains(m.Id)).Select(m => new { m.TenantId, m.Id, m.State, m.SentAt }).ToListAsync(ct);
        var found = mails.ToDictionary(m => (m.TenantId, m.Id));
        return [.. page.Select(p => p.ElsewhereAt is { } at && found.TryGetValue((at, p.MailId), out var mail) ? p with { State = mail.State, SentAt = mail.SentAt, InTheirDigest = true } : p)];
    }
}
