using System.Net;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Reviews;

public sealed class ReviewTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_reviewer_sees_the_answer_beside_the_expectation_with_its_file_and_contradiction()
    {
        var s = await ReviewScenario.HighAsync(portal, "see");
        await s.SubmitAsync(s.Answer("HO-01", "HIC", "An agent watches", await s.FileAsync("human_oversight_procedure", "oversight.pdf")), s.Answer("UC-05", "yes"));
        var visitor = await portal.SignInAsync(s.Reviewer);

        var page = await visitor.OpenAsync($"~/assessments/{s.Id}/review?show=all&section=HO");
        var card = page.Html.QuerySelector("#q-HO-01")!.TextContent;

        Assert.Contains("An agent watches", card);
        Assert.Contains("Not met: 0 of 100", card);
        Assert.Contains("Must be met", card);
        Assert.Contains("oversight.pdf", card);
        Assert.Contains("41bd…07c3", card);
        Assert.Contains("Contradiction X1", card);
        Assert.StartsWith($"/{s.Bank.Slug}/granted/", page.Html.QuerySelector("#q-HO-01 .file a")!.GetAttribute("href"));
        var uc = await visitor.OpenAsync($"~/assessments/{s.Id}/review?show=contradictions");
        Assert.Contains("The vendor says otherwise than you recorded", uc.Html.QuerySelector("#q-UC-05")!.TextContent);
        Assert.Equal("High", page.Html.QuerySelector("#f-HO-01 option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Paper_holds_one_section_and_says_so_or_all_of_them()
    {
        var s = await ReviewScenario.LowAsync(portal, "paper");
        await s.SubmitAsync(await s.GoodAsync());
        var visitor = await portal.SignInAsync(s.Reviewer);

        var one = await visitor.OpenAsync($"~/assessments/{s.Id}/review");
        Assert.Contains("Only the section “", one.Html.QuerySelector(".on-paper")!.TextContent);
        Assert.Null(one.Html.QuerySelector("#q-IN-01"));
        var all = await visitor.OpenAsync(one.Html.QuerySelector("nav.sections a[href*='section=all']")!.GetAttribute("href")!);

        Assert.Null(all.Html.QuerySelector(".on-paper"));
        foreach (var answer in await s.GoodAsync()) Assert.True(all.Html.QuerySelector($"#q-{answer.QuestionId}") is not null, $"{answer.QuestionId} is not on the page.");
        var judged = await visitor.SubmitAsync(all, "#f-GV-01", new() { ["Judgement"] = "Accepted" });
        Assert.Contains("section=all", judged.Location, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Accepting_an_answer_starts_the_review_and_goes_to_the_next_question()
    {
        var s = await ReviewScenario.LowAsync(portal, "accept");
        await s.SubmitAsync(await s.GoodAsync());
        var visitor = await portal.SignInAsync(s.Reviewer);

        var answer = await s.JudgeAsync(visitor, "GV-01", "Accepted", new() { ["InternalNote"] = "Seen on paper" });

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.EndsWith("#q-GV-03", answer.Location);
        Assert.Equal(AssessmentState.InReview, (await s.AssessmentAsync()).State);
        var item = await s.InBankAsync(db => db.ReviewItems.SingleAsync(r => r.AssessmentId == s.Id));
        Assert.Equal((Judgement.Accepted, "Seen on paper", s.Reviewer.Id, 1), (item.Judgement, item.InternalNote, item.ReviewerId, item.Round));
    }

    [Fact]
    public async Task Dates_and_numbers_are_reviewed_in_words()
    {
        var s = await ReviewScenario.HighAsync(portal, "in-words");
        await s.SubmitAsync(s.Answer("GV-01", "yes"), s.Answer("GV-02", "2026-06-30"), s.Answer("GV-06", "95"), s.Answer("PV-04", "1"));
        var reviewer = await portal.SignInAsync(s.Reviewer);

        var page = await reviewer.OpenAsync($"~/assessments/{s.Id}/review?show=all&section=GV");

        Assert.Equal("30 Jun 2026", page.Html.QuerySelector("#q-GV-02 .versus .pre")!.TextContent);
        Assert.Equal("95%", page.Html.QuerySelector("#q-GV-06 .versus .pre")!.TextContent);
        Assert.Equal("1 day", (await reviewer.OpenAsync($"~/assessments/{s.Id}/review?show=all&section=PV")).Html.QuerySelector("#q-PV-04 .versus .pre")!.TextContent);
    }

    [Fact]
    public async Task What_a_reviewer_wrote_stands_under_the_judgement_for_everybody_at_the_bank()
    {
        var s = await ReviewScenario.LowAsync(portal, "words");
        await s.SubmitAsync(await s.GoodAsync());
        await s.JudgeAsync(await portal.SignInAsync(s.Reviewer), "GV-01", "AskedBack", new() { ["SharedComment"] = "Send the signed policy.", ["InternalNote"] = "Legal wants the seal." });

        foreach (var reader in new[] { s.Reviewer, await portal.AddMemberAsync(s.Bank, Role.Reviewer, "Grace Ho"), s.Approver })
        {
            var card = (await (await portal.SignInAsync(reader)).OpenAsync($"~/assessments/{s.Id}/review?show=all&section=GV")).Html.QuerySelector("#q-GV-01")!;
            var (shared, inner) = (card.QuerySelector(".card-body > .note.shared")!.TextContent, card.QuerySelector(".card-body > .note.internal")!.TextContent);
            Assert.Contains("Send the signed policy.", shared);
            Assert.Contains("Legal wants the seal.", inner);
            Assert.Contains("Internal note", inner);
            Assert.All([shared, inner], note => Assert.Contains("Daniel Lau", note));
        }
    }

    [Fact]
    public async Task Asking_back_without_saying_what_is_refused_and_the_note_stays()
    {
        var s = await ReviewScenario.LowAsync(portal, "ask");
        await s.SubmitAsync(await s.GoodAsync());
        var visitor = await portal.SignInAsync(s.Reviewer);

        var page = await s.JudgeAsync(visitor, "GV-01", "AskedBack", new() { ["InternalNote"] = "my own thought" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(["Say in the shared comment what the vendor should answer or send."], page.Errors);
        Assert.Equal("my own thought", page.Html.QuerySelector("#GV-01-InternalNote")!.TextContent);
        Assert.Equal("#GV-01-SharedComment", page.Html.QuerySelector("#errors a")!.GetAttribute("href"));
        Assert.False(await s.InBankAsync(db => db.ReviewItems.AnyAsync(r => r.AssessmentId == s.Id)));
    }

    [Theory]
    [InlineData("FindingTitle", "", "Write what is wrong, as the vendor will read it.")]
    [InlineData("RemediateBy", "2026-11-24", "The date to remediate by must be after today.")]
    public async Task A_finding_needs_a_title_and_a_date_after_today(string field, string value, string error)
    {
        var s = await ReviewScenario.LowAsync(portal, "rule-" + field.ToLowerInvariant());
        await s.SubmitAsync(await s.GoodAsync());
        var visitor = await portal.SignInAsync(s.Reviewer);

        var page = await s.JudgeAsync(visitor, "GV-07", "FindingRaised", new() { [field] = value });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal([error], page.Errors);
        Assert.False(await s.InBankAsync(db => db.Findings.AnyAsync(f => f.AssessmentId == s.Id)));
    }

    [Fact]
    public async Task A_finding_is_one_per_question_and_a_change_of_mind_takes_it_away()
    {
        var s = await ReviewScenario.LowAsync(portal, "once");
        await s.SubmitAsync(await s.GoodAsync());
        var visitor = await portal.SignInAsync(s.Reviewer);

        await s.JudgeAsync(visitor, "GV-07", "FindingRaised", new() { ["FindingTitle"] = "No rules for staff" });
        await s.JudgeAsync(visitor, "GV-07", "FindingRaised", new() { ["FindingTitle"] = "No written rules for staff", ["Severity"] = "Low" });

        var finding = await s.InBankAsync(db => db.Findings.SingleAsync(f => f.AssessmentId == s.Id));
        Assert.Equal(("F-0001", "No written rules for staff", Severity.Low), (finding.Reference, finding.Title, finding.Severity));
        Assert.Null(finding.SharedAt);
        Assert.False(await portal.InTenantAsync(s.Lumen, db => db.Findings.AnyAsync()));

        await s.JudgeAsync(visitor, "GV-07", "Accepted");
        Assert.False(await s.InBankAsync(db => db.Findings.AnyAsync(f => f.AssessmentId == s.Id)));
    }

    [Fact]
    public async Task Of_two_reviewers_on_one_answer_the_second_sees_both_texts_and_loses_nothing()
    {
        var s = await ReviewScenario.LowAsync(portal, "race");
        await s.SubmitAsync(await s.GoodAsync());
        var first = await portal.SignInAsync(s.Reviewer);
        var second = await portal.SignInAsync(await portal.AddMemberAsync(s.Bank, Role.Reviewer, "Priya Nair"));
        var seen = await second.OpenAsync($"~/assessments/{s.Id}/review?show=all&section=GV");
        await s.JudgeAsync(first, "GV-01", "AskedBack", new() { ["SharedComment"] = "Who approved it?" });

        var page = await second.SubmitAsync(seen, "#f-GV-01", new() { ["Judgement"] = "AskedBack", ["SharedComment"] = "Send the signed page." });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Daniel Lau judged this answer while you were writing", Assert.Single(page.Errors));
        Assert.Contains("Who approved it?", page.Html.QuerySelector("#q-GV-01 .notice")!.TextContent);
        Assert.Equal("Send the signed page.", page.Html.QuerySelector("#GV-01-SharedComment")!.TextContent);
        Assert.Equal(HttpStatusCode.Redirect, (await second.SubmitAsync(page, "#f-GV-01", [])).Status);
        Assert.Equal("Send the signed page.", await s.InBankAsync(db => db.ReviewItems.Where(r => r.AssessmentId == s.Id).Select(r => r.SharedComment).SingleAsync()));
    }

    [Fact]
    public async Task All_answers_of_a_section_that_meet_the_expectation_are_accepted_at_once_and_no_others()
    {
        var s = await ReviewScenario.LowAsync(portal, "bulk");
        await s.SubmitAsync(await s.GoodAsync());
        var visitor = await portal.SignInAsync(s.Reviewer);

        await visitor.SubmitAsync(await visitor.OpenAsync($"~/assessments/{s.Id}/review?show=all&section=GV"), "#accept-GV", []);

        Assert.Equal(["GV-01", "GV-03", "GV-06"], await s.InBankAsync(db => db.ReviewItems.Where(r => r.AssessmentId == s.Id).OrderBy(r => r.QuestionId).Select(r => r.QuestionId).ToListAsync()));
        Assert.Null((await visitor.OpenAsync($"~/assessments/{s.Id}/review?show=all&section=GV")).Html.QuerySelector("#accept-GV"));
    }

    [Fact]
    public async Task The_second_round_shows_only_what_changed_and_carries_acceptances_over_with_their_date()
    {
        var s = await ReviewScenario.LowAsync(portal, "round2");
        var good = await s.GoodAsync();
        await s.SubmitAsync([.. good.Select(a => a.QuestionId == "GV-01" ? a with { Value = "no" } : a)]);
        var visitor = await portal.SignInAsync(s.Reviewer);
        await s.JudgeAsync(visitor, "GV-03", "Accepted");
        await s.JudgeAsync(visitor, "GV-06", "Accepted");
        await s.JudgeAsync(visitor, "GV-01", "AskedBack", new() { ["SharedComment"] = "Is there really no policy?" });
        await visitor.SubmitAsync(await visitor.OpenAsync($"~/assessments/{s.Id}/return"), "main form[method=post]", new() { ["DueDate"] = "2026-12-04" });
        await s.SubmitAsync([.. good.Select(a => a.QuestionId == "GV-06" ? a with { Comment = "As of October" } : a)]);

        var page = await visitor.OpenAsync($"~/assessments/{s.Id}/review");

        Assert.Equal(["q-GV-01", "q-GV-06"], page.Html.QuerySelectorAll("section.q").Select(e => e.Id));
        Assert.Equal("No", page.Html.QuerySelector("#q-GV-01 del")!.TextContent);
        Assert.Equal("Yes", page.Html.QuerySelector("#q-GV-01 ins")!.TextContent);
        Assert.Contains("Is there really no policy?", page.Html.QuerySelector("#q-GV-01")!.TextContent);
        Assert.Contains("GV-03: accepted by Daniel Lau on 24 Nov 2026 10:00, carried over", page.Text);
        Assert.DoesNotContain("GV-06: accepted", page.Text);
        Assert.Contains("was ", page.Html.QuerySelector("section[aria-labelledby=sc]")!.TextContent);
    }

    [Fact]
    public async Task Before_anything_is_submitted_there_is_nothing_to_judge()
    {
        var s = await ReviewScenario.LowAsync(portal, "early");
        var visitor = await portal.SignInAsync(s.Reviewer);

        var page = await visitor.OpenAsync($"~/assessments/{s.Id}/review");
        var post = await visitor.PostAsync($"~/assessments/{s.Id}/review?handler=Judge", [new("QuestionId", "GV-01"), new("Judgement", "Accepted"), new("__RequestVerificationToken", await visitor.FormTokenAsync("/account/settings"))]);

        Assert.Contains("There is nothing to review yet", page.Text);
        Assert.Equal(HttpStatusCode.BadRequest, post.Status);
        Assert.Contains("There is nothing to review yet: the vendor has not submitted its answers.", post.Errors);
    }

    [Fact]
    public async Task A_reader_sees_the_review_but_may_not_judge()
    {
        var s = await ReviewScenario.LowAsync(portal, "reader");
        await s.SubmitAsync(await s.GoodAsync());
        var auditor = await portal.SignInAsync(await portal.AddMemberAsync(s.Bank, Role.Auditor));

        var page = await auditor.OpenAsync($"~/assessments/{s.Id}/review?show=all&section=GV");
        var token = await auditor.FormTokenAsync("/account/settings");

        Assert.Null(page.Html.QuerySelector("#f-GV-01"));
        foreach (var handler in new[] { "Judge", "Accept" })
            Assert.Equal(HttpStatusCode.Forbidden, (await auditor.PostAsync($"~/assessments/{s.Id}/review?handler={handler}", [new("QuestionId", "GV-01"), new("section", "GV"), new("Judgement", "Accepted"), new("__RequestVerificationToken", token)])).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.GetAsync($"~/assessments/{s.Id}/return")).Status);
        Assert.False(await s.InBankAsync(db => db.ReviewItems.AnyAsync(r => r.AssessmentId == s.Id)));
    }

    [Fact]
    public async Task The_review_of_eighty_questions_needs_as_few_commands_as_one_of_three()
    {
        var s = await ReviewScenario.HighAsync(portal, "count");
        var all = Domain.Questionnaires.ShippedQuestionnaires.AiVendorDueDiligence.Questions.Where(q => q.AnsweredBy is Domain.Questionnaires.AnsweredBy.Vendor).ToList();
        await s.SubmitAsync([.. all.Select(q => s.Answer(q.Id, q.IsChoice ? q.Options[0].Value : q.Type is Domain.Questionnaires.QuestionType.Number ? "90" : q.Type is Domain.Questionnaires.QuestionType.Date ? "2026-10-01" : "text"))]);
        var visitor = await portal.SignInAsync(s.Reviewer);
        await visitor.OpenAsync($"~/assessments/{s.Id}/review?show=contradictions");

        portal.Commands.Reset();
        await visitor.OpenAsync($"~/assessments/{s.Id}/review?show=mine");

        Assert.InRange(portal.Commands.Count, 1, 8);
    }
}
