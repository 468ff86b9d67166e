using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Assessments;
using Aims.Portal.Web.Features.Findings;
using Aims.Portal.Web.Features.Reviews;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Security;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Aims.Portal.Web.Features.Decisions;

/// <summary>Records the decision with everything that follows from it. The vendor is told the outcome and the conditions, nothing else.</summary>
public sealed class DecideAssessment(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, ReviewRoom room, CurrentMember me, FindingDates dates, AssessmentRecipients recipients, Outbox outbox,
    TimeProvider clock, Words words, IStringLocalizer<Text> text)
{
    private const string Fallback = "en";

    public async Task ExecuteAsync(AssessmentId id, DecisionInput input, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var file = await room.OpenAsync(id, ct, withFiles: false);
        var assessment = await db.Assessments.OneAsync(a => a.BuyerId == buyer && a.Id == id, ct);
        assessment.DemandReviewable();
        if (input.Outcome is not { } outcome) throw Undecided(input);
        var faults = new Faults();
        List<ConditionInput> rows = outcome is DecisionOutcome.ApproveWithConditions ? Complete(input.Conditions, faults) : [];
        var reviewers = await ReviewersAsync(file, ct);
        faults.Collect(() => DecisionRules.Demand(
            outcome, input.Reason ?? "", input.ValidUntil, input.NextReviewOn, rows.Count, file.BlockersIn(Languages.Current), [.. file.Questions.Where(q => q.IsOpen).Select(q => q.Id)], reviewers, me.PersonId, file.Facts.Tier, words.Today));
        if (!input.Confirmed) faults.Add(new RuleViolation("decision.confirm", "Confirm that you have read the open findings and took no part in this review.") { Field = nameof(input.Confirmed) });
        faults.Throw();

        var now = clock.UtcNow();
        var rejected = outcome is DecisionOutcome.Reject;
        var (validUntil, nextReview) = rejected ? (null, null) : (input.ValidUntil, input.NextReviewOn);
        db.Add(new Decision(assessment, outcome, input.Reason!, file.Score.Total, string.Join('\n', file.BlockersIn(Fallback)), me.PersonId, me.Name, now));
        assessment.Decide(outcome, validUntil, nextReview, now);
        var vendor = await db.Vendors.OneAsync(v => v.Id == assessment.VendorId, ct);
        vendor.Decided(outcome, validUntil);

        List<Condition> conditions = [.. rows.Select(r => new Condition(assessment, r.Text!, r.Owner!, r.DueDate!.Value))];
        db.AddRange(conditions);
        var findings = await db.Findings.Where(f => f.BuyerId == buyer && f.AssessmentId == id).ToListAsync(ct);
        // What the buyer closed before the vendor knew of it was none, and stays its own.
        findings.RemoveAll(f => f.SharedAt is null && f.State is FindingState.Closed);
        findings.ForEach(f => f.Share(now));
        await dates.KeepAsync(findings, ct);
        await KeepDatesAsync(assessment, vendor, conditions, validUntil, ct);
        await TellAsync(assessment, conditions, findings.Count, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Everybody who took part in the review, also where somebody else did it again later: the trail remembers.</summary>
    public async Task<IReadOnlyCollection<Guid>> ReviewersAsync(ReviewFile file, CancellationToken ct)
    {
        var id = file.Assessment.Id;
        return await db.AuditEntries.Where(ReviewActs.Of(id, [.. file.Findings.Select(f => f.Id)])).Select(e => e.ActorId!.Value)
            .Union(db.ReviewItems.Where(r => r.AssessmentId == id).Select(r => r.ReviewerId)).ToListAsync(ct);
    }

    /// <summary>Which other rules hold depends on the outcome; the reason is always needed.</summary>
    private static RuleViolation Undecided(DecisionInput input) => new RuleViolation("decision.outcome", "Choose the outcome.")
    {
        Field = nameof(input.Outcome),
        Also = input.Reason is null ? [DecisionRules.NoReason()] : [],
    };

    private List<ConditionInput> Complete(IList<ConditionInput> rows, Faults faults)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.IsEmpty) continue;
            string Field(string name) => $"Conditions[{i}].{name}";
            if (row.Text is null) faults.Add(new RuleViolation("condition.text", "Write what condition {0} is.", i + 1) { Field = Field(nameof(row.Text)) });
            if (row.Owner is null) faults.Add(new RuleViolation("condition.owner", "Say who has to meet condition {0}.", i + 1) { Field = Field(nameof(row.Owner)) });
            if (row.DueDate is not { } due || due <= words.Today)
                faults.Add(new RuleViolation("condition.due", "Condition {0} needs a due date after today.", i + 1) { Field = Field(nameof(row.DueDate)) });
            else faults.Collect(() => SensibleDates.Demand(due, "Due date", Field(nameof(row.DueDate))));
        }

        return [.. rows.Where(r => !r.IsEmpty)];
    }

    private async Task KeepDatesAsync(Assessment assessment, Vendor vendor, IReadOnlyList<Condition> conditions, DateOnly? validUntil, CancellationToken ct)
    {
        var open = await db.Obligations.Where(o => o.State == ObligationState.Open &&
            (o.Kind == ObligationKind.Request && o.SubjectId == assessment.Id.Value || (o.Kind == ObligationKind.Reassessment || o.Kind == ObligationKind.Review) && o.VendorId == vendor.Id)).ToListAsync(ct);
        // The answers have come, and this decision is the reassessment an earlier approval called for.
        open.ForEach(o => o.Meet());
        foreach (var condition in conditions)
        {
            var obligation = new Obligation(assessment.BuyerId, ObligationKind.Condition, condition.Id.Value, condition.Text.Fit(Obligation.SubjectLength), "/remediation", condition.DueDate, words.Today) { VendorId = vendor.Id };
            if (assessment.VendorOrganisationId is { } organisation) obligation.Assign(organisation, assessment.ResponsibleId);
            db.Add(obligation);
        }

        if (validUntil is not { } until) return;
        if (assessment.NextReviewOn is { } review && review < until) db.Add(ReviewDecision.Planned(assessment, review, words.Today, vendor.OwnerId));
        var again = new Obligation(assessment.BuyerId, ObligationKind.Reassessment, assessment.Id.Value, assessment.Services.Fit(Obligation.SubjectLength), $"/vendors/{vendor.Id}", until, words.Today) { VendorId = vendor.Id };
        again.Assign(assessment.BuyerId, vendor.OwnerId);
        db.Add(again);
    }

    private async Task TellAsync(Assessment assessment, List<Condition> conditions, int findings, CancellationToken ct)
    {
        var url = await recipients.VendorLinkAsync(assessment, conditions.Count + findings > 0 ? "/remediation" : $"/requests/{assessment.Id}", ct);
        foreach (var to in await recipients.VendorSideAsync(assessment, ct)) await outbox.AddAsync(assessment.BuyerId, to, "decision", () => new MailContent
        {
            Subject = assessment.Outcome switch
            {
                DecisionOutcome.Approve => text["{0} has approved {1}", assessment.BuyerName, assessment.Services],
                DecisionOutcome.ApproveWithConditions => text["{0} has approved {1} with conditions", assessment.BuyerName, assessment.Services],
                _ => text["{0} has not approved {1}", assessment.BuyerName, assessment.Services],
            },
            Preheader = text["The outcome of the assessment {0}", assessment.Reference],
            Heading = text[Labels.Of(assessment.Outcome!.Value).Key],
            ForOrganisation = MailWords.Of(Languages.Current).For(assessment.BuyerName),
            Paragraphs = [text["{0} has decided on your answers about {1}.", assessment.BuyerName, assessment.Services], .. conditions.Count > 0 ? [text["These are the conditions, each with its owner and date."].Value] : Array.Empty<string>()],
            DueLine = assessment.ValidUntil is { } until ? text["The approval holds until {0}.", words.Date(until)].Value : null,
            Facts = [.. conditions.Select(c => new MailFact(words.Date(c.DueDate), text["{0} (owner: {1})", c.Text, c.Owner]))],
            Button = new MailLink(conditions.Count + findings > 0 ? text["See what is to be done"] : text["See the outcome"], url),
            FooterReason = text["You get this because you look after this request at {0}.", assessment.VendorName],
        });
    }
}
