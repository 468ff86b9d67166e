using System.Net;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Reviews;

/// <summary>Two reviewers of one questionnaire who press at the same moment.</summary>
public sealed class TwoReviewersTests(MeetingPortal portal) : IClassFixture<MeetingPortal>
{
    [Fact]
    public async Task Accepting_a_section_goes_on_when_a_colleague_judged_first_and_leaves_that_judgement_alone()
    {
        var (s, first, second) = await SceneAsync("accept");
        var page = await second.OpenAsync($"~/assessments/{s.Id}/review?show=all&section=GV");
        portal.Meeting.Before("ReviewItems", () => JudgedAsync(s, first, "GV-01"), time: 2);

        var done = await second.SubmitAsync(page, "#accept-GV", []);

        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        var items = await s.InBankAsync(db => db.ReviewItems.Where(r => r.AssessmentId == s.Id).ToListAsync());
        Assert.Equal(Judgement.AskedBack, items.Single(i => i.QuestionId == "GV-01").Judgement);
        Assert.Equal(["GV-03", "GV-06"], items.Where(i => i.Judgement is Judgement.Accepted).Select(i => i.QuestionId).Order().Take(2));
    }

    [Fact]
    public async Task Asking_for_the_missing_documents_goes_on_when_a_colleague_judged_first()
    {
        var (s, first, second) = await SceneAsync("ask", withFile: false);
        var page = await second.OpenAsync($"~/assessments/{s.Id}/return");
        portal.Meeting.Before("ReviewItems", () => JudgedAsync(s, first, "GV-01"), time: 2);

        var done = await second.SubmitAsync(page, "form[action*='Ask']", []);

        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        var items = await s.InBankAsync(db => db.ReviewItems.Where(r => r.AssessmentId == s.Id && r.Judgement == Judgement.AskedBack).Select(r => r.QuestionId).ToListAsync());
        Assert.Contains("GV-01", items);
        Assert.Contains("PV-03", items);
    }

    private async Task<(ReviewScenario Scenario, Visitor First, Visitor Second)> SceneAsync(string key, bool withFile = true)
    {
        var s = await ReviewScenario.LowAsync(portal, "two-" + key);
        var answers = await s.GoodAsync();
        await s.SubmitAsync(withFile ? answers : [.. answers.Select(a => a with { Evidence = [] })]);
        return (s, await portal.SignInAsync(s.Reviewer), await portal.SignInAsync(await portal.AddMemberAsync(s.Bank, Role.Reviewer, "Grace Ho")));
    }

    private static async Task JudgedAsync(ReviewScenario s, Visitor reviewer, string question) =>
        Assert.Equal(HttpStatusCode.Redirect, (await s.JudgeAsync(reviewer, question, "AskedBack", new() { ["SharedComment"] = "Which board?" })).Status);
}
