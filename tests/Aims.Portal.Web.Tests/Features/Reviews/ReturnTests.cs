using System.Net;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Reviews;

public sealed class ReturnTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Returning_opens_another_round_shares_what_was_asked_and_tells_the_vendor()
    {
        var s = await ReviewScenario.LowAsync(portal, "back");
        await s.SubmitAsync(await s.GoodAsync());
        var visitor = await portal.SignInAsync(s.Reviewer);
        await s.JudgeAsync(visitor, "GV-01", "AskedBack", new() { ["SharedComment"] = "Send the signed policy.", ["InternalNote"] = "XNOTEX doubtful" });
        await s.JudgeAsync(visitor, "GV-07", "FindingRaised", new() { ["FindingTitle"] = "No rules for staff", ["RemediateBy"] = "2027-01-15", ["InternalNote"] = "XNOTEX" });

        var answer = await visitor.SubmitAsync(await visitor.OpenAsync($"~/assessments/{s.Id}/return"), "main form[method=post]", new() { ["DueDate"] = "2026-12-04", ["Message"] = "Thank you so far." });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var assessment = await s.AssessmentAsync();
        Assert.Equal((AssessmentState.Returned, 2, new DateOnly(2026, 12, 4)), (assessment.State, assessment.Round, assessment.DueDate));
        var points = await portal.InTenantAsync(s.Lumen, db => db.ReturnPoints.Where(p => p.AssessmentId == s.Id).OrderBy(p => p.QuestionId).ToListAsync());
        Assert.Equal([("", "Thank you so far."), ("GV-01", "Send the signed policy."), ("GV-07", "F-0001: No rules for staff")], points.Select(p => (p.QuestionId, p.Comment)));
        Assert.All(points, p => Assert.Equal(2, p.Round));
        var finding = await portal.InTenantAsync(s.Lumen, db => db.Findings.SingleAsync());
        Assert.NotNull(finding.SharedAt);
        var obligations = await s.InBankAsync(db => db.Obligations.ToDictionaryAsync(o => o.Kind));
        Assert.Equal((new DateOnly(2026, 12, 4), ObligationState.Open), (obligations[ObligationKind.Request].DueDate, obligations[ObligationKind.Request].State));
        Assert.Equal(new DateOnly(2027, 1, 15), obligations[ObligationKind.Finding].DueDate);
        await portal.PumpMailAsync();
        var mail = portal.SentMails().Single(m => m.To.Mailboxes.Any(b => b.Address == s.Owner.Email));
        Assert.Contains("Send the signed policy.", mail.TextBody);
        Assert.Contains("Thank you so far.", mail.TextBody);
        Assert.Contains($"https://portal.test/{s.Lumen.Slug}/requests/{s.Id}", mail.TextBody);
        Assert.DoesNotContain("XNOTEX", mail.TextBody + mail.HtmlBody);
        Assert.Contains("Returned to", (await visitor.OpenAsync($"~/assessments/{s.Id}/review")).Text);
    }

    [Theory]
    [InlineData("weekend", "2026-12-05", "5 Dec 2026 is on a weekend. Choose a working day.")]
    [InlineData("today", "2026-11-24", "The new due date must be after today.")]
    [InlineData("missing", "", "Say until when the vendor should answer.")]
    public async Task The_new_due_date_must_be_a_working_day_after_today(string key, string due, string error)
    {
        var s = await ReviewScenario.LowAsync(portal, "due-" + key);
        await s.SubmitAsync(await s.GoodAsync());
        var visitor = await portal.SignInAsync(s.Reviewer);
        await s.JudgeAsync(visitor, "GV-01", "AskedBack", new() { ["SharedComment"] = "What?" });

        var page = await visitor.SubmitAsync(await visitor.OpenAsync($"~/assessments/{s.Id}/return"), "main form[method=post]", new() { ["DueDate"] = due, ["Message"] = "kept" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal([error], page.Errors);
        Assert.Equal("kept", page.Html.QuerySelector("#Message")!.TextContent);
        Assert.Equal(1, (await s.AssessmentAsync()).Round);
    }

    [Fact]
    public async Task Without_anything_asked_or_found_there_is_nothing_to_return()
    {
        var s = await ReviewScenario.LowAsync(portal, "nothing");
        await s.SubmitAsync(await s.GoodAsync());
        var visitor = await portal.SignInAsync(s.Reviewer);

        var page = await visitor.SubmitAsync(await visitor.OpenAsync($"~/assessments/{s.Id}/return"), "main form[method=post]", []);

        Assert.Equal(["There is nothing to return: ask back on an answer or raise a finding first."], page.Errors);
        Assert.Equal(AssessmentState.Submitted, (await s.AssessmentAsync()).State);
    }
}
