using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Reviews;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Reviews;

/// <summary>What was worked out for a review is kept while nothing it rests on changes: whatever changes is seen by the next who looks.</summary>
public sealed class KeptReviewTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_second_look_reads_nothing_of_the_answers_again()
    {
        var s = await SubmittedAsync("kept");
        var visitor = await portal.SignInAsync(s.Reviewer);
        portal.Commands.Reset();
        var first = await visitor.OpenAsync($"~/assessments/{s.Id}/review?show=all&section=PV");
        var reading = portal.Commands.Count;
        portal.Commands.Reset();
        var second = await visitor.OpenAsync($"~/assessments/{s.Id}/review?show=all&section=PV");

        Assert.InRange(portal.Commands.Count, 1, 3);
        Assert.True(portal.Commands.Count < reading);
        Assert.Equal(first.Html.QuerySelector("#q-PV-03")!.TextContent, second.Html.QuerySelector("#q-PV-03")!.TextContent);
    }

    [Fact]
    public async Task A_judgement_a_change_of_it_and_a_finding_taken_back_are_seen_at_once()
    {
        var s = await SubmittedAsync("judged");
        var (first, second) = (await portal.SignInAsync(s.Reviewer), await portal.SignInAsync(await portal.AddMemberAsync(s.Bank, Role.Reviewer, "Grace Ho")));
        Assert.DoesNotContain("Daniel Lau", await CardAsync(s, second, "GV-01"));

        await s.JudgeAsync(first, "GV-01", "FindingRaised", new() { ["FindingTitle"] = "No board has approved it" });
        Assert.Contains("F-0001", await CardAsync(s, second, "GV-01"));
        await s.JudgeAsync(first, "GV-01", "AskedBack", new() { ["SharedComment"] = "Which board?" });
        var asked = await CardAsync(s, second, "GV-01");
        await s.JudgeAsync(first, "GV-01", "AskedBack", new() { ["SharedComment"] = "Which committee?" });

        Assert.Contains("Which board?", asked);
        Assert.DoesNotContain("F-0001", asked);
        Assert.Contains("Which committee?", await CardAsync(s, second, "GV-01"));
    }

    [Fact]
    public async Task A_grant_taken_back_and_a_new_round_are_seen_at_once()
    {
        var s = await SubmittedAsync("granted");
        var visitor = await portal.SignInAsync(s.Reviewer);
        Assert.Contains("Read", await CardAsync(s, visitor, "PV-03"));

        await portal.AcrossAsync(async db =>
        {
            (await db.AcrossTenants<EvidenceGrant>().SingleAsync(g => g.AssessmentId == s.Id)).Revoke(portal.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
        });
        Assert.Contains("The vendor withdrew access", await CardAsync(s, visitor, "PV-03"));

        await s.JudgeAsync(visitor, "GV-01", "AskedBack", new() { ["SharedComment"] = "Which board?" });
        await s.ReturnAsync(visitor);
        await s.SubmitAsync([.. (await s.GoodAsync()).Select(a => a.QuestionId == "GV-01" ? a with { Comment = "The board of directors" } : a)]);
        Assert.Contains("The board of directors", await CardAsync(s, visitor, "GV-01"));
    }

    [Fact]
    public async Task Another_buyer_is_told_of_nothing_that_is_kept()
    {
        var s = await SubmittedAsync("foreign");
        await CardAsync(s, await portal.SignInAsync(s.Reviewer), "GV-01");
        var other = await portal.AddBankAsync("kept-other");
        var stranger = await portal.SignInAsync(await portal.AddMemberAsync(other, Role.Reviewer, "Eve Moriarty"));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await stranger.GetAsync($"~/assessments/{s.Id}/review")).Status);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await stranger.GetAsync($"~/assessments/{s.Id}/decide")).Status);
    }

    [Fact]
    public async Task What_is_kept_is_found_by_its_buyer_only()
    {
        var s = await SubmittedAsync("key");
        using var kept = new KeptReviews();
        ReviewFile file = null!;
        await portal.RunAsync<ReviewRoom>(async room => file = await room.OpenAsync(s.Id, default), s.Bank);
        var stamp = new ReviewStamp(1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0);
        kept.Keep(file, portal.Today, stamp);

        Assert.Same(file, kept.Find(s.Bank.Id, s.Id, portal.Today, stamp));
        Assert.Null(kept.Find(s.Lumen.Id, s.Id, portal.Today, stamp));
        Assert.Null(kept.Find(s.Bank.Id, s.Id, portal.Today.AddDays(1), stamp));
        Assert.Null(kept.Find(s.Bank.Id, s.Id, portal.Today, stamp with { Revoked = 1 }));
    }

    private async Task<ReviewScenario> SubmittedAsync(string key)
    {
        var s = await ReviewScenario.LowAsync(portal, "keep-" + key);
        await s.SubmitAsync(await s.GoodAsync());
        return s;
    }

    private static async Task<string> CardAsync(ReviewScenario s, Visitor who, string question) =>
        (await who.OpenAsync($"~/assessments/{s.Id}/review?show=all&section={question[..2]}")).Html.QuerySelector($"#q-{question}")!.TextContent;
}
