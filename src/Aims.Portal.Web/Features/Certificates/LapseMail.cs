using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Web.Features.Assessments;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Tells both sides of an assessment that a finding was opened by itself, because a certificate its answers rest on is not in force any more.</summary>
public sealed class LapseMail(IMultiTenantContextAccessor tenancy, AssessmentRecipients recipients, Outbox outbox, PortalLinks links, IStringLocalizer<Text> text, Words words)
{
    public async Task TellAsync(Finding finding, Assessment assessment, string certificate, LapseCause cause, IReadOnlyList<string> questions, CancellationToken ct)
    {
        var theirs = await recipients.VendorLinkAsync(assessment, $"/remediation/findings/{finding.Id}", ct);
        foreach (var to in await recipients.VendorSideAsync(assessment, ct)) await outbox.AddAsync(assessment.BuyerId, to, "lapsed", () => new MailContent
        {
            Subject = text["{0}: a certificate your answers rest on needs proof", assessment.BuyerName],
            Preheader = finding.Title,
            Heading = text["A certificate your answers rest on needs proof"],
            ForOrganisation = MailWords.Of(Languages.Current).For(assessment.BuyerName),
            Paragraphs = [text["{0} counts the answers below as not met until proof comes, and has opened a finding.", assessment.BuyerName]],
            DueLine = finding.RemediateBy is { } until ? text["Answer by {0} ({1})", words.DayAndDate(until), words.Distance(until)].Value : null,
            Facts = [new MailFact(text["Certificate"], certificate), new MailFact(text["What happened"], text[LapseWords.Of(cause)]), new MailFact(text["Finding"], finding.Reference), new MailFact(text["Questions"], string.Join(", ", questions)), new MailFact(text["What to do"], text[LapseWords.RemedyOf(cause)])],
            Button = new MailLink(text["Open the finding"], theirs),
            FooterReason = text["You get this because you look after this request at {0}.", assessment.VendorName],
        }, bulk: true);

        var ours = links.InTenant(tenancy.Tenant!.Identifier, $"/findings/{finding.Id}");
        foreach (var to in await recipients.BuyerSideAsync(assessment, ct)) await outbox.AddAsync(assessment.BuyerId, to, "lapsed", () => new MailContent
        {
            Subject = text["{0}: proof of a certificate is missing", assessment.VendorName],
            Preheader = finding.Title,
            Heading = text["A finding was opened: proof of a certificate is missing"],
            ForOrganisation = MailWords.Of(Languages.Current).For(assessment.BuyerName),
            Paragraphs = [text["{0} answered the questions below with a certificate that no longer supports them. They count as not met from now on, and the vendor has been asked for proof.", assessment.VendorName]],
            Facts = [new MailFact(text["Certificate"], certificate), new MailFact(text["What happened"], text[LapseWords.Of(cause)]), new MailFact(text["Finding"], finding.Reference), new MailFact(text["Questions"], string.Join(", ", questions)), new MailFact(text["Reference"], $"{assessment.Reference} · {assessment.Services}")],
            Button = new MailLink(text["Open the finding"], ours),
            FooterReason = text["You get this because you sent the questionnaire, review its answers or look after this vendor."],
        }, bulk: true);
    }

    /// <summary>To the buyer: the vendor has recorded what was missing. It is the vendor's word, so somebody looks at it.</summary>
    public async Task TellRestoredAsync(Finding finding, Assessment assessment, string certificate, IReadOnlyList<string> questions, CancellationToken ct)
    {
        var ours = links.InTenant(tenancy.Tenant!.Identifier, $"/findings/{finding.Id}");
        foreach (var to in await recipients.BuyerSideAsync(assessment, ct)) await outbox.AddAsync(assessment.BuyerId, to, "supported-again", () => new MailContent
        {
            Subject = text["{0}: proof of a certificate has come", assessment.VendorName],
            Preheader = finding.Title,
            Heading = text["Proof of a certificate has come"],
            ForOrganisation = MailWords.Of(Languages.Current).For(assessment.BuyerName),
            Paragraphs = [text["{0} has recorded what was missing for the certificate below, and the answers that rest on it count again. Look at the proof, then close the finding or open it again.", assessment.VendorName]],
            Facts = [new MailFact(text["Certificate"], certificate), new MailFact(text["Finding"], finding.Reference), new MailFact(text["Questions"], string.Join(", ", questions)), new MailFact(text["Reference"], $"{assessment.Reference} · {assessment.Services}")],
            Button = new MailLink(text["Open the finding"], ours),
            FooterReason = text["You get this because you sent the questionnaire, review its answers or look after this vendor."],
        }, bulk: true);
    }
}
