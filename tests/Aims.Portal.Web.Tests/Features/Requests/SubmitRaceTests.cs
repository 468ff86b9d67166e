using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Web.Tests.Features.Reviews;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Requests;

/// <summary>Two people of one vendor: one submits at the very moment the other saves.</summary>
public sealed class SubmitRaceTests(MeetingPortal portal) : IClassFixture<MeetingPortal>
{
    private const string Late = "None, and one more word";

    /// <summary>TP-01 has an answer; TR-01 is not asked here and has none, so its first comment changes no count.</summary>
    public static TheoryData<string> Fields => new("v.TP-01", "c.TR-01");

    [Theory, MemberData(nameof(Fields))]
    public async Task An_answer_saved_after_a_colleague_submitted_is_refused_and_says_so(string field)
    {
        var (s, first, second) = await SceneAsync("late-" + field[0]);
        portal.Meeting.Before("AttachedEvidence", () => SubmitAsync(first, s));

        var (status, said) = await SaveAsync(second, s, field);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("The answers have been submitted and can no longer be changed.", said);
        Assert.Equal(("None", "None"), await EndAsync(s));
        Assert.Empty(await LateAsync(s));
    }

    [Fact]
    public async Task A_submission_between_reading_the_request_and_its_answers_is_not_taken_for_a_colleagues_change()
    {
        var (s, first, second) = await SceneAsync("between");
        portal.Meeting.Before("Answers", () => SubmitAsync(first, s));

        var (status, said) = await SaveAsync(second, s, "v.TP-01");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("The answers have been submitted and can no longer be changed.", said);
        Assert.Equal(("None", "None"), await EndAsync(s));
    }

    [Theory, MemberData(nameof(Fields))]
    public async Task An_answer_saved_while_a_colleague_submits_waits_and_is_refused(string field)
    {
        var (s, first, second) = await SceneAsync("meanwhile-" + field[0]);
        var saving = Task.FromResult((Status: HttpStatusCode.OK, Said: ""));
        portal.Meeting.Before("AttachedEvidence", () =>
        {
            saving = SaveAsync(second, s, field);
            return Task.CompletedTask;
        });

        await SubmitAsync(first, s);

        Assert.Equal(HttpStatusCode.BadRequest, (await saving).Status);
        Assert.Equal(("None", "None"), await EndAsync(s));
        Assert.Empty(await LateAsync(s));
    }

    [Fact]
    public async Task An_answer_saved_before_a_colleague_submits_is_in_the_submission()
    {
        var (s, first, second) = await SceneAsync("before");

        Assert.Equal(HttpStatusCode.OK, (await SaveAsync(second, s, "v.TP-01")).Status);
        await SubmitAsync(first, s);

        Assert.Equal((Late, Late), await EndAsync(s));
    }

    private async Task<(ReviewScenario Scenario, Visitor First, Visitor Second)> SceneAsync(string key)
    {
        var s = await ReviewScenario.LowAsync(portal, "race-" + key);
        await s.DraftAsync(await s.GoodAsync());
        await portal.AcrossAsync(async db =>
        {
            (await db.AcrossTenants<Assessment>().SingleAsync(a => a.Id == s.Id)).Progressed(16, 16, portal.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
        });
        return (s, await portal.SignInAsync(s.Owner), await portal.SignInAsync(await portal.AddMemberAsync(s.Lumen, Domain.Organisations.Role.Contributor)));
    }

    private static async Task SubmitAsync(Visitor visitor, ReviewScenario s)
    {
        var token = await visitor.FormTokenAsync();
        var done = await visitor.PostAsync($"~/requests/{s.Id}/check", [new("Confirm", "true"), new("__RequestVerificationToken", token)]);
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
    }

    private static async Task<(HttpStatusCode Status, string Said)> SaveAsync(Visitor visitor, ReviewScenario s, string field)
    {
        var token = await visitor.FormTokenAsync();
        var done = await visitor.PostAsync($"~/requests/{s.Id}?handler=One", [new(field, Late), new("r." + field[2..], field[0] is 'v' ? "1" : "0"), new("__RequestVerificationToken", token)]);
        return (done.Status, done.Text);
    }

    private Task<List<string>> LateAsync(ReviewScenario s) =>
        portal.InTenantAsync(s.Lumen, db => db.Answers.Where(a => a.AssessmentId == s.Id && (a.Value == Late || a.Comment == Late)).Select(a => a.QuestionId).ToListAsync());

    /// <summary>The answer as the vendor keeps it and as it was handed in.</summary>
    private async Task<(string Kept, string Submitted)> EndAsync(ReviewScenario s)
    {
        var kept = await portal.InTenantAsync(s.Lumen, db => db.Answers.Where(a => a.AssessmentId == s.Id && a.QuestionId == "TP-01").Select(a => a.Value).SingleAsync());
        var submission = await s.InBankAsync(db => db.Submissions.SingleAsync(x => x.AssessmentId == s.Id));
        return (kept, SubmissionContent.Parse(submission.Content).Answers.Single(a => a.QuestionId == "TP-01").Value);
    }
}
