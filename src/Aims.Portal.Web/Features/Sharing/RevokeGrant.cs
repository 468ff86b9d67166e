using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Sharing;

/// <summary>Takes a version back from a buyer, and tells whoever looks after the vendor there. What was submitted stays named with its hash; the file can no longer be read.</summary>
public sealed class RevokeGrant(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, IMultiTenantContextSetter setter, TenantStore tenants, GrantTrail trail, Outbox outbox, PortalLinks links, Words words, IStringLocalizer<Text> text, TimeProvider clock)
{
    // Overtaken when a colleague revoked it in the same moment: then nothing is left to do, nor to tell.
    public Task ExecuteAsync(GrantId id, CancellationToken ct) => db.AnewWhenOvertakenAsync(() => RevokeAsync(id, ct));

    private async Task RevokeAsync(GrantId id, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!.Id;
        var grant = await db.EvidenceGrants.OneAsync(g => g.VendorOrganisationId == tenant && g.Id == id, ct);
        if (grant.RevokedAt is not null) return;
        grant.Revoke(clock.UtcNow());
        trail.AddRevoked(grant, clock.UtcNow());

        // Without any readable version of the document the buyer no longer follows the certificate in it.
        var other = await db.EvidenceGrants.AnyAsync(
            g => g.VendorOrganisationId == tenant && g.BuyerId == grant.BuyerId && g.DocumentId == grant.DocumentId && g.Id != id && g.RevokedAt == null, ct);
        if (!other)
        {
            db.RemoveRange(await db.SharedCertificates
                .Where(s => s.VendorOrganisationId == tenant && s.BuyerId == grant.BuyerId && s.DocumentId == grant.DocumentId).ToListAsync(ct));
        }

        // The line in the buyer's trail and the mail are the buyer's rows; they are saved in the same transaction.
        using var _ = setter.EnterSystem("revoke a grant: write to the buyer's trail and to the owner of the vendor there");
        if (!other) await TellBuyerAsync(grant, ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task TellBuyerAsync(EvidenceGrant grant, CancellationToken ct)
    {
        // Only somebody who still works there: a former member must not hear of the buyer's vendors.
        var found = await (
            from v in db.AcrossTenants<Vendor>()
            join m in db.AcrossTenants<Membership>() on new { v.TenantId, PersonId = v.OwnerId } equals new { m.TenantId, PersonId = (Guid?)m.PersonId }
            join p in db.Users on m.PersonId equals p.Id
            where v.TenantId == grant.BuyerId && v.Id == grant.VendorId && m.EndedAt == null && p.Email != null
            select new { Vendor = v.Name, To = new MailRecipient(p.Email!, p.DisplayName, p.Language) }).FirstOrDefaultAsync(ct);
        if (found is null) return;
        var buyer = await tenants.GetAsync(grant.BuyerId, ct);
        var url = links.InTenant(buyer.Identifier, $"/vendors/{grant.VendorId}");
        await outbox.AddAsync(grant.BuyerId, found.To, "grant-revoked", () => new MailContent
        {
            Subject = text["{0} withdrew a document: {1}", found.Vendor, grant.Title],
            Preheader = text["It was shown until {0}. What was submitted stays on record.", words.Date(words.Today)],
            Heading = text["{0} withdrew a document it had shown you", found.Vendor],
            ForOrganisation = MailWords.Of(Languages.Current).For(buyer.Name),
            Paragraphs = [text["Nobody at {0} can open {1} any more. The answers and the name and hash of the file stay as they were submitted; what it proved is no longer counted on the vendor's page.", buyer.Name, grant.FileName]],
            Facts = [new MailFact(text["Document"], grant.Title), new MailFact(text["Shown until"], words.Date(words.Today))],
            Button = new MailLink(text["Open the vendor"], url),
            FooterReason = text["You get this because you look after this vendor."],
        });
    }
}
