using System.Net;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Tests.Features.Reviews;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Decisions;

public sealed class DecideTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Form = "form.decision";

    [Fact]
    public async Task A_plain_approval_is_recorded_with_its_validity_and_everything_that_follows()
    {
        var s = await ReviewScenario.LowAsync(portal, "approve");
        await s.SubmitAsync(await s.GoodAsync());
        await s.AcceptAllAsync();
        var visitor = await portal.SignInAsync(s.Approver);

        var answer = await visitor.SubmitAsync(await visitor.OpenAsync($"~/assessments/{s.Id}/decide"), Form, new() { ["Outcome"] = "Approve", ["Reason"] = "Low risk, all gates met", ["Confirmed"] = "true" });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var assessment = await s.AssessmentAsync();
        Assert.Equal((AssessmentState.Decided, DecisionOutcome.Approve, portal.Today.AddMonths(36)), (assessment.State, assessment.Outcome, assessment.ValidUntil));
        var decision = await s.InBankAsync(db => db.Decisions.SingleAsync(d => d.AssessmentId == s.Id));
        Assert.Equal(("Low risk, all gates met", s.Approver.Id, ""), (decision.Reason, decision.DecidedById, decision.Blockers));
        Assert.NotNull(decision.Score);
        var vendor = await s.InBankAsync(db => db.Vendors.SingleAsync(v => v.Id == s.VendorId));
        Assert.Equal((VendorStatus.Approved, portal.Today.AddMonths(36)), (vendor.Status, vendor.ApprovedUntil));
        var obligations = await s.InBankAsync(db => db.Obligations.Where(o => o.SubjectId == s.Id.Value).ToDictionaryAsync(o => o.Kind));
        Assert.Equal(ObligationState.Met, obligations[ObligationKind.Request].State);
        var again = obligations[ObligationKind.Reassessment];
        Assert.Equal((s.Bank.Id, portal.Today.AddMonths(36), $"/vendors/{s.VendorId}"), (again.ResponsibleOrganisationId!.Value, again.DueDate, again.Link));
        var page = await visitor.OpenAsync($"~/assessments/{s.Id}/decide");
        Assert.Null(page.Html.QuerySelector(Form));
        Assert.Contains("Low risk, all gates met", page.Text);
    }

    [Fact]
    public async Task Nothing_is_approved_that_nobody_has_reviewed()
    {
        var s = await ReviewScenario.LowAsync(portal, "unread");
        await s.SubmitAsync(await s.GoodAsync());
        var visitor = await portal.SignInAsync(s.Approver);
        var open = await visitor.OpenAsync($"~/assessments/{s.Id}/decide");

        var plain = await visitor.SubmitAsync(open, Form, new() { ["Outcome"] = "Approve", ["Reason"] = "Looks fine", ["Confirmed"] = "true" });
        var conditional = await visitor.SubmitAsync(open, Form, new() { ["Outcome"] = "ApproveWithConditions", ["Reason"] = "Looks fine", ["Confirmed"] = "true", ["Conditions[0].Text"] = "Send the report", ["Conditions[0].Owner"] = "Lumenfall", ["Conditions[0].DueDate"] = portal.Today.AddDays(30).ToString("yyyy-MM-dd") });
        var waiting = (await s.AssessmentAsync()).State;
        var rejected = await visitor.SubmitAsync(open, Form, new() { ["Outcome"] = "Reject", ["Reason"] = "Not needed any more", ["Confirmed"] = "true" });

        Assert.StartsWith("An approval rests on a review of every answer. Nobody has judged ", Assert.Single(plain.Errors));
        Assert.StartsWith("An approval rests on a review of every answer. Nobody has judged ", Assert.Single(conditional.Errors));
        Assert.Equal(AssessmentState.Submitted, waiting);
        Assert.Equal(HttpStatusCode.Redirect, rejected.Status);
    }

    [Fact]
    public async Task The_review_in_between_is_planned_recorded_and_planned_again()
    {
        var s = await ReviewScenario.LowAsync(portal, "between");
        await s.SubmitAsync(await s.GoodAsync());
        await s.AcceptAllAsync();
        var visitor = await portal.SignInAsync(s.Approver);
        await visitor.SubmitAsync(await visitor.OpenAsync($"~/assessments/{s.Id}/decide"), Form, new() { ["Outcome"] = "Approve", ["Reason"] = "All met", ["Confirmed"] = "true", ["NextReviewOn"] = portal.Today.AddMonths(6).ToString("yyyy-MM-dd") });
        var first = await s.InBankAsync(db => db.Obligations.SingleAsync(o => o.Kind == ObligationKind.Review));
        var decided = await visitor.OpenAsync($"~/assessments/{s.Id}/decide");

        var late = await visitor.SubmitAsync(decided, "form[action*=Reviewed]", new() { ["NextReviewOn"] = portal.Today.AddMonths(37).ToString("yyyy-MM-dd") });
        var recorded = await visitor.SubmitAsync(decided, "form[action*=Reviewed]", new() { ["NextReviewOn"] = portal.Today.AddMonths(9).ToString("yyyy-MM-dd") });

        Assert.Equal((portal.Today.AddMonths(6), ObligationState.Open, $"/assessments/{s.Id}/decide"), (first.DueDate, first.State, first.Link));
        Assert.Equal(["The next review must be after today and not after the approval ends."], late.Errors);
        Assert.Equal(HttpStatusCode.Redirect, recorded.Status);
        var all = await s.InBankAsync(db => db.Obligations.Where(o => o.Kind == ObligationKind.Review).OrderBy(o => o.DueDate).ToListAsync());
        Assert.Equal([(portal.Today.AddMonths(6), ObligationState.Met), (portal.Today.AddMonths(9), ObligationState.Open)], all.Select(o => (o.DueDate, o.State)));
        Assert.Equal(portal.Today.AddMonths(9), (await s.AssessmentAsync()).NextReviewOn);
    }

    [Fact]
    public async Task Whoever_judged_an_answer_may_not_decide_even_if_somebody_judged_it_again()
    {
        var s = await ReviewScenario.LowAsync(portal, "eyes");
        await s.SubmitAsync(await s.GoodAsync());
        await s.AcceptAllAsync();
        var manager = await portal.SignInAsync(await portal.AddMemberAsync(s.Bank, Role.RiskManager, "Mei-Ling Chan"));
        var open = await manager.OpenAsync($"~/assessments/{s.Id}/decide");
        await s.JudgeAsync(manager, "GV-01", "Accepted");
        await s.JudgeAsync(await portal.SignInAsync(s.Reviewer), "GV-01", "Accepted", new() { ["InternalNote"] = "checked again" });

        var page = await manager.SubmitAsync(open, Form, new() { ["Outcome"] = "Approve", ["Reason"] = "fine", ["Confirmed"] = "true" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(["You took part in this review, so somebody else must decide. Ask an approver who judged or noted nothing here, worked on no finding and did not return it."], page.Errors);
        Assert.NotEqual(AssessmentState.Decided, (await s.AssessmentAsync()).State);
        Assert.Contains("Somebody else must decide", (await manager.OpenAsync($"~/assessments/{s.Id}/decide")).Text);
    }

    [Fact]
    public async Task A_plain_approval_is_blocked_by_gates_and_missing_evidence_each_named_with_a_link()
    {
        var s = await ReviewScenario.LowAsync(portal, "blocked");
        await s.SubmitAsync([.. (await s.GoodAsync()).Select(a => a.QuestionId switch { "DA-03" => a with { Value = "yes" }, "PV-03" => a with { Evidence = [] }, _ => a })]);
        await s.AcceptAllAsync();
        var visitor = await portal.SignInAsync(s.Approver);
        var open = await visitor.OpenAsync($"~/assessments/{s.Id}/decide");

        var page = await visitor.SubmitAsync(open, Form, new() { ["Outcome"] = "Approve", ["Reason"] = "I wrote a long reason", ["Confirmed"] = "true" });

        Assert.NotNull(open.Html.QuerySelector($"section[aria-labelledby=bl] a[href='/{s.Bank.Slug}/assessments/{s.Id}/review?show=all&section=DA#q-DA-03']"));
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        var error = Assert.Single(page.Errors);
        Assert.Contains("A plain approval is blocked by DA-03, ", error);
        Assert.Contains(Domain.Evidence.EvidenceKinds.Find("dpa_contract")!.Name.En, error);
        Assert.Equal("I wrote a long reason", page.Html.QuerySelector("#Reason")!.TextContent);
        Assert.False(await s.InBankAsync(db => db.Decisions.AnyAsync(d => d.AssessmentId == s.Id)));
    }

    [Fact]
    public async Task What_stood_against_it_is_listed_once_and_read_in_the_readers_language_afterwards()
    {
        var s = await ReviewScenario.HighAsync(portal, "once");
        await s.SubmitAsync([.. (await s.GoodAsync()).Select(a => a with { Evidence = [] })]);
        await s.AcceptAllAsync();
        var visitor = await portal.SignInAsync(s.Approver);

        var open = await visitor.OpenAsync($"~/assessments/{s.Id}/decide");

        var listed = open.Html.QuerySelectorAll("section[aria-labelledby=bl] li a").Select(a => a.TextContent).ToList();
        Assert.Equal(listed.Distinct().Count(), listed.Count);
        Assert.True(listed.Count > 4);
        Assert.Equal(4, open.Html.QuerySelectorAll("section[aria-labelledby=bl] > ul > li").Length);
        await visitor.SubmitAsync(open, Form, new()
        {
            ["Outcome"] = "ApproveWithConditions",
            ["Reason"] = "bound to a date",
            ["Confirmed"] = "true",
            ["Conditions[0].Text"] = "Supply it",
            ["Conditions[0].Owner"] = "Lumenfall",
            ["Conditions[0].DueDate"] = "2027-01-15",
        });
        await portal.AcrossAsync(async db => { (await db.Users.SingleAsync(p => p.Id == s.Approver.Id)).Language = "zh-Hant"; await db.SaveChangesAsync(); });
        var decided = await (await portal.SignInAsync(s.Approver)).OpenAsync($"~/assessments/{s.Id}/decide");
        var kind = Domain.Evidence.EvidenceKinds.All.First(k => listed.Contains(k.Name.En)).Name;
        var section = decided.Html.QuerySelector("section[aria-labelledby=dd]")!.TextContent;
        Assert.Contains(kind.In("zh-Hant"), section);
        Assert.DoesNotContain(kind.En, section);
    }

    [Theory]
    [InlineData("no-reason", "Reason", "", "Write the reason: it is what an auditor will read.")]
    [InlineData("no-outcome", "Outcome", null, "Choose the outcome.")]
    [InlineData("not-confirmed", "Confirmed", null, "Confirm that you have read the open findings and took no part in this review.")]
    [InlineData("past", "ValidUntil", "2026-11-24", "Say until when the approval holds: a date after today.")]
    [InlineData("too-long", "ValidUntil", "2031-01-01", "For this tier an approval may hold at most 36 months, until 24 Nov 2029.")]
    [InlineData("late-review", "NextReviewOn", "2030-01-01", "The next review must be after today and not after the approval ends.")]
    [InlineData("none", "Conditions[0].Text", "", "An approval with conditions needs at least one condition with an owner and a due date.")]
    [InlineData("owner", "Conditions[0].Owner", "", "Say who has to meet condition 1.")]
    [InlineData("due", "Conditions[0].DueDate", "2026-11-24", "Condition 1 needs a due date after today.")]
    public async Task Each_rule_of_a_decision_is_said_beside_its_field(string key, string field, string? value, string error)
    {
        var s = await ReviewScenario.LowAsync(portal, "rule-" + key);
        await s.SubmitAsync(await s.GoodAsync());
        await s.AcceptAllAsync();
        var visitor = await portal.SignInAsync(s.Approver);
        Dictionary<string, string?> fields = new()
        {
            ["Outcome"] = "ApproveWithConditions",
            ["Reason"] = "because",
            ["Confirmed"] = "true",
            ["Conditions[0].Text"] = "Name the service in the scope",
            ["Conditions[0].Owner"] = "Ken Ito",
            ["Conditions[0].DueDate"] = "2027-01-15",
        };
        fields[field] = value;
        if (key == "none") fields["Conditions[0].Owner"] = fields["Conditions[0].DueDate"] = "";

        var page = await visitor.SubmitAsync(await visitor.OpenAsync($"~/assessments/{s.Id}/decide"), Form, fields);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal([error], page.Errors);
        Assert.NotNull(page.Html.QuerySelector(page.Html.QuerySelector("#errors a")!.GetAttribute("href")!));
        Assert.Equal(AssessmentState.InReview, (await s.AssessmentAsync()).State);
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_a_decision_is_said_at_once()
    {
        var s = await ReviewScenario.LowAsync(portal, "rules-all");
        await s.SubmitAsync(await s.GoodAsync());
        await s.AcceptAllAsync();
        var visitor = await portal.SignInAsync(s.Approver);

        var page = await visitor.SubmitAsync(await visitor.OpenAsync($"~/assessments/{s.Id}/decide"), Form, new()
        {
            ["Outcome"] = "ApproveWithConditions",
            ["Reason"] = "",
            ["ValidUntil"] = "",
            ["Conditions[0].Text"] = "Name the service in the scope",
            ["Conditions[0].Owner"] = "",
            ["Conditions[0].DueDate"] = "",
        });

        Assert.Equal(
            [
                "Condition 1 needs a due date after today.",
                "Confirm that you have read the open findings and took no part in this review.",
                "Say until when the approval holds: a date after today.",
                "Say who has to meet condition 1.",
                "Write the reason: it is what an auditor will read.",
            ], page.Errors.Order());
    }

    [Fact]
    public async Task Adding_a_row_without_javascript_keeps_everything_typed()
    {
        var s = await ReviewScenario.LowAsync(portal, "rows");
        await s.SubmitAsync(await s.GoodAsync());
        await s.AcceptAllAsync();
        var visitor = await portal.SignInAsync(s.Approver);
        var page = await visitor.OpenAsync($"~/assessments/{s.Id}/decide");
        var add = page.Html.QuerySelector("#add-condition")!.GetAttribute("formaction")!;

        var more = await visitor.PostAsync(add, [new("Conditions[0].Text", "First"), new("Conditions[1].Text", "Second"), new("Conditions[2].Text", "Third"), new("Reason", "half a reason"), new("__RequestVerificationToken", await visitor.FormTokenAsync("/account/settings"))]);

        Assert.Equal(HttpStatusCode.OK, more.Status);
        Assert.Equal(["First", "Second", "Third", ""], more.Html.QuerySelectorAll("textarea[name^=Conditions]").Select(e => e.TextContent));
        Assert.Equal("half a reason", more.Html.QuerySelector("#Reason")!.TextContent);
    }

    [Fact]
    public async Task The_vendor_is_told_outcome_and_conditions_and_never_notes_reason_or_score()
    {
        var s = await ReviewScenario.LowAsync(portal, "secret");
        await s.SubmitAsync([.. (await s.GoodAsync()).Select(a => a.QuestionId == "DA-03" ? a with { Value = "yes" } : a)]);
        await s.AcceptAllAsync();
        var reviewer = await portal.SignInAsync(s.Reviewer);
        await s.JudgeAsync(reviewer, "DA-03", "FindingRaised", new() { ["FindingTitle"] = "Our data trains your models", ["RemediateBy"] = "2027-01-15", ["InternalNote"] = "XNOTEX business insists" });
        await s.JudgeAsync(reviewer, "GV-01", "Accepted", new() { ["InternalNote"] = "XNOTEX second" });
        var approver = await portal.SignInAsync(s.Approver);
        await approver.SubmitAsync(await approver.OpenAsync($"~/assessments/{s.Id}/decide"), Form, new()
        {
            ["Outcome"] = "ApproveWithConditions",
            ["Reason"] = "XREASONX limited use",
            ["Confirmed"] = "true",
            ["Conditions[0].Text"] = "Switch training off for our tenant",
            ["Conditions[0].Owner"] = "Ken Ito",
            ["Conditions[0].DueDate"] = "2027-01-15",
        });
        var owner = await portal.SignInAsync(s.Owner);
        await portal.PumpMailAsync();

        var finding = await s.InBankAsync(db => db.Findings.SingleAsync(f => f.AssessmentId == s.Id));
        var list = await owner.OpenAsync("~/remediation");
        var detail = await owner.OpenAsync($"~/remediation/findings/{finding.Id}");
        var mail = portal.SentMails().Single(m => m.To.Mailboxes.Any(b => b.Address == s.Owner.Email));
        var score = (await s.InBankAsync(db => db.Decisions.SingleAsync(d => d.AssessmentId == s.Id))).Score!.Value.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains("Switch training off for our tenant", list.Text);
        Assert.Contains("Our data trains your models", list.Text);
        Assert.Contains("approved Lumenfall Collect 2.0 with conditions", mail.Subject);
        Assert.Contains("Switch training off for our tenant", mail.TextBody);
        Assert.Contains("Ken Ito", mail.TextBody);
        Assert.Contains($"https://portal.test/{s.Lumen.Slug}/remediation", mail.TextBody);
        foreach (var bytes in new[] { await list.Response.Content.ReadAsStringAsync(), await detail.Response.Content.ReadAsStringAsync(), mail.ToString(), mail.TextBody, mail.HtmlBody })
        {
            Assert.DoesNotContain("XNOTEX", bytes);
            Assert.DoesNotContain("XREASONX", bytes);
        }

        Assert.DoesNotContain(score, mail.TextBody);
        Assert.False(await portal.InTenantAsync(s.Lumen, async db => await db.ReviewItems.AnyAsync() || await db.Decisions.AnyAsync()));
        Assert.False(await portal.InTenantAsync(s.Lumen, db => db.AuditEntries.AnyAsync(e => e.Changes.Contains("XNOTEX") || e.Changes.Contains("XREASONX"))));
        var dates = await s.InBankAsync(db => db.Obligations.Where(o => o.Kind == ObligationKind.Condition || o.Kind == ObligationKind.Finding).ToListAsync());
        Assert.Equal(["/remediation", $"/remediation/findings/{finding.Id}"], dates.Select(o => o.Link).Order());
        Assert.All(dates, o => Assert.Equal((s.Lumen.Id, new DateOnly(2027, 1, 15)), (o.ResponsibleOrganisationId!.Value, o.DueDate)));
    }

    [Fact]
    public async Task A_condition_is_marked_as_met_and_nobody_is_reminded_of_it_any_more()
    {
        var s = await ReviewScenario.LowAsync(portal, "meet");
        await s.SubmitAsync(await s.GoodAsync());
        await s.AcceptAllAsync();
        var visitor = await portal.SignInAsync(s.Approver);
        await visitor.SubmitAsync(await visitor.OpenAsync($"~/assessments/{s.Id}/decide"), Form, new()
        {
            ["Outcome"] = "ApproveWithConditions",
            ["Reason"] = "r",
            ["Confirmed"] = "true",
            ["Conditions[0].Text"] = "Send the report",
            ["Conditions[0].Owner"] = "Ken Ito",
            ["Conditions[0].DueDate"] = "2027-01-15",
        });

        var answer = await visitor.SubmitAsync(await visitor.OpenAsync($"~/assessments/{s.Id}/decide"), "form[action*='handler=Meet']", []);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(ConditionState.Met, (await s.InBankAsync(db => db.Conditions.SingleAsync(c => c.AssessmentId == s.Id))).State);
        Assert.Equal(ObligationState.Met, (await s.InBankAsync(db => db.Obligations.SingleAsync(o => o.Kind == ObligationKind.Condition))).State);
    }

    [Fact]
    public async Task A_rejection_needs_no_dates_and_ends_no_approval_later()
    {
        var s = await ReviewScenario.LowAsync(portal, "reject");
        await s.SubmitAsync(await s.GoodAsync());
        await s.AcceptAllAsync();
        var visitor = await portal.SignInAsync(s.Approver);

        await visitor.SubmitAsync(await visitor.OpenAsync($"~/assessments/{s.Id}/decide"), Form, new() { ["Outcome"] = "Reject", ["Reason"] = "No", ["Confirmed"] = "true" });

        Assert.Equal((DecisionOutcome.Reject, null), ((await s.AssessmentAsync()).Outcome, (await s.AssessmentAsync()).ValidUntil));
        Assert.False(await s.InBankAsync(db => db.Obligations.AnyAsync(o => o.Kind == ObligationKind.Reassessment)));
    }

    [Fact]
    public async Task A_reviewer_reads_the_page_but_may_not_decide_and_the_page_needs_few_commands()
    {
        var s = await ReviewScenario.LowAsync(portal, "role");
        await s.SubmitAsync(await s.GoodAsync());
        await s.AcceptAllAsync();
        var reviewer = await portal.SignInAsync(s.Reviewer);
        portal.Commands.Reset();
        var page = await reviewer.OpenAsync($"~/assessments/{s.Id}/decide");
        Assert.InRange(portal.Commands.Count, 1, 9);
        portal.Commands.Reset();
        await reviewer.OpenAsync($"~/assessments/{s.Id}/decide");
        Assert.InRange(portal.Commands.Count, 1, 6);

        Assert.Null(page.Html.QuerySelector(Form));
        Assert.Equal(HttpStatusCode.Forbidden, (await reviewer.PostAsync($"~/assessments/{s.Id}/decide", [new("Outcome", "Reject"), new("Reason", "x"), new("Confirmed", "true"), new("__RequestVerificationToken", await reviewer.FormTokenAsync("/account/settings"))])).Status);
        Assert.Equal(AssessmentState.InReview, (await s.AssessmentAsync()).State);
    }
}
