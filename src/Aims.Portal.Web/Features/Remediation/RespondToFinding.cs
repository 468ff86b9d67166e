using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Web.Features.Assessments;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Remediation;

/// <summary>The vendor says what it did about a finding. Whether that closes it, the buyer decides.</summary>
public sealed class RespondToFinding(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, IMultiTenantContextSetter setter, AssessmentRecipients recipients, TenantStore tenants, PortalLinks links, Outbox outbox, IStringLocalizer<Text> text)
{
    public async Task ExecuteAsync(FindingId id, int revision, string? reply, CancellationToken ct)
    {
        var vendor = tenancy.Tenant!.Id;
        var finding = await db.Findings.OneAsync(f => f.VendorOrganisationId == vendor && f.Id == id, ct);
        if (reply is null)
            throw new RuleViolation("finding.response", "Write what you did or will do about it, and by when.") { Field = "Reply" };
        if (finding.Revision != revision)
            throw new RuleViolation("finding.response-overtaken", "This finding changed while you were writing. Your text is still here: read the finding above and save again.") { Field = "Reply" };
        // One mail for the answer, none for each later touch of it: a replayed form must not fill the buyer's inboxes.
        var news = finding.State is not FindingState.Answered;
        finding.Respond(reply);
        if (news) await TellBuyerAsync(finding, ct);

        // The mail is the buyer's row; it goes out only if the answer is kept.
        using var _ = setter.EnterSystem("answer a finding: write to the buyer's sender");
        await db.SaveChangesAsync(ct);
    }

    private async Task TellBuyerAsync(Finding finding, CancellationToken ct)
    {
        var assessment = await db.Assessments.OneAsync(a => a.BuyerId == finding.BuyerId && a.Id == finding.AssessmentId, ct);
        var buyer = await tenants.GetAsync(finding.BuyerId, ct);
        foreach (var to in await recipients.BuyerSideAsync(assessment, ct))
        {
            await outbox.AddAsync(finding.BuyerId, to, "finding-answered", () => new MailContent
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
