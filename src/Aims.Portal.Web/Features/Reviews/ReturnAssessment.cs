using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Features.Assessments;
using Aims.Portal.Web.Features.Findings;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Reviews;

/// <summary>Sends an assessment back for another round: what is asked, what was found, until when. Internal notes stay here.</summary>
public sealed class ReturnAssessment(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, CurrentMember me, FindingDates dates, AssessmentRecipients recipients, Outbox outbox,
    TimeProvider clock, Words words, IStringLocalizer<Text> text)
{
    /// <summary>The "question" under which the covering message of a return is kept.</summary>
    public const string Covering = "";

    public async Task ExecuteAsync(AssessmentId id, DateOnly? dueDate, string? message, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var assessment = await db.Assessments.OneAsync(a => a.BuyerId == buyer && a.Id == id, ct);
        assessment.DemandReviewable();
        if (dueDate is not { } due) throw new RuleViolation("return.due", "Say until when the vendor should answer.") { Field = "DueDate" };
        if (due.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            throw new RuleViolation("return.weekend", "{0} is on a weekend. Choose a working day.", due) { Field = "DueDate" };

        var items = await db.ReviewItems.AsNoTracking().Where(r => r.AssessmentId == id && r.Round == assessment.Round).ToListAsync(ct);
        var findings = await db.Findings.Where(f => f.BuyerId == buyer && f.AssessmentId == id && f.SharedAt == null && f.State != FindingState.Closed).ToListAsync(ct);
        var points = PointsOf(items, findings);
        if (points.Count == 0)
            throw new RuleViolation("return.nothing", "There is nothing to return: ask back on an answer or raise a finding first.");
        var now = clock.UtcNow();
        assessment.Return(due, words.Today, now);
        foreach (var (questionId, comment) in points) db.Add(new ReturnPoint(assessment, assessment.Round, questionId, comment, me.Name, now));
        if (message is not null) db.Add(new ReturnPoint(assessment, assessment.Round, Covering, message, me.Name, now));

        findings.ForEach(f => f.Share(now));
        await dates.KeepAsync(findings, ct);
        await MoveRequestAsync(assessment, ct);
        await TellAsync(assessment, points, message, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The questions to go back and what the vendor will read about each.</summary>
    /// <param name="items">The judgements of the present round.</param>
    /// <param name="findings">Those of the assessment; what the vendor knows already is left out.</param>
    public static IReadOnlyList<(string QuestionId, string Comment)> PointsOf(IEnumerable<ReviewItem> items, IReadOnlyList<Finding> findings) =>
        [.. items.Where(i => i.Judgement is Judgement.AskedBack or Judgement.FindingRaised).OrderBy(i => i.QuestionId, StringComparer.Ordinal).Select(i => (i.QuestionId, string.Join('\n',
            findings.Where(f => f.SharedAt is null && f.QuestionId == i.QuestionId).Select(f => $"{f.Reference}: {f.Title}").Append(i.SharedComment).Where(s => !string.IsNullOrEmpty(s))).Fit(ReviewItem.TextLength)))];

    private async Task MoveRequestAsync(Assessment assessment, CancellationToken ct)
    {
        var request = await db.Obligations.FirstOrDefaultAsync(o => o.SubjectId == assessment.Id.Value && o.Kind == ObligationKind.Request, ct);
        if (request is null)
        {
            request = new Obligation(assessment.BuyerId, ObligationKind.Request, assessment.Id.Value, assessment.Services, $"/requests/{assessment.Id}", assessment.DueDate, words.Today) { VendorId = assessment.VendorId };
            db.Add(request);
        }
        else
        {
            request.MoveTo(assessment.DueDate, words.Today);
        }

        if (assessment.VendorOrganisationId is { } vendor) request.Assign(vendor, assessment.ResponsibleId);
    }

    private async Task TellAsync(Assessment assessment, IReadOnlyList<(string QuestionId, string Comment)> points, string? message, CancellationToken ct)
    {
        var url = await recipients.VendorLinkAsync(assessment, $"/requests/{assessment.Id}", ct);
        foreach (var to in await recipients.VendorSideAsync(assessment, ct)) await outbox.AddAsync(assessment.BuyerId, to, "returned", () => new MailContent
        {
            Subject = text["{0} has questions about your answers, due {1}", assessment.BuyerName, words.Date(assessment.DueDate)],
            Preheader = points.Count == 1 ? text["1 point to answer for {0}", assessment.Services] : text["{0} points to answer for {1}", points.Count, assessment.Services],
            Heading = text["A few points need your answer"],
            ForOrganisation = MailWords.Of(Languages.Current).For(assessment.BuyerName),
            Paragraphs = [text["Hello {0},", to.Name], text["{0} has read your answers about {1} and sends them back for round {2}. Everything you answered is still there; only these points need work.", assessment.BuyerName, assessment.Services, assessment.Round]],
            Quote = message is null ? null : new MailQuote(me.Name, message),
            DueLine = text["Answer by {0} ({1})", words.DayAndDate(assessment.DueDate), words.Distance(assessment.DueDate)],
            Facts = [.. points.Select(p => new MailFact(p.QuestionId, p.Comment))],
            Button = new MailLink(text["Open the questionnaire"], url),
            FooterReason = text["You get this because you look after this request at {0}.", assessment.VendorName],
        });
    }
}
