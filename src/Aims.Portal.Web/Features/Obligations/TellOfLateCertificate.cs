using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Letters;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>A vendor's certificate is late: tells the person at a buyer with a database of its own who looks after the vendor. The sweep, which sees the certificate, does not see that register.</summary>
public sealed class TellOfLateCertificate(PortalDbContext db, IMultiTenantContextAccessor tenancy, TenantStore tenants, Outbox outbox, ReminderMail mail, PortalLinks links, TimeProvider clock)
{
    public async Task ExecuteAsync(OrganisationId buyerId, CertificateLate news, CancellationToken ct)
    {
        var buyer = await tenants.GetAsync(buyerId, ct);
        var vendors = await db.AcrossTenants<Vendor>().AsNoTracking().Where(v => v.TenantId == buyerId && v.Id == news.Vendor).Select(v => new ReminderVendor(v.TenantId, v.Id, v.Name, v.OwnerId)).ToListAsync(ct);
        var people = await (
            from m in db.AcrossTenants<Membership>().AsNoTracking()
            join p in db.Users on m.PersonId equals p.Id
            where m.TenantId == buyerId && m.EndedAt == null && p.Email != null
            orderby m.JoinedAt, p.Id
            select new ReminderPerson(m.TenantId, p.Id, m.Role, p.DisplayName, p.Email!, p.Language)).ToListAsync(ct);
        var own = await db.AcrossTenants<ReminderPolicy>().AsNoTracking().FirstOrDefaultAsync(p => p.TenantId == buyerId, ct);
        var facts = ReminderFacts.OfBuyer(buyer, own?.Rules ?? ReminderRules.Default, people, vendors);
        // Which reminder of how many is the vendor's policy, of which a buyer's database knows nothing: the standing plan is told.
        var due = DueReminder.On(ReminderRules.Default, news.Obligation, news.DueDate, news.On);
        foreach (var to in ReminderRecipients.Escalated(buyerId, news.Vendor, news.On.DayNumber - news.DueDate.DayNumber, facts))
        {
            var letter = new ReminderLetter(news.Obligation, news.Title, news.DueDate, to.Name, to.Role, news.VendorName, to.Company)
            {
                For = buyer.Name,
                Due = due,
                Url = links.InTenant(buyer.Identifier, to.Link),
            };
            await outbox.AddAsync(buyerId, new MailRecipient(to.Email, to.Name, to.Language), ReminderPost.ToldKind, () => mail.Write(letter), bulk: true);
            await NoteAsync(buyerId, news, to, ct);
        }
    }

    private async Task NoteAsync(OrganisationId buyer, CertificateLate news, ReminderRecipient to, CancellationToken ct)
    {
        var id = outbox.Occasion is { } occasion ? new AuditEntryId(DerivedKey.Of(occasion, "trail", to.Email)) : AuditEntryId.New();
        if (await db.AcrossTenants<AuditEntry>().AnyAsync(a => a.TenantId == buyer && a.Id == id, ct)) return;
        db.Add(new AuditEntry(buyer, clock.UtcNow(), tenancy.Actor.PersonId, tenancy.Actor.Name, "reminded", ReminderPost.Entity(news.Obligation), news.Subject, ReminderPost.Told(to.Email, news.DueDate), id));
    }
}
