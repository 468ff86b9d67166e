using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Platform.Jobs;

/// <summary>Which of some mails' addresses get no reminders from the organisation that sends, and why: read in one command.</summary>
internal sealed class SuppressedAddresses
{
    private readonly Dictionary<(OrganisationId, string), SuppressionCause> causes = [];

    public static async Task<SuppressedAddresses> OfAsync(PortalDbContext db, IReadOnlyList<OutboxMail> mails, CancellationToken ct)
    {
        var found = new SuppressedAddresses();
        var bulk = mails.Where(m => m.IsBulk).ToList();
        if (bulk.Count == 0) return found;
        var (tenants, addresses) = (bulk.Select(m => m.TenantId).Distinct().ToList(), bulk.Select(m => Suppression.Normalize(m.ToAddress)).Distinct(StringComparer.Ordinal).ToList());
        foreach (var row in await db.AcrossTenants<Suppression>().AsNoTracking().Where(s => tenants.Contains(s.TenantId) && addresses.Contains(s.Address)).ToListAsync(ct))
            found.causes.TryAdd((row.TenantId, row.Address), row.Cause);
        return found;
    }

    /// <summary>Null when the mail may go; also for what a person has just asked for.</summary>
    public SuppressionCause? CauseOf(OutboxMail mail) => mail.IsBulk && causes.TryGetValue(Key(mail), out var cause) ? cause : null;

    public void Refused(OutboxMail mail) => causes[Key(mail)] = SuppressionCause.AddressRefused;

    private static (OrganisationId, string) Key(OutboxMail mail) => (mail.TenantId, Suppression.Normalize(mail.ToAddress));
}
