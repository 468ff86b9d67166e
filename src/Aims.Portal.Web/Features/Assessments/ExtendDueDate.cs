using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Assessments;

/// <summary>Gives the vendor more time and tells it so; the chase follows the new date.</summary>
public sealed class ExtendDueDate(PortalDbContext db, IMultiTenantContextAccessor tenancy, AssessmentRecipients recipients, Outbox outbox, Words words, IStringLocalizer<Text> text)
{
    public async Task ExecuteAsync(AssessmentId id, DateOnly? dueDate, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!;
        var assessment = await db.Assessments.OneAsync(a => a.BuyerId == tenant.Id && a.Id == id, ct);
        if (dueDate is not { } due) throw new RuleViolation("assessment.extend-missing", "Choose the new due date.") { Field = "NewDueDate" };
        if (due.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) throw new RuleViolation("assessment.weekend", "{0} falls on a weekend. Choose a working day.", due) { Field = "NewDueDate" };
        if (due > words.Today.AddMonths(PreflightSend.FurthestMonths)) throw new RuleViolation("assessment.too-far", "{0} is more than a year away. Choose an earlier day.", due) { Field = "NewDueDate" };
        assessment.ExtendTo(due, words.Today);
        foreach (var obligation in await db.Obligations.Where(o => o.SubjectId == id.Value && o.Kind == ObligationKind.Request && o.State == ObligationState.Open).ToListAsync(ct)) obligation.MoveTo(due, words.Today);
        // Before an organisation has accepted, the way in is the invitation's own link.
        var url = assessment.VendorOrganisationId is null ? null : await recipients.VendorLinkAsync(assessment, $"/requests/{assessment.Id}", ct);
        foreach (var to in await recipients.VendorSideAsync(assessment, ct)) await outbox.AddAsync(tenant.Id, to, "request-extended", () => new MailContent
        {
            Subject = text["More time for {0}: now due {1}", assessment.Reference, words.Date(due)],
            Preheader = text["{0} moved the due date.", tenant.Name],
            Heading = text["{0} gives you until {1}", tenant.Name, words.DayAndDate(due)],
            ForOrganisation = MailWords.Of(Languages.Current).For(tenant.Name),
            Paragraphs = [text["The due date of the questionnaire about {0} has been moved. Everything you have answered so far is kept.", assessment.Services]],
            DueLine = text["Due by {0}, {1}", words.DayAndDate(due), words.Distance(due)],
            Facts = [new MailFact(text["AI service"], assessment.Services), new MailFact(text["Reference"], assessment.Reference)],
            Button = url is null ? null : new MailLink(text["Open the request"], url),
            FooterReason = text["You get this because {0} asked you to answer a questionnaire.", tenant.Name],
        });
        await db.SaveChangesAsync(ct);
    }
}
