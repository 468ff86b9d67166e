using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Documents;

/// <summary>A buyer asks for a document, the vendor shares it on terms or says why not, and nobody else hears of it.</summary>
public sealed class AccessRequestTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task What_a_buyer_asks_for_is_in_the_vendors_inbox_and_readable_once_it_is_shared()
    {
        var s = await DocumentScene.OfAsync(portal);
        var document = await s.Owner.KeepAsync("pia_report", "pia.pdf");
        var request = await s.AskAsync(portal, "For the model committee");

        Assert.Contains("A buyer asks you for a document", (await s.Owner.OpenAsync("~/requests")).Text);
        var page = await s.Owner.OpenAsync($"~/requests/documents/{request}");
        Assert.Contains("For the model committee", page.Text);
        Assert.Equal(document.ToString(), page.Html.QuerySelector("#Document option[selected]")!.GetAttribute("value"));
        var done = await s.Owner.SubmitAsync(page, "#answer", new() { ["Until"] = portal.Today.AddDays(30).ToString("yyyy-MM-dd"), ["Purpose"] = "Model committee only", ["Reply"] = "Here it is." });

        Assert.Equal($"/{s.Vendor.Slug}/requests/documents", done.Location);
        var asked = await s.Reviewer.OpenAsync("~/documents?tab=asked");
        Assert.Contains("Here it is.", asked.Text);
        var grant = await portal.InTenantAsync(s.Bank, db => db.EvidenceGrants.SingleAsync());
        Assert.Equal((portal.Today.AddDays(30), "Model committee only", s.Assessment.Id), (grant.ReadUntil!.Value, grant.Purpose, grant.AssessmentId));
        Assert.Equal(HttpStatusCode.OK, (await s.Reviewer.GetAsync($"~/granted/{grant.Id}/preview")).Status);
        Assert.Contains("pia.pdf", (await s.Reviewer.OpenAsync("~/documents")).Text);
        Assert.DoesNotContain("A buyer asks you", (await s.Owner.OpenAsync("~/requests")).Text);
    }

    [Fact]
    public async Task What_was_asked_of_the_buyer_for_the_document_before_does_not_fall_away_with_one_press()
    {
        var s = await DocumentScene.OfAsync(portal);
        var document = await s.Owner.KeepAsync("pia_report", "pia.pdf");
        var first = await portal.GiveAsync(s.Vendor, s.Assessment, document);
        await s.Owner.SubmitAsync(await s.Owner.OpenAsync($"~/sharing/{first}/terms"), "main form[method=post]", new() { ["Nda"] = "Keep it.", ["Purpose"] = "The review", ["Until"] = portal.Today.AddDays(9).ToString("yyyy-MM-dd") });
        await s.Owner.UploadAsync(new() { ["Document"] = document.ToString() }, EvidenceScene.APdf("pia-2.pdf", "newer"));
        var request = await s.AskAsync(portal);

        await s.Owner.SubmitAsync(await s.Owner.OpenAsync($"~/requests/documents/{request}"), "#answer", new() { ["Purpose"] = "The committee" });

        var given = await portal.InTenantAsync(s.Bank, db => db.EvidenceGrants.SingleAsync(g => g.Id != first));
        Assert.Equal(new GrantTerms("The committee", portal.Today.AddDays(9), false, "Keep it."), given.Terms);
        Assert.Contains("The committee", (await portal.InTenantAsync(s.Bank, db => db.AuditEntries.Where(e => e.Entity == nameof(EvidenceGrant) && e.Action == "added").OrderByDescending(e => e.At).FirstAsync())).Changes);
    }

    [Fact]
    public async Task With_the_questionnaire_what_was_asked_for_under_it_is_taken_back()
    {
        var s = await DocumentScene.OfAsync(portal);
        var request = await s.AskAsync(portal);

        await portal.RunAsync<Aims.Portal.Web.Features.Assessments.CancelAssessment>(c => c.ExecuteAsync(s.Assessment.Id, CancellationToken.None), s.Bank);

        Assert.Equal(AccessRequestState.Withdrawn, (await portal.InTenantAsync(s.Bank, db => db.AccessRequests.SingleAsync(r => r.Id == request))).State);
        Assert.DoesNotContain("A buyer asks you", (await s.Owner.OpenAsync("~/requests")).Text);
        Assert.Contains("Withdrawn by the buyer", (await s.Owner.OpenAsync($"~/requests/documents/{request}")).Text);
    }

    [Fact]
    public async Task Asking_and_withdrawing_again_and_again_comes_to_an_end()
    {
        var s = await DocumentScene.OfAsync(portal);
        for (var i = 0; i < AccessRequest.MostOpen; i++)
        {
            await s.AskAsync(portal);
            await s.Reviewer.SubmitAsync(await s.Reviewer.OpenAsync("~/documents?tab=asked"), "main form[action*=Withdraw]", []);
        }

        var answer = await s.Reviewer.SubmitAsync(await s.Reviewer.OpenAsync($"~/documents/ask?assessment={s.Assessment.Id}&kind=pia_report"), "main form[method=post]", new() { ["Purpose"] = "Once more" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("were made within a day", Assert.Single(answer.Errors));
    }

    [Fact]
    public async Task Both_sides_are_told_by_mail_and_find_it_in_their_trail()
    {
        var s = await DocumentScene.OfAsync(portal);
        await s.Owner.KeepAsync("pia_report");
        var request = await s.AskAsync(portal);
        await s.Owner.SubmitAsync(await s.Owner.OpenAsync($"~/requests/documents/{request}"), "#answer", []);

        var mails = await portal.InTenantAsync(s.Bank, db => db.Outbox.Where(m => m.Kind == "document-asked" || m.Kind == "document-answered").OrderByDescending(m => m.Kind).Select(m => new { m.Kind, m.ToAddress }).ToListAsync());
        Assert.Equal("document-asked", mails[0].Kind);
        Assert.Equal(("document-answered", s.ReviewerPerson.Email), (mails[^1].Kind, mails[^1].ToAddress));
        foreach (var side in new[] { s.Bank, s.Vendor }) Assert.NotEmpty(await portal.InTenantAsync(side, db => db.AuditEntries.Where(e => e.Entity == nameof(AccessRequest)).ToListAsync()));
    }

    [Fact]
    public async Task Declining_needs_a_reason_which_the_buyer_reads()
    {
        var s = await DocumentScene.OfAsync(portal);
        var request = await s.AskAsync(portal);
        var page = await s.Owner.OpenAsync($"~/requests/documents/{request}");

        var without = await s.AnswerAsync(page, "Decline", []);
        var with = await s.AnswerAsync(page, "Decline", new() { ["Reply"] = "It names other customers. We can show it in a call." });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (without.Status, with.Status));
        Assert.Contains("Write why you do not share it", Assert.Single(without.Errors));
        Assert.Contains("We can show it in a call.", (await s.Reviewer.OpenAsync("~/documents?tab=asked")).Text);
        Assert.Empty(await portal.InTenantAsync(s.Bank, db => db.EvidenceGrants.ToListAsync()));
    }

    [Fact]
    public async Task Of_two_answers_the_second_is_told_and_a_withdrawn_request_is_not_answered()
    {
        var s = await DocumentScene.OfAsync(portal);
        await s.Owner.KeepAsync("pia_report");
        var request = await s.AskAsync(portal);
        var page = await s.Owner.OpenAsync($"~/requests/documents/{request}");
        await s.Reviewer.SubmitAsync(await s.Reviewer.OpenAsync("~/documents?tab=asked"), "main form[action*=Withdraw]", []);

        var late = await s.Owner.SubmitAsync(page, "#answer", []);

        Assert.Equal(HttpStatusCode.BadRequest, late.Status);
        Assert.Contains("answered or withdrawn already", Assert.Single(late.Errors));
        Assert.Empty(await portal.InTenantAsync(s.Bank, db => db.EvidenceGrants.ToListAsync()));
        Assert.Contains("Withdrawn by the buyer", (await s.Owner.OpenAsync($"~/requests/documents/{request}")).Text);
    }

    [Fact]
    public async Task No_other_organisation_sees_answers_or_withdraws_it()
    {
        var s = await DocumentScene.OfAsync(portal);
        var (other, rival) = (await DocumentScene.OfAsync(portal), await DocumentScene.OfAsync(portal, s.Vendor));
        var request = await s.AskAsync(portal, "Top secret purpose");

        foreach (var stranger in new[] { other.Owner, other.Reviewer, rival.Reviewer, s.Reviewer })
            Assert.True((await stranger.GetAsync($"~/requests/documents/{request}")).Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden);
        foreach (var stranger in new[] { other.Reviewer, rival.Reviewer }) Assert.DoesNotContain("Top secret purpose", (await stranger.OpenAsync("~/documents?tab=asked")).Text);
        var withdrawn = await rival.Reviewer.PostAsync("~/documents?handler=Withdraw", [new("request", request.ToString()), new("__RequestVerificationToken", await rival.Reviewer.FormTokenAsync())]);
        Assert.Equal(HttpStatusCode.NotFound, withdrawn.Status);
        var asked = await other.Reviewer.PostAsync("~/documents/ask", [new("Assessment", s.Assessment.Id.ToString()), new("Subject", "x"), new("Purpose", "y"), new("__RequestVerificationToken", await other.Reviewer.FormTokenAsync())]);
        Assert.Equal(HttpStatusCode.NotFound, asked.Status);
        Assert.Equal(AccessRequestState.Open, await portal.InTenantAsync(s.Bank, db => db.AccessRequests.Where(r => r.Id == request).Select(r => r.State).SingleAsync()));
    }

    [Theory]
    [InlineData("Purpose", "", "Write what you need it for")]
    [InlineData("NeededBy", "2026-11-01", "has passed")]
    [InlineData("NeededBy", "someday", "cannot be read as a date")]
    [InlineData("Kind", "no_such_kind", "Choose a kind of document from the list")]
    [InlineData("Kind", "", "Choose a kind of document, or write which one")]
    [InlineData("Assessment", "", "Choose the questionnaire")]
    public async Task What_cannot_be_asked_is_said_beside_its_field_and_nothing_typed_is_lost(string field, string value, string says)
    {
        var s = await DocumentScene.OfAsync(portal);
        var fields = new Dictionary<string, string?> { ["Purpose"] = "For the committee", [field] = value };

        var answer = await s.Reviewer.SubmitAsync(await s.Reviewer.OpenAsync($"~/documents/ask?vendor={s.Assessment.VendorId}&kind=pia_report"), "main form[method=post]", fields);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(says, Assert.Single(answer.Errors));
        if (field != "Purpose") Assert.Equal("For the committee", answer.Html.QuerySelector("#Purpose")!.TextContent);
        Assert.Empty(await portal.InTenantAsync(s.Bank, db => db.AccessRequests.ToListAsync()));
    }

    [Fact]
    public async Task Who_may_not_share_reads_the_request_and_cannot_answer_it()
    {
        var s = await DocumentScene.OfAsync(portal);
        var request = await s.AskAsync(portal);
        var contributor = await portal.SignInAsync(await portal.AddMemberAsync(s.Vendor, Role.Contributor));

        Assert.Contains("Somebody else answers this", (await contributor.OpenAsync($"~/requests/documents/{request}")).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await contributor.PostAsync($"~/requests/documents/{request}?handler=Decline", [new("Reply", "no"), new("__RequestVerificationToken", await contributor.FormTokenAsync())])).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignInAsync(await portal.AddMemberAsync(s.Bank, Role.Auditor))).GetAsync("~/documents/ask")).Status);
    }
}
