using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Letters;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Sharing;

/// <summary>Writes to who looks after the vendor at the buyer that a document was taken back, and ends the date that rested on it there.</summary>
public sealed class TellOfWithdrawal(PortalDbContext db, TenantStore tenants, Outbox outbox, PortalLinks links, Words words, IStringLocalizer<Text> text)
{
    public async Task ExecuteAsync(OrganisationId buyerId, GrantWithdrawn news, CancellationToken ct)
    {
        var grant = await db.KnownAsync<EvidenceGrant>(g => g.BuyerId == buyerId && g.Id == news.Grant, ct);
        await LetBeAsync(buyerId, grant.DocumentId, ct);
        // Only somebody who still works there: a former member must not hear of the buyer's vendors.
        var found = await (
            from v in db.AcrossTenants<Vendor>()
            join m in db.AcrossTenants<Membership>() on new { v.TenantId, PersonId = v.OwnerId } equals new { m.TenantId, PersonId = (Guid?)m.PersonId }
            join p in db.Users on m.PersonId equals p.Id
            where v.TenantId == buyerId && v.Id == grant.VendorId && m.EndedAt == null && p.Email != null
            select new { Vendor = v.Name, To = new MailRecipient(p.Email!, p.DisplayName, p.Language) }).FirstOrDefaultAsync(ct);
        if (found is null) return;
        var buyer = await tenants.GetAsync(buyerId, ct);
        var url = links.InTenant(buyer.Identifier, $"/vendors/{grant.VendorId}");
        await outbox.AddAsync(buyerId, found.To, "grant-revoked", () => new MailContent
        {
            Subject = text["{0} withdrew a document: {1}", found.Vendor, grant.Title],
            Preheader = text["It was shown until {0}. What was submitted stays on record.", words.Date(news.On)],
            Heading = text["{0} withdrew a document it had shown you", found.Vendor],
            ForOrganisation = MailWords.Of(Languages.Current).For(buyer.Name),
            Paragraphs = [text["Nobody at {0} can open {1} any more. The answers and the name and hash of the file stay as they were submitted; what it proved is no longer counted on the vendor's page.", buyer.Name, grant.FileName]],
            Facts = [new MailFact(text["Document"], grant.Title), new MailFact(text["Shown until"], words.Date(news.On))],
            Button = new MailLink(text["Open the vendor"], url),
            FooterReason = text["You get this because you look after this vendor."],
        });
    }

    /// <summary>Nobody is to be reminded of what was accepted of the certificate in it. The acceptance itself stays as the buyer wrote it.</summary>
    private async Task LetBeAsync(OrganisationId buyer, DocumentId document, CancellationToken ct)
    {
        var accepted = await db.AcrossTenants<AcceptedPoint>().Where(a => a.TenantId == buyer && a.DocumentId == document && a.EndedAt == null).Select(a => a.Id).ToListAsync(ct);
        var subjects = accepted.ConvertAll(a => a.Value);
        foreach (var date in await db.AcrossTenants<Obligation>().Where(o => o.TenantId == buyer && o.Kind == ObligationKind.Acceptance && subjects.Contains(o.SubjectId) && o.State == ObligationState.Open).ToListAsync(ct)) date.Cancel();
    }
}
