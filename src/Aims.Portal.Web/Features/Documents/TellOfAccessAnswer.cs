using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Assessments;
using Aims.Portal.Web.Features.Letters;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Documents;

/// <summary>Writes to who asked for a document that the vendor has answered; has that person left, to who looks after the assessment.</summary>
public sealed class TellOfAccessAnswer(PortalDbContext db, AssessmentRecipients recipients, TenantStore tenants, Outbox outbox, PortalLinks links, Words words, IStringLocalizer<Text> text)
{
    public async Task ExecuteAsync(OrganisationId buyerId, AccessAnswered answered, CancellationToken ct)
    {
        var request = await db.KnownAsync<AccessRequest>(r => r.BuyerId == buyerId && r.Id == answered.Request, ct);
        var assessment = await db.KnownAsync<Assessment>(a => a.BuyerId == buyerId && a.Id == request.AssessmentId, ct);
        var asker = await (
            from m in db.AcrossTenants<Membership>()
            join p in db.Users on m.PersonId equals p.Id
            where m.TenantId == buyerId && m.PersonId == request.AskedById && m.EndedAt == null && p.Email != null
            select new MailRecipient(p.Email!, p.DisplayName, p.Language)).FirstOrDefaultAsync(ct);
        var buyer = await tenants.GetAsync(buyerId, ct);
        var isShared = request.State is AccessRequestState.Granted;
        var path = request.GrantId is { } grant ? $"/granted/{grant}/preview" : "/documents?tab=asked";
        foreach (var to in asker is null ? await recipients.BuyerSideAsync(assessment, ct) : [asker])
        {
            await outbox.AddAsync(buyerId, to, "document-answered", () => new MailContent
            {
                Subject = isShared ? text["{0} shares what you asked for: {1}", assessment.VendorName, DocumentWords.Of(request)] : text["{0} does not share what you asked for: {1}", assessment.VendorName, DocumentWords.Of(request)],
                Preheader = isShared ? text["You can read it now."] : text["Its reason is below."],
                Heading = isShared ? text["The document is there"] : text["The vendor declined"],
                ForOrganisation = MailWords.Of(Languages.Current).For(buyer.Name),
                Paragraphs = [text["Hello {0},", to.Name], isShared
                    ? text["On {0} you asked {1} for: {2}. It is shared with you now; every reading is recorded, and the vendor sees it.", words.Date(request.AskedAt), assessment.VendorName, DocumentWords.Of(request)]
                    : text["On {0} you asked {1} for: {2}. It does not share it.", words.Date(request.AskedAt), assessment.VendorName, DocumentWords.Of(request)]],
                Quote = request.Reply.Length == 0 ? null : new MailQuote(request.AnsweredByName, request.Reply),
                Facts = [new MailFact(text["Reference"], assessment.Reference), new MailFact(text["About"], assessment.Services)],
                Button = new MailLink(isShared ? text["Read the document"] : text["See your requests"], links.InTenant(buyer.Identifier, path)),
                FooterReason = text["You get this because you asked for this document, or look after this assessment."],
            });
        }
    }
}
