using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Assessments;

/// <summary>Takes a request back: the invitation is withdrawn, the chase ends, and the vendor is told.</summary>
public sealed class CancelAssessment(PortalDbContext db, IMultiTenantContextAccessor tenancy, AssessmentRecipients recipients, Outbox outbox, IStringLocalizer<Text> text, TimeProvider clock)
{
    public async Task ExecuteAsync(AssessmentId id, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!;
        var assessment = await db.Assessments.OneAsync(a => a.BuyerId == tenant.Id && a.Id == id, ct);
        assessment.Cancel(clock.UtcNow());
        foreach (var invitation in await db.Invitations.Where(i => i.AssessmentId == id && i.UsedAt == null && i.WithdrawnAt == null).ToListAsync(ct)) invitation.Withdraw(clock.UtcNow());
        foreach (var obligation in await db.Obligations.Where(o => o.SubjectId == id.Value && o.Kind == ObligationKind.Request && o.State == ObligationState.Open).ToListAsync(ct)) obligation.Cancel();
        // Nothing can be shared under it any more, so nobody is left to answer them.
        foreach (var asked in await db.AccessRequests.Where(r => r.BuyerId == tenant.Id && r.AssessmentId == id && r.State == AccessRequestState.Open).ToListAsync(ct)) asked.Withdraw(clock.UtcNow());
        // Whoever has no account has nothing to open: the invitation was all there was.
        var link = assessment.VendorOrganisationId is null ? null : await recipients.VendorLinkAsync(assessment, $"/requests/{id}", ct);
        foreach (var to in await recipients.VendorSideAsync(assessment, ct)) await outbox.AddAsync(tenant.Id, to, "request-cancelled", () => new MailContent
        {
            Subject = text["{0} took back its request {1}", tenant.Name, assessment.Reference],
            Preheader = text["Nothing more needs to be done."],
            Heading = text["{0} no longer needs your answers", tenant.Name],
            ForOrganisation = MailWords.Of(Languages.Current).For(tenant.Name),
            Paragraphs = [text["The request {0} about {1} was cancelled. Nothing more needs to be done; what you wrote stays in your own account.", assessment.Reference, assessment.Services]],
            Button = link is null ? null : new MailLink(text["Open the request"], link),
            FooterReason = text["You get this because {0} asked you to answer a questionnaire.", tenant.Name],
        });
        await db.SaveChangesAsync(ct);
    }
}
