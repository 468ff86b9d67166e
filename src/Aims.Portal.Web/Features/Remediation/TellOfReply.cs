using Aims.Portal.Data;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Assessments;
using Aims.Portal.Web.Features.Letters;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Remediation;

/// <summary>Writes to the buyer that the vendor has answered a finding.</summary>
public sealed class TellOfReply(PortalDbContext db, AssessmentRecipients recipients, TenantStore tenants, PortalLinks links, Outbox outbox, IStringLocalizer<Text> text)
{
    public async Task ExecuteAsync(OrganisationId buyerId, FindingAnswered news, CancellationToken ct)
    {
        var finding = await db.KnownAsync<Finding>(f => f.BuyerId == buyerId && f.Id == news.Finding, ct);
        var assessment = await db.KnownAsync<Assessment>(a => a.BuyerId == buyerId && a.Id == news.Assessment, ct);
        var buyer = await tenants.GetAsync(buyerId, ct);
        foreach (var to in await recipients.BuyerSideAsync(assessment, ct))
        {
            await outbox.AddAsync(buyerId, to, "finding-answered", () => new MailContent
            {
                Subject = text["{0} has answered the finding {1}", assessment.VendorName, finding.Reference],
                Preheader = finding.Title,
                Heading = text["{0} has answered a finding", assessment.VendorName],
                ForOrganisation = MailWords.Of(Languages.Current).For(assessment.BuyerName),
                Paragraphs = [text["{0} has written what it did or will do about the finding below. Whether that closes it, you decide.", assessment.VendorName]],
                Facts = [new MailFact(text["Finding"], $"{finding.Reference} {finding.Title}"), new MailFact(text["Reference"], assessment.Reference)],
                Button = new MailLink(text["Read the answer"], links.InTenant(buyer.Identifier, $"/findings/{finding.Id}")),
                FooterReason = text["You get this because you sent the questionnaire, review its answers or look after this vendor."],
            });
        }
    }
}
