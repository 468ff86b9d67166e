using System.Net;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Features.Reviews;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Decisions;

/// <summary>Whoever had a hand in the review does not decide, whatever it was he did.</summary>
public sealed class FourEyesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string SomebodyElse = "You took part in this review, so somebody else must decide. Ask an approver who judged or noted nothing here, worked on no finding and did not return it.";

    [Theory]
    [InlineData("noted")]
    [InlineData("noted-by-another-later")]
    [InlineData("accepted-all")]
    [InlineData("changed-finding")]
    [InlineData("closed-finding")]
    [InlineData("reopened-finding")]
    [InlineData("returned")]
    public async Task Every_act_of_a_review_counts(string act)
    {
        var (s, manager) = await ReviewedAsync(act);

        await DoAsync(s, manager, act);

        var page = await manager.OpenAsync($"~/assessments/{s.Id}/decide");
        Assert.Null(page.Html.QuerySelector("form.decision"));
        Assert.Contains(SomebodyElse, page.Text);
        var decided = await DecideAsync(s, manager);
        Assert.Equal((HttpStatusCode.BadRequest, SomebodyElse), (decided.Status, Assert.Single(decided.Errors)));
        Assert.NotEqual(AssessmentState.Decided, (await s.AssessmentAsync()).State);
    }

    [Fact]
    public async Task Reading_everything_and_moving_the_due_date_leaves_one_free_to_decide()
    {
        var s = await ReviewScenario.LowAsync(portal, "eyes-free");
        var manager = await portal.SignInAsync(await portal.AddMemberAsync(s.Bank, Role.RiskManager, "Mei-Ling Chan"));
        await manager.SubmitAsync(await manager.OpenAsync($"~/assessments/{s.Id}"), "form[action*='Extend']", new() { ["NewDueDate"] = "2026-12-16" });
        Assert.Contains($"/{s.Lumen.Slug}/requests/{s.Id}", (await s.InBankAsync(db => db.Outbox.AsNoTracking().SingleAsync(m => m.Kind == "request-extended"))).Reads());
        await s.SubmitAsync(await s.GoodAsync());
        await manager.OpenAsync($"~/assessments/{s.Id}/review?show=all");

        Assert.Equal(HttpStatusCode.Redirect, (await DecideAsync(s, manager)).Status);
    }

    /// <summary>A reviewer has raised a finding, or asked back; the risk manager, who may both review and decide, has done nothing yet.</summary>
    private async Task<(ReviewScenario Scenario, Visitor Manager)> ReviewedAsync(string act)
    {
        var s = await ReviewScenario.LowAsync(portal, "eyes-" + act);
        await s.SubmitAsync(await s.GoodAsync());
        var reviewer = await portal.SignInAsync(s.Reviewer);
        if (act == "returned") await s.JudgeAsync(reviewer, "GV-01", "AskedBack", new() { ["SharedComment"] = "Send the signed policy." });
        else await s.JudgeAsync(reviewer, "GV-07", "FindingRaised", new() { ["FindingTitle"] = "No rules for staff", ["RemediateBy"] = "2027-01-15" });
        return (s, await portal.SignInAsync(await portal.AddMemberAsync(s.Bank, Role.RiskManager, "Mei-Ling Chan")));
    }

    private async Task DoAsync(ReviewScenario s, Visitor manager, string act)
    {
        var finding = await s.InBankAsync(db => db.Findings.Select(f => f.Id).SingleOrDefaultAsync());
        switch (act)
        {
            case "noted":
                await s.JudgeAsync(manager, "GV-01", "", new() { ["InternalNote"] = "to be looked at" });
                break;
            case "noted-by-another-later":
                await s.JudgeAsync(manager, "GV-01", "", new() { ["InternalNote"] = "to be looked at" });
                await s.JudgeAsync(await portal.SignInAsync(s.Reviewer), "GV-01", "Accepted");
                break;
            case "accepted-all":
                await manager.SubmitAsync(await manager.OpenAsync($"~/assessments/{s.Id}/review?show=all&section=GV"), "form[action*='Accept']", []);
                break;
            case "changed-finding":
                await SendAsync($"~/findings/{finding}", "#change", new() { ["FindingTitle"] = "No rules for anybody" });
                break;
            case "closed-finding":
                await SendAsync($"~/findings/{finding}", "#close", new() { ["Reason"] = "Seen on site." });
                break;
            case "reopened-finding":
                var reviewer = await portal.SignInAsync(s.Reviewer);
                await reviewer.SubmitAsync(await reviewer.OpenAsync($"~/findings/{finding}"), "#close", new() { ["Reason"] = "Seen on site." });
                await SendAsync($"~/findings/{finding}", "#reopen", []);
                break;
            default:
                await SendAsync($"~/assessments/{s.Id}/return", "main form[method=post]", new() { ["DueDate"] = "2026-12-04" });
                await s.SubmitAsync(await s.GoodAsync());
                break;
        }

        async Task SendAsync(string path, string form, Dictionary<string, string?> fields) =>
            Assert.Equal(HttpStatusCode.Redirect, (await manager.SubmitAsync(await manager.OpenAsync(path), form, fields)).Status);
    }

    private static async Task<PageSeen> DecideAsync(ReviewScenario s, Visitor visitor) => await visitor.PostAsync($"~/assessments/{s.Id}/decide",
        [new("Outcome", "Reject"), new("Reason", "No"), new("Confirmed", "true"), new("__RequestVerificationToken", await visitor.FormTokenAsync("/account/settings"))]);
}
