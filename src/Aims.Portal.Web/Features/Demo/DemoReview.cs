using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Features.Reviews;
using Condition = Aims.Portal.Domain.Decisions.Condition;

namespace Aims.Portal.Web.Features.Demo;

/// <summary>What the buyer does with a submission: judges, returns, decides.</summary>
internal sealed class DemoReview(DemoWorld world, DemoCase subject, DemoPerson reviewer)
{
    private readonly List<ReviewItem> items = [];
    private readonly List<Finding> findings = [];

    private Assessment Assessment => subject.Assessment;

    /// <summary>Accepts the first so many answers that nothing else is said about.</summary>
    public DemoReview Accept(int daysAgo, int count, params string[] except)
    {
        Assessment.StartReview(world.At(daysAgo, 15));
        var open = subject.Shown().Where(q => !except.Contains(q.Id) && !items.Exists(i => i.QuestionId == q.Id)).Take(count).ToList();
        foreach (var (question, i) in open.Select((q, i) => (q, i))) Judge(question.Id, Judgement.Accepted, null, null, world.At(daysAgo, 15 + i / 50, i % 50));
        return this;
    }

    public DemoReview AskBack(int daysAgo, string questionId, string comment, string? note = null)
    {
        Judge(questionId, Judgement.AskedBack, comment, note, world.At(daysAgo, 16, 20));
        return this;
    }

    public Finding Find(int daysAgo, string questionId, string title, Severity severity, int remediateIn, string? note = null)
    {
        var at = world.At(daysAgo, 16, 40);
        Judge(questionId, Judgement.FindingRaised, null, note, at);
        var finding = new Finding(Assessment, reviewer.Organisation.NextFindingReference(), questionId, title, severity, world.Workday(remediateIn), at);
        findings.Add(finding);
        return world.Add(DemoStage.Review, reviewer, finding);
    }

    public DemoReview Return(int daysAgo, DateOnly due, string covering)
    {
        var at = world.At(daysAgo, 17);
        var round = Assessment.Round;
        Assessment.Return(due, world.Day(-daysAgo), at);
        foreach (var item in items.Where(i => i.Round == round && i.Judgement is Judgement.AskedBack or Judgement.FindingRaised))
        {
            var raised = findings.Find(f => f.QuestionId == item.QuestionId);
            world.Add(DemoStage.Review, reviewer, new ReturnPoint(Assessment, Assessment.Round, item.QuestionId, item.SharedComment ?? $"{raised!.Reference}: {raised.Title}", reviewer.Name, at));
        }

        world.Add(DemoStage.Review, reviewer, new ReturnPoint(Assessment, Assessment.Round, ReturnAssessment.Covering, covering, reviewer.Name, at));
        subject.Request.MoveTo(due, world.Today);
        ShareFindings(at);
        return this;
    }

    /// <summary>Decides by the rules of the product; conditions are a text and the days from today to their due date.</summary>
    public Condition[] Decide(int daysAgo, DemoPerson decider, DecisionOutcome outcome, string reason, int months, params (string Text, int DueIn)[] conditions)
    {
        var (at, on) = (world.At(daysAgo, 17, 30), world.Day(-daysAgo));
        var score = Scoring.Of(subject.Questionnaire, subject.Facts, subject.Sheet, subject.EvidenceAttached, on, q => items.Find(i => i.QuestionId == q.Id)?.Judgement switch
        {
            Judgement.Accepted => true,
            Judgement.FindingRaised => false,
            _ => null,
        });
        List<string> blockers = [.. score.FailedGates, .. score.OpenGates, .. score.MissingMandatoryEvidence.Select(m => Domain.Evidence.EvidenceKinds.Find(m.EvidenceKind!)!.Name.En).Distinct(StringComparer.Ordinal)];
        var rejected = outcome is DecisionOutcome.Reject;
        DateOnly? until = rejected ? null : on.AddMonths(months);
        DateOnly? next = rejected ? null : on.AddMonths(Math.Min(6, months));
        // The reviews in between that lie behind us were made.
        while (next < world.Today && next.Value.AddMonths(6) <= until) next = next.Value.AddMonths(6);
        DecisionRules.Demand(outcome, reason, until, next, conditions.Length, blockers, [], [reviewer.Id], decider.Id, subject.Facts.Tier, on);
        world.Add(DemoStage.Decide, decider, new Decision(Assessment, outcome, reason, score.Total, string.Join('\n', blockers), decider.Id, decider.Name, at));
        Assessment.Decide(outcome, until, next, at);
        subject.Vendor.Vendor.Decided(outcome, until);
        ShareFindings(at);
        if (until is { } end) Owe(ObligationKind.Reassessment, Assessment.Id.Value, Assessment.Services, $"/vendors/{Assessment.VendorId}", end);
        if (next is { } review && review < until && review >= world.Today) Owe(ObligationKind.Review, Assessment.Id.Value, Assessment.Services, $"/assessments/{Assessment.Id}/decide", review);
        return [.. conditions.Select(c =>
        {
            var row = world.Add(DemoStage.Decide, decider, new Condition(Assessment, c.Text, Assessment.VendorName, world.Workday(c.DueIn)));
            Owe(ObligationKind.Condition, row.Id.Value, c.Text, "/remediation", row.DueDate);
            return row;
        })];
    }

    /// <summary>The vendor's answer to a finding, and the buyer's closing of it.</summary>
    public void Close(Finding finding, string response, int? closedDaysAgo)
    {
        finding.Respond(response);
        if (closedDaysAgo is not { } ago) return;
        finding.Close(world.At(ago, 11));
        Meet(finding.Id.Value);
    }

    public void Meet(Condition condition, int daysAgo)
    {
        condition.Meet(world.At(daysAgo, 12));
        Meet(condition.Id.Value);
    }

    private void Judge(string questionId, Judgement judgement, string? comment, string? note, DateTime at)
    {
        var item = new ReviewItem(reviewer.Organisation.Id, Assessment.Id, Assessment.Round, questionId);
        item.Judge(judgement, comment, note, reviewer.Id, reviewer.Name, at);
        items.RemoveAll(i => i.QuestionId == questionId && i.Round < item.Round);
        items.Add(world.Add(DemoStage.Review, reviewer, item));
    }

    private void ShareFindings(DateTime at)
    {
        foreach (var finding in findings.Where(f => f.SharedAt is null))
        {
            finding.Share(at);
            if (finding.RemediateBy is { } by) Owe(ObligationKind.Finding, finding.Id.Value, $"{finding.Reference} {finding.Title}", $"/remediation/findings/{finding.Id}", by);
        }
    }

    private void Owe(ObligationKind kind, Guid about, string subjectLine, string link, DateOnly due)
    {
        var row = new Obligation(Assessment.BuyerId, kind, about, subjectLine, link, due, world.Today) { VendorId = Assessment.VendorId };
        if (kind is ObligationKind.Reassessment) row.Assign(Assessment.BuyerId, subject.Vendor.Owner.Id);
        else row.Assign(subject.Responsible.Organisation.Id, subject.Responsible.Id);
        // A newer decision is the reassessment an earlier one called for.
        if (kind is ObligationKind.Reassessment) subject.Vendor.Obligations.FindAll(o => o.Kind is ObligationKind.Reassessment && o.DueDate < due).ForEach(o => o.Meet());
        subject.Vendor.Obligations.Add(world.Add(DemoStage.Decide, reviewer, row));
    }

    private void Meet(Guid about) => subject.Vendor.Obligations.Find(o => o.SubjectId == about)?.Meet();
}
