using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Assessments;
using Aims.Portal.Web.Features.Letters;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Remediation;

/// <summary>Writes to the buyer that proof has come. Without it the file lies under an assessment that nobody opens any more.</summary>
public sealed class TellOfProof(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, AssessmentRecipients recipients, TenantStore tenants, Outbox outbox, PortalLinks links, IStringLocalizer<Text> text)
{
    public async Task ExecuteAsync(OrganisationId buyerId, ProofSent proof, CancellationToken ct)
    {
        var assessment = await db.KnownAsync<Assessment>(a => a.BuyerId == buyerId && a.Id == proof.Assessment, ct);
        var buyer = await tenants.GetAsync(buyerId, ct);
        foreach (var to in await recipients.BuyerSideAsync(assessment, ct))
        {
            await outbox.AddAsync(buyerId, to, "proof", () => new MailContent
            {
                Subject = text["{0} sends proof: {1}", assessment.VendorName, proof.Title],
                Preheader = proof.About,
                Heading = text["Proof has come from {0}", assessment.VendorName],
                ForOrganisation = MailWords.Of(Languages.Current).For(assessment.BuyerName),
                Paragraphs = [text["{0} shares “{1}” with you as proof for: {2}", tenancy.Actor.Name, proof.FileName, proof.About], text["Read it, then close the finding or mark the condition as met."]],
                Facts = [new MailFact(text["Reference"], assessment.Reference), new MailFact(text["About"], assessment.Services)],
                Button = new MailLink(text["Read the proof"], links.InTenant(buyer.Identifier, proof.Path)),
                FooterReason = text["You get this because you sent the questionnaire, review its answers or look after this vendor."],
            });
        }
    }
}
