using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Documents;

/// <summary>A document that buyers hold has a newer version: each is told once, and what it decided is marked and stays.</summary>
public sealed class NewVersionTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Buyers_with_a_standing_grant_are_told_once_and_a_decision_on_the_old_version_is_marked()
    {
        var s = await DocumentScene.OfAsync(portal);
        var document = await s.Owner.KeepAsync("ai_policy", "policy.pdf");
        await ScanAsync();
        await portal.GiveAsync(s.Vendor, s.Assessment, document);
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await DecideAsync(s);
        portal.Clock.Advance(TimeSpan.FromMinutes(1));

        await NewVersionAsync(s, document);
        await ScanAsync();
        await ScanAsync();

        var mail = Assert.Single(await MailsAsync(s));
        Assert.Equal(s.ReviewerPerson.Email, mail);
        var page = await s.Reviewer.OpenAsync($"~/assessments/{s.Assessment.Id}");
        Assert.Contains("The decision rests on older versions", page.Text);
        Assert.Contains("Decided on version 1; version 2 exists since", page.Text);
        Assert.Contains("The decision rests on older versions", (await s.Reviewer.OpenAsync($"~/assessments/{s.Assessment.Id}/decide")).Text);
        Assert.Contains("Version 2 exists since", (await s.Reviewer.OpenAsync("~/documents")).Text);
        Assert.Equal(1, await portal.InTenantAsync(s.Bank, db => db.EvidenceGrants.Select(g => g.Number).SingleAsync()));
    }

    [Fact]
    public async Task Who_was_given_nothing_or_had_it_taken_back_is_told_nothing()
    {
        var s = await DocumentScene.OfAsync(portal);
        var (stranger, former) = (await DocumentScene.OfAsync(portal, s.Vendor), await DocumentScene.OfAsync(portal, s.Vendor));
        var document = await s.Owner.KeepAsync("ai_policy", "policy.pdf");
        await ScanAsync();
        var grant = await portal.GiveAsync(s.Vendor, former.Assessment, document);
        await s.Owner.SubmitAsync(await s.Owner.OpenAsync($"~/sharing/{grant}/revoke"), "main form[method=post]", []);

        await NewVersionAsync(s, document);
        await ScanAsync();

        foreach (var nobody in new[] { stranger, former, s }) Assert.Empty(await MailsAsync(nobody));
        Assert.Null(await portal.InTenantAsync(former.Bank, db => db.EvidenceGrants.Select(g => g.NewerNumber).SingleAsync()));
    }

    [Fact]
    public async Task Once_the_buyer_holds_the_new_version_it_is_no_longer_told_to_ask_for_it()
    {
        var s = await DocumentScene.OfAsync(portal);
        var document = await s.Owner.KeepAsync("ai_policy", "policy.pdf");
        await ScanAsync();
        await portal.GiveAsync(s.Vendor, s.Assessment, document);
        await NewVersionAsync(s, document);
        await ScanAsync();
        Assert.Contains("Version 2 exists since", (await s.Reviewer.OpenAsync("~/documents")).Text);

        await portal.GiveAsync(s.Vendor, s.Assessment, document);

        Assert.DoesNotContain("Version 2 exists since", (await s.Reviewer.OpenAsync("~/documents")).Text);
    }

    private Task ScanAsync() => portal.RunAsync<ScanUploads>(r => r.RunAsync(CancellationToken.None));

    private static async Task NewVersionAsync(DocumentScene s, DocumentId document)
    {
        var answer = await s.Owner.UploadAsync(new() { ["Document"] = document.ToString() }, EvidenceScene.APdf("policy-2.pdf", "newer"));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.Status);
    }

    private Task<List<string>> MailsAsync(DocumentScene s) => portal.InTenantAsync(s.Bank, db => db.Outbox.Where(m => m.Kind == "document-replaced").Select(m => m.ToAddress).ToListAsync());

    private Task DecideAsync(DocumentScene s) => portal.AcrossAsync(async db =>
    {
        var now = portal.Clock.GetUtcNow().UtcDateTime;
        var assessment = await db.AcrossTenants<Assessment>().SingleAsync(a => a.Id == s.Assessment.Id);
        assessment.Submit("Alex", now);
        assessment.StartReview(now);
        assessment.Decide(DecisionOutcome.Approve, portal.Today.AddYears(1), portal.Today.AddMonths(6), now);
        db.Add(new Decision(assessment, DecisionOutcome.Approve, "Good", 80, "", s.ReviewerPerson.Id, s.ReviewerPerson.Name, now));
        await db.SaveChangesAsync();
    });
}
