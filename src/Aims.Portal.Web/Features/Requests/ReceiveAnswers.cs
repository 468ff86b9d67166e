using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Assessments;
using Aims.Portal.Web.Features.Letters;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Requests;

/// <summary>Answers have come in: ends the chase in the buyer's register, and tells the buyer.</summary>
public sealed class ReceiveAnswers(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, AssessmentRecipients recipients, Outbox outbox, PortalLinks links, TenantStore tenants, Words words, IStringLocalizer<Text> text)
{
    public async Task ExecuteAsync(OrganisationId buyer, AnswersSubmitted news, CancellationToken ct)
    {
        var assessment = await db.KnownAsync<Assessment>(a => a.BuyerId == buyer && a.Id == news.Assessment, ct);
        await TellAsync(assessment, news, ct);

        // News that were long on their way may meet an assessment that has gone back to the vendor: that clock is for the next round.
        if (assessment.Round != news.Round || assessment.WaitsForVendor) return;
        var chase = await db.AcrossTenants<Obligation>()
            .Where(o => o.TenantId == buyer && o.SubjectId == news.Assessment.Value && o.Kind == ObligationKind.Request && o.State == ObligationState.Open).ToListAsync(ct);
        foreach (var obligation in chase) obligation.Meet();
    }

    private async Task TellAsync(Assessment assessment, AnswersSubmitted news, CancellationToken ct)
    {
        var buyer = await tenants.GetAsync(assessment.BuyerId, ct);
        foreach (var to in await recipients.BuyerSideAsync(assessment, ct))
        {
            await outbox.AddAsync(assessment.BuyerId, to, "submitted", () => new MailContent
            {
                Subject = text["{0} has submitted its answers: {1}", assessment.VendorName, assessment.Services],
                Preheader = text["Round {0}. Answers: {1}, files: {2}.", news.Round, news.Answers, news.Files],
                Heading = text["The answers of {0} are in", assessment.VendorName],
                ForOrganisation = MailWords.Of(Languages.Current).For(assessment.BuyerName),
                Paragraphs = [text["{0} submitted the answers about {1}. They and their files are frozen as they are now. A reviewer reads them next; somebody else decides.", tenancy.Actor.Name, assessment.Services]],
                Facts = [new MailFact(text["Reference"], assessment.Reference), new MailFact(text["Round"], news.Round.ToString()), new MailFact(text["Submitted"], words.Moment(news.At))],
                Button = new MailLink(text["Review the answers"], links.InTenant(buyer.Identifier, $"/assessments/{assessment.Id}/review")),
                FooterReason = text["You get this because you sent the questionnaire, review its answers or look after this vendor."],
            });
        }
    }
}
