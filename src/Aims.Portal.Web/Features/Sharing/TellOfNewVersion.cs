using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Letters;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Sharing;

/// <summary>Writes to who looks after the vendor at a buyer that a document it can read has a newer version. Of that it learns the number and the day, nothing of what is in it.</summary>
public sealed class TellOfNewVersion(PortalDbContext db, TenantStore tenants, Outbox outbox, PortalLinks links, Words words, IStringLocalizer<Text> text)
{
    public async Task ExecuteAsync(OrganisationId buyerId, DocumentReplaced news, CancellationToken ct)
    {
        var grant = await db.KnownAsync<EvidenceGrant>(g => g.BuyerId == buyerId && g.Id == news.Grant, ct);
        // Only somebody who still works there: a former member must not hear of the buyer's vendors.
        var found = await (
            from v in db.AcrossTenants<Vendor>()
            join m in db.AcrossTenants<Membership>() on new { v.TenantId, PersonId = v.OwnerId } equals new { m.TenantId, PersonId = (Guid?)m.PersonId }
            join p in db.Users on m.PersonId equals p.Id
            where v.TenantId == buyerId && v.Id == grant.VendorId && m.EndedAt == null && p.Email != null
            select new { Vendor = v.Name, To = new MailRecipient(p.Email!, p.DisplayName, p.Language) }).FirstOrDefaultAsync(ct);
        if (found is null) return;
        var buyer = await tenants.GetAsync(buyerId, ct);
        var url = links.InTenant(buyer.Identifier, $"/documents/ask?vendor={grant.VendorId}&assessment={grant.AssessmentId}&kind={grant.Kind}");
        await outbox.AddAsync(buyerId, found.To, "document-replaced", () => new MailContent
        {
            Subject = text["{0} has a newer version of a document you rely on: {1}", found.Vendor, grant.Title],
            Preheader = text["You hold version {0}; version {1} came on {2}.", grant.Number, news.Number, words.Date(news.On)],
            Heading = text["A document you rely on has a newer version"],
            ForOrganisation = MailWords.Of(Languages.Current).For(buyer.Name),
            Paragraphs = [text["{0} keeps a newer version of “{1}”. What was submitted to you stays as it was, and so does what you decided; decisions that rest on the older version are marked. Ask for the new one if it matters to you.", found.Vendor, grant.Title]],
            Facts = [new MailFact(text["You hold"], text["{0}, version {1}", grant.FileName, grant.Number]), new MailFact(text["Newest"], text["version {0}, {1}", news.Number, words.Date(news.On)])],
            Button = new MailLink(text["Ask for the new version"], url),
            FooterReason = text["You get this because you look after this vendor."],
        });
    }
}
