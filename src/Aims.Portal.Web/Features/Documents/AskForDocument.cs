using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Features.Assessments;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Documents;

/// <summary>What a buyer writes when it asks for a document.</summary>
public sealed record DocumentWanted(AssessmentId? Assessment, string? Kind, string? Subject, string? Purpose, DateOnly? NeededBy);

/// <summary>Asks a vendor, under an assessment both have together, for a document, and writes to whoever looks after the assessment there.</summary>
public sealed class AskForDocument(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, CurrentMember me, AssessmentRecipients recipients, Outbox outbox, TimeProvider clock, Words words, IStringLocalizer<Text> text)
{
    /// <exception cref="RuleViolation">The vendor is not on the portal, too many requests wait, or the form says too little.</exception>
    public async Task ExecuteAsync(DocumentWanted wanted, CancellationToken ct)
    {
        if (wanted.Assessment is not { } under) throw new RuleViolation("access.assessment", "Choose the questionnaire under which the vendor is to share it.") { Field = "Assessment" };
        var buyer = tenancy.Tenant!.Id;
        var assessment = await db.Assessments.AsNoTracking().OneAsync(a => a.BuyerId == buyer && a.Id == under, ct);
        if (assessment.VendorOrganisationId is null || assessment.State is AssessmentState.Cancelled)
            throw new RuleViolation("access.nobody", "{0} has taken on no questionnaire of this kind yet. Ask once the vendor has accepted one.", assessment.VendorName) { Field = "Assessment" };
        var kind = string.IsNullOrEmpty(wanted.Kind) ? "" : EvidenceKinds.Find(wanted.Kind)?.Id ?? throw new RuleViolation("access.kind", "Choose a kind of document from the list.") { Field = "Kind" };
        var request = new AccessRequest(assessment, kind, wanted.Subject, wanted.Purpose, wanted.NeededBy, me.PersonId, me.Name, words.Today, clock.UtcNow());
        // Withdrawn ones too: each has brought a mail.
        var yesterday = clock.UtcNow().AddDays(-1);
        if (await db.AccessRequests.CountAsync(r => r.BuyerId == buyer && r.AssessmentId == under && (r.State == AccessRequestState.Open || r.AskedAt > yesterday), ct) >= AccessRequest.MostOpen)
            throw new RuleViolation("access.many", "{0} requests under this questionnaire wait for an answer, or were made within a day. Withdraw one that you no longer need, or ask tomorrow.", AccessRequest.MostOpen);
        db.Add(request);
        await TellAsync(request, assessment, ct);
        await db.SaveChangesAsync(ct);
    }

    private async Task TellAsync(AccessRequest request, Assessment assessment, CancellationToken ct)
    {
        var url = await recipients.VendorLinkAsync(assessment, $"/requests/documents/{request.Id}", ct);
        foreach (var to in await recipients.VendorSideAsync(assessment, ct))
        {
            await outbox.AddAsync(assessment.BuyerId, to, "document-asked", () => new MailContent
            {
                Subject = text["{0} asks for a document: {1}", assessment.BuyerName, DocumentWords.Of(request)],
                Preheader = text["You decide whether to share it, and on which terms."],
                Heading = text["{0} asks you for a document", assessment.BuyerName],
                ForOrganisation = MailWords.Of(Languages.Current).For(assessment.BuyerName),
                Paragraphs = [text["Hello {0},", to.Name], text["{0} asks you to share: {1}. You decide whether to, which document it is, and on which terms. Nothing is shared by itself.", request.AskedByName, DocumentWords.Of(request)]],
                Quote = new MailQuote(request.AskedByName, request.Purpose),
                DueLine = request.NeededBy is { } by ? text["Needed by {0} ({1})", words.DayAndDate(by), words.Distance(by)].Value : null,
                Facts = [new MailFact(text["Reference"], assessment.Reference), new MailFact(text["About"], assessment.Services)],
                Button = new MailLink(text["Answer the request"], url),
                FooterReason = text["You get this because you look after this request at {0}.", assessment.VendorName],
            });
        }
    }
}
