using System.Net;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Reviews;

public sealed class MissingEvidenceTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static readonly string Guideline = EvidenceKinds.Find("genai_staff_guideline")!.Name.En;
    private static readonly string Contract = EvidenceKinds.Find("dpa_contract")!.Name.En;

    /// <summary>Everything as expected, but the documents that are mandatory even at low risk have not come.</summary>
    private async Task<ReviewScenario> WithoutDocumentsAsync(string key)
    {
        var s = await ReviewScenario.LowAsync(portal, key);
        await s.SubmitAsync([.. (await s.GoodAsync()).Select(a => a with { Value = a.QuestionId == "GV-07" ? "yes" : a.Value, Evidence = [] })]);
        return s;
    }

    [Fact]
    public async Task Accepting_all_that_is_as_expected_leaves_out_answers_without_their_mandatory_evidence_and_says_so()
    {
        var s = await WithoutDocumentsAsync("lack-bulk");
        var reviewer = await portal.SignInAsync(s.Reviewer);
        var page = await reviewer.OpenAsync($"~/assessments/{s.Id}/review?show=all&section=GV");
        Assert.Contains("As expected, but mandatory evidence is missing: GV-07.", page.Text);
        Assert.Contains($"Evidence missing {Guideline}", page.Html.QuerySelector("#q-GV-07")!.TextContent);

        await reviewer.SubmitAsync(page, "#accept-GV", []);

        Assert.Equal(["GV-01", "GV-03", "GV-06"], await s.InBankAsync(db => db.ReviewItems.Where(r => r.AssessmentId == s.Id).OrderBy(r => r.QuestionId).Select(r => r.QuestionId).ToListAsync()));
        Assert.Contains("Left to be judged, because their mandatory evidence is missing: 1 (GV-07).", (await reviewer.OpenAsync($"~/assessments/{s.Id}/review?show=all&section=GV")).Text);
    }

    [Fact]
    public async Task All_missing_documents_are_asked_for_in_one_step()
    {
        var s = await WithoutDocumentsAsync("lack-ask");
        var reviewer = await portal.SignInAsync(s.Reviewer);
        await s.JudgeAsync(reviewer, "PV-03", "Accepted", new() { ["SharedComment"] = "Well described.", ["InternalNote"] = "Ask legal" });
        portal.Commands.Reset();
        var page = await reviewer.OpenAsync($"~/assessments/{s.Id}/return");
        Assert.InRange(portal.Commands.Count, 1, 8);
        Assert.Contains(Guideline, page.Html.QuerySelector("[aria-labelledby=md]")!.TextContent);

        var asked = await reviewer.SubmitAsync(page, "#ask", []);

        Assert.Equal(HttpStatusCode.Redirect, asked.Status);
        var items = await s.InBankAsync(db => db.ReviewItems.Where(r => r.AssessmentId == s.Id).OrderBy(r => r.QuestionId).ToListAsync());
        Assert.Equal([("GV-07", $"Please attach: {Guideline}."), ("PV-03", $"Well described.\nPlease attach: {Contract}.")], items.Select(i => (i.QuestionId, i.SharedComment!)));
        Assert.All(items, i => Assert.Equal((Judgement.AskedBack, s.Reviewer.Id), (i.Judgement, i.ReviewerId)));
        Assert.Equal("Ask legal", items[1].InternalNote);
        var again = await reviewer.OpenAsync($"~/assessments/{s.Id}/return");
        Assert.Contains("Asked back for missing documents: 2 questions.", again.Text);
        Assert.Contains(Contract, again.Html.QuerySelector("[aria-labelledby=pt]")!.TextContent);
        Assert.Null(again.Html.QuerySelector("#ask"));
        Assert.Equal(["No mandatory document is missing that has not been asked for already."], (await reviewer.SubmitAsync(page, "#ask", [])).Errors);
        await s.ReturnAsync(reviewer);
    }

    [Fact]
    public async Task Only_a_reviewer_asks_for_documents()
    {
        var s = await WithoutDocumentsAsync("lack-role");
        var auditor = await portal.SignInAsync(await portal.AddMemberAsync(s.Bank, Role.Auditor));

        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.PostAsync($"~/assessments/{s.Id}/return?handler=Ask", [new("__RequestVerificationToken", await auditor.FormTokenAsync("/account/settings"))])).Status);
        Assert.False(await s.InBankAsync(db => db.ReviewItems.AnyAsync(r => r.AssessmentId == s.Id)));
    }
}
