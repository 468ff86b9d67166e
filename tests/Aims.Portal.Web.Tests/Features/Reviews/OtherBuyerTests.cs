using System.Net;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Reviews;

public sealed class OtherBuyerTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Another_buyers_assessment_and_findings_are_not_there_on_any_route()
    {
        var s = await ReviewScenario.LowAsync(portal, "mine");
        await s.SubmitAsync(await s.GoodAsync());
        var reviewer = await portal.SignInAsync(s.Reviewer);
        await s.JudgeAsync(reviewer, "GV-07", "FindingRaised", new() { ["FindingTitle"] = "No rules" });
        var finding = await s.InBankAsync(db => db.Findings.SingleAsync());
        var other = await portal.SignInAsync(await portal.AddMemberAsync(await portal.AddBankAsync("bank-other", "Other Bank"), Role.RiskManager));
        var otherVendor = await portal.SignInAsync(await portal.AddMemberAsync(await portal.AddVendorAsync("vendor-other", "Other Vendor"), Role.ResponseOwner));
        var token = new KeyValuePair<string, string>("__RequestVerificationToken", await other.FormTokenAsync("/account/settings"));

        foreach (var path in new[] { "review", "return", "decide" })
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"~/assessments/{s.Id}/{path}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"~/findings/{finding.Id}")).Status);
        foreach (var path in new[]
        {
            $"assessments/{s.Id}/review?handler=Judge", $"assessments/{s.Id}/review?handler=Accept", $"assessments/{s.Id}/return", $"assessments/{s.Id}/decide",
            $"assessments/{s.Id}/decide?handler=Add", $"assessments/{s.Id}/decide?handler=Meet", $"findings/{finding.Id}", $"findings/{finding.Id}?handler=Close", $"findings/{finding.Id}?handler=Reopen",
            "assessments/not-an-id/review?handler=Judge", "findings/not-an-id",
        })
        {
            var answer = await other.PostAsync("~/" + path,
            [
                new("QuestionId", "GV-01"), new("Judgement", "Accepted"), new("section", "GV"), new("DueDate", "2026-12-04"), new("Outcome", "Reject"), new("Reason", "x"), new("Confirmed", "true"),
                new("condition", Guid.CreateVersion7().ToString()), new("FindingTitle", "x"), new("Severity", "Low"), new("Revision", "0"), token,
            ]);
            Assert.True(answer.Status is HttpStatusCode.NotFound, $"{path} answered {answer.Status}");
        }

        Assert.Equal(HttpStatusCode.NotFound, (await otherVendor.GetAsync($"~/remediation/findings/{finding.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await reviewer.GetAsync("~/assessments/not-an-id/review")).Status);
        Assert.Equal(AssessmentState.InReview, (await s.AssessmentAsync()).State);
        Assert.Equal(1, await s.InBankAsync(db => db.ReviewItems.CountAsync()));
        Assert.Equal(FindingState.Open, (await s.InBankAsync(db => db.Findings.SingleAsync())).State);
    }
}
