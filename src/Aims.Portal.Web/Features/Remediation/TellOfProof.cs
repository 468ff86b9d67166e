using Aims.Portal.Domain.Assessments;
using Aims.Portal.Web.Features.Assessments;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Remediation;

/// <summary>Writes to the buyer that proof has come. Without it the file lies under an assessment that nobody opens any more.</summary>
public sealed class TellOfProof(
    AssessmentRecipients recipients, TenantStore tenants, Outbox outbox, PortalLinks links, CurrentMember me, IStringLocalizer<Text> text)
{
    /// <summary>Adds the mails; the caller saves.</summary>
    public async Task AddAsync(Assessment assessment, string about, SubmittedEvidence file, string path, CancellationToken ct)
    {
        var buyer = await tenants.GetAsync(assessment.BuyerId, ct);
        foreach (var to in await recipients.BuyerSideAsync(assessment, ct))
        {
            await outbox.AddAsync(assessment.BuyerId, to, "proof", () => new MailContent
            {
                Subject = text["{0} sends proof: {1}", assessment.VendorName, file.Title],
                Preheader = about,
                Heading = text["Proof has come from {0}", assessment.VendorName],
                ForOrganisation = MailWords.Of(Languages.Current).For(assessment.BuyerName),
                Paragraphs = [text["{0} shares “{1}” with you as proof for: {2}", me.Name, file.FileName, about], text["Read it, then close the finding or mark the condition as met."]],
                Facts = [new MailFact(text["Reference"], assessment.Reference), new MailFact(text["About"], assessment.Services)],
                Button = new MailLink(text["Read the proof"], links.InTenant(buyer.Identifier, path)),
                FooterReason = text["You get this because you sent the questionnaire, review its answers or look after this vendor."],
            });
        }
    }
}
