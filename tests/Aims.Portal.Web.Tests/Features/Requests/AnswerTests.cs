using System.Net;
using System.Text.Json;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Requests;

public sealed class AnswerTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private sealed record Started(RegisteredVendor To, Organisation Vendor, TestPerson Person, Visitor Visitor, string Request, Visitor Sender);

    /// <summary>A vendor that has accepted a request and is about to answer.</summary>
    private async Task<Started> StartAsync(string slug, string questionnaire = "ai-vendor-dd")
    {
        var bank = await portal.AddBankAsync(slug + "-bank");
        var vendor = await portal.AddVendorAsync(slug, "Lumenfall");
        var person = await portal.AddMemberAsync(vendor, Role.VendorAdministrator, "Alex");
        var to = await portal.RegisterVendorAsync(bank, email: person.Email, use: questionnaire == "ai-basic" ? Register.LowRiskUse : null);
        var sender = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.ProcurementOfficer));
        await sender.SendAsync(to, questionnaire);
        var visitor = await portal.SignInAsync(person);
        var accepted = await visitor.SubmitAsync(await visitor.OpenAsync("~/requests"), "form[action*='Accept']", []);
        return new Started(to, vendor, person, visitor, accepted.Location!, sender);
    }

    private static async Task<(HttpStatusCode Status, JsonElement Json)> SaveOneAsync(Visitor visitor, string request, string id, string value, int revision = 0, string? comment = null)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, request + "?handler=One");
        message.Headers.Add("Accept", "application/json");
        message.Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = await visitor.FormTokenAsync(request), ["r." + id] = revision.ToString(), ["v." + id] = value, ["c." + id] = comment ?? "" });
        var response = await visitor.Http.SendAsync(message);
        return (response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }

    [Fact]
    public async Task An_answer_survives_a_reload_and_says_when_it_was_saved()
    {
        var s = await StartAsync("ans-one");
        var page = await s.Visitor.OpenAsync(s.Request + "?section=GV");

        var saved = await s.Visitor.SubmitAsync(page, "#answers", new() { ["v.GV-01"] = "yes", ["c.GV-01"] = "Board approved it." });

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        var again = await s.Visitor.OpenAsync(s.Request + "?section=GV");
        Assert.NotNull(again.Html.QuerySelector("input[name='v.GV-01'][value=yes][checked]"));
        Assert.Equal("Board approved it.", again.Html.QuerySelector("textarea[name='c.GV-01']")!.TextContent);
        Assert.Contains("Saved 24 Nov 2026 10:00", again.Html.QuerySelector("#q-GV-01")!.TextContent);
    }

    [Fact]
    public async Task A_condition_shows_and_hides_a_question_without_script()
    {
        var s = await StartAsync("ans-two");
        Assert.True((await s.Visitor.OpenAsync(s.Request + "?section=GV")).Html.QuerySelector("#q-GV-02")!.HasAttribute("hidden"));

        await s.Visitor.SubmitAsync(await s.Visitor.OpenAsync(s.Request + "?section=GV"), "#answers", new() { ["v.GV-01"] = "yes" });
        Assert.False((await s.Visitor.OpenAsync(s.Request + "?section=GV")).Html.QuerySelector("#q-GV-02")!.HasAttribute("hidden"));

        await s.Visitor.SubmitAsync(await s.Visitor.OpenAsync(s.Request + "?section=GV"), "#answers", new() { ["v.GV-01"] = "no" });
        Assert.True((await s.Visitor.OpenAsync(s.Request + "?section=GV")).Html.QuerySelector("#q-GV-02")!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task The_script_is_told_what_is_shown_now()
    {
        var s = await StartAsync("ans-three");

        var (status, json) = await SaveOneAsync(s.Visitor, s.Request, "GV-01", "yes");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("10:00", json.GetProperty("at").GetString());
        Assert.Contains("GV-02", json.GetProperty("shown").EnumerateArray().Select(e => e.GetString()));
        var section = json.GetProperty("sections").GetProperty("GV");
        Assert.Equal((1, 7, "1 of 7 answered", "acc", "circle-half-2"), (section.GetProperty("answered").GetInt32(), section.GetProperty("shown").GetInt32(), section.GetProperty("text").GetString(), section.GetProperty("look").GetString(), section.GetProperty("icon").GetString()));
        Assert.Equal(("In progress", "inf"), (json.GetProperty("state").GetProperty("text").GetString(), json.GetProperty("state").GetProperty("look").GetString()));
        Assert.Equal(json.GetProperty("total").GetInt32() - 1, json.GetProperty("open").GetInt32());
    }

    [Fact]
    public async Task The_sections_count_what_the_vendor_answers_as_the_whole_does()
    {
        var s = await StartAsync("ans-count");

        var page = await s.Visitor.OpenAsync(s.Request + "?show=all");

        var sections = page.Html.QuerySelectorAll(".sections.d-none .n").Select(n => n.TextContent.Split('/')).Where(n => n.Length == 2).ToList();
        Assert.Equal($"{sections.Sum(n => int.Parse(n[0]))} / {sections.Sum(n => int.Parse(n[1]))} answered", page.Html.QuerySelector("[data-answered]")!.TextContent);
        Assert.NotEmpty(page.Html.QuerySelectorAll("[data-request-state], [data-open], [data-total]"));
    }

    [Fact]
    public async Task Two_windows_of_one_person_are_told_apart_from_a_colleague()
    {
        var s = await StartAsync("ans-twice");
        var (first, second) = (await s.Visitor.OpenAsync(s.Request + "?section=TP"), await s.Visitor.OpenAsync(s.Request + "?section=TP"));

        await s.Visitor.SubmitAsync(first, "#answers", new() { ["v.TP-01"] = "From the first window" });
        var conflict = await s.Visitor.SubmitAsync(second, "#answers", new() { ["v.TP-01"] = "From the second window" });
        var (status, json) = await SaveOneAsync(s.Visitor, s.Request, "TP-01", "From a script");

        var box = conflict.Html.QuerySelector("#q-TP-01 .notice.warn")!.TextContent;
        Assert.Contains("You changed this answer in another window", box);
        Assert.Contains("From the first window", box);
        Assert.DoesNotContain("Alex", box);
        Assert.Equal(["TP-01: you changed this answer in another window. Both texts stand below."], conflict.Errors);
        Assert.Equal((HttpStatusCode.Conflict, true), (status, json.GetProperty("conflict").GetProperty("own").GetBoolean()));
    }

    [Fact]
    public async Task A_past_event_with_a_date_in_the_future_is_saved_with_a_warning_on_the_card_and_in_the_check()
    {
        var s = await StartAsync("ans-future");
        await SaveOneAsync(s.Visitor, s.Request, "GV-01", "yes");

        var (status, json) = await SaveOneAsync(s.Visitor, s.Request, "GV-02", "2099-01-31");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.StartsWith("This date lies in the future", json.GetProperty("doubt").GetString());
        Assert.Contains("This date lies in the future", (await s.Visitor.OpenAsync(s.Request + "?section=GV")).Html.QuerySelector("#q-GV-02 [data-doubt]")!.TextContent);
        Assert.Contains("31 Jan 2099", (await s.Visitor.OpenAsync(s.Request + "/check")).Html.QuerySelector("[aria-labelledby=odd] li")!.TextContent);
        var (_, mended) = await SaveOneAsync(s.Visitor, s.Request, "GV-02", "2026-10-01", json.GetProperty("revision").GetInt32());
        Assert.Equal(JsonValueKind.Null, mended.GetProperty("doubt").ValueKind);
        Assert.Null((await s.Visitor.OpenAsync(s.Request + "/check")).Html.QuerySelector("[aria-labelledby=odd]"));
    }

    [Fact]
    public async Task A_reader_sees_dates_written_out_and_numbers_with_their_unit()
    {
        var s = await StartAsync("ans-words");
        await SaveOneAsync(s.Visitor, s.Request, "GV-01", "yes");
        await SaveOneAsync(s.Visitor, s.Request, "GV-02", "2026-06-30");
        await SaveOneAsync(s.Visitor, s.Request, "PV-04", "30");
        await s.Sender.SubmitAsync(await s.Sender.OpenAsync($"~/assessments/{s.Request[(s.Request.LastIndexOf('/') + 1)..]}"), "form[action*='Cancel']", []);

        var page = await s.Visitor.OpenAsync(s.Request + "?show=all");

        Assert.Equal("30 Jun 2026", page.Html.QuerySelector("#q-GV-02 .prose")!.TextContent.Trim());
        Assert.Equal("30 days", page.Html.QuerySelector("#q-PV-04 .prose")!.TextContent.Trim());
    }

    [Fact]
    public async Task Two_people_editing_the_same_answer_both_see_both_texts()
    {
        var s = await StartAsync("ans-four");
        var colleague = await portal.SignInAsync(await portal.AddMemberAsync(s.Vendor, Role.ResponseOwner, "Sofia"));
        var (mine, theirs) = (await s.Visitor.OpenAsync(s.Request + "?section=TP"), await colleague.OpenAsync(s.Request + "?section=TP"));

        await colleague.SubmitAsync(theirs, "#answers", new() { ["v.TP-01"] = "Text of Sofia" });
        var conflict = await s.Visitor.SubmitAsync(mine, "#answers", new() { ["v.TP-01"] = "Text of Alex" });

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        var box = conflict.Html.QuerySelector("#q-TP-01 .notice.warn")!.TextContent;
        Assert.Contains("Text of Sofia", box);
        Assert.Contains("Text of Alex", box);
        Assert.Equal("Text of Alex", conflict.Html.QuerySelector("textarea[name='v.TP-01']")!.TextContent);
        var kept = await s.Visitor.SubmitAsync(conflict, "#answers", []);
        Assert.Equal(HttpStatusCode.Redirect, kept.Status);
        Assert.Equal("Text of Alex", (await colleague.OpenAsync(s.Request + "?section=TP")).Html.QuerySelector("textarea[name='v.TP-01']")!.TextContent);
    }

    [Fact]
    public async Task What_cannot_be_read_is_kept_on_the_page_and_the_rest_is_saved()
    {
        var s = await StartAsync("ans-five");

        var answer = await s.Visitor.SubmitAsync(await s.Visitor.OpenAsync(s.Request + "?section=GV"), "#answers", new() { ["v.GV-06"] = "about ninety", ["v.GV-03"] = "yes" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(answer.Errors, e => e.StartsWith("GV-06"));
        Assert.Equal("about ninety", answer.Html.QuerySelector("input[name='v.GV-06']")!.GetAttribute("value"));
        Assert.NotNull((await s.Visitor.OpenAsync(s.Request + "?section=GV")).Html.QuerySelector("input[name='v.GV-03'][value=yes][checked]"));
    }

    [Fact]
    public async Task An_earlier_answer_to_the_same_question_is_offered_with_its_date()
    {
        var s = await StartAsync("ans-six");
        await s.Visitor.SubmitAsync(await s.Visitor.OpenAsync(s.Request + "?section=CO"), "#answers", new() { ["v.CO-01"] = "Lumenfall Limited, Hong Kong, 1234567" });
        var insurer = await portal.AddOrganisationAsync(OrganisationKind.Buyer, "ans-six-mutual", "Peak Mutual", BuyerType.Insurer);
        var officer = await portal.SignInAsync(await portal.AddMemberAsync(insurer, Role.ProcurementOfficer));
        await officer.SendAsync(await portal.RegisterVendorAsync(insurer, email: s.Person.Email));
        var second = (await s.Visitor.SubmitAsync(await s.Visitor.OpenAsync("~/requests"), "form[action*='Accept']", [])).Location!;

        var page = await s.Visitor.OpenAsync(second + "?section=CO");
        var offered = page.Html.QuerySelector("#q-CO-01 .earlier")!.TextContent;
        Assert.Contains("Lumenfall Limited", offered);
        Assert.Contains("24 Nov 2026", offered);
        Assert.DoesNotContain("Harbour", offered);

        await s.Visitor.SubmitAsync(page, "#answers", [], "button[name=use][value='CO-01']");
        Assert.Equal("Lumenfall Limited, Hong Kong, 1234567", (await s.Visitor.OpenAsync(second + "?section=CO")).Html.QuerySelector("textarea[name='v.CO-01']")!.TextContent);
    }

    [Fact]
    public async Task A_draft_stays_with_the_vendor_and_the_buyer_sees_only_how_far_it_is()
    {
        var s = await StartAsync("ans-seven");
        await s.Visitor.SubmitAsync(await s.Visitor.OpenAsync(s.Request + "?section=CO"), "#answers", new() { ["v.CO-01"] = "A draft nobody else may read" });

        var id = s.Request[(s.Request.LastIndexOf('/') + 1)..];
        var page = await s.Sender.OpenAsync($"~/assessments/{id}");
        Assert.Contains("1 of", page.Text);
        Assert.DoesNotContain("A draft nobody", page.Text);
        Assert.Equal(0, await portal.InTenantAsync(s.To.Buyer, db => db.Answers.CountAsync()));
    }

    [Fact]
    public async Task Submitting_needs_every_answer_and_then_freezes_them()
    {
        var s = await StartAsync("ans-eight", "ai-basic");
        var early = await s.Visitor.OpenAsync(s.Request + "/check");
        Assert.Contains("Still to answer", early.Text);
        Assert.Null(early.Html.QuerySelector("#Confirm"));

        await s.Visitor.AnswerAllAsync(s.Request);
        var check = await s.Visitor.OpenAsync(s.Request + "/check");
        var unconfirmed = await s.Visitor.SubmitAsync(check, "main form[method=post]", []);
        Assert.Contains(unconfirmed.Errors, e => e.Contains("Tick the box"));
        var done = await s.Visitor.SubmitAsync(check, "main form[method=post]", new() { ["Confirm"] = "true" });
        Assert.Equal(HttpStatusCode.Redirect, done.Status);

        var sent = await s.Visitor.OpenAsync(s.Request);
        Assert.Contains("has been told and reads them next", sent.Html.QuerySelector(".steps-line .now")!.TextContent);
        Assert.NotNull(sent.Html.QuerySelector($"main a[href='/{s.Vendor.Slug}/requests?tab=sent']"));
        var submission = await portal.InTenantAsync(s.To.Buyer, db => db.Submissions.SingleAsync());
        Assert.Equal(SubmissionContent.Hash(submission.Content), submission.ContentSha256);
        Assert.Contains(SubmissionContent.Parse(submission.Content).Answers, a => a.QuestionId == "CO-01" && a.Value.Length > 0);
        var (status, _) = await SaveOneAsync(s.Visitor, s.Request, "CO-01", "Too late");
        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    [Fact]
    public async Task A_colleague_gets_one_mail_that_lists_his_sections()
    {
        var s = await StartAsync("ans-nine");
        var winnie = await portal.AddMemberAsync(s.Vendor, Role.Contributor, "Winnie", language: "zh-Hant");
        var page = await s.Visitor.OpenAsync(s.Request + "/sections");

        await s.Visitor.SubmitAsync(page, "main form[method=post]", new() { ["s_GV"] = winnie.Id.ToString(), ["s_RM"] = winnie.Id.ToString() });
        await s.Visitor.SubmitAsync(await s.Visitor.OpenAsync(s.Request + "/sections"), "main form[method=post]", []);

        await portal.PumpMailAsync();
        var mail = Assert.Single(portal.SentMails(), m => m.To.Mailboxes.Any(a => a.Address == winnie.Email));
        Assert.Contains("管治", mail.TextBody);
        var colleague = await portal.SignInAsync(winnie);
        Assert.Equal(2, (await colleague.OpenAsync(s.Request + "?show=mine")).Html.QuerySelectorAll("h2[id^='s-']").Length);
    }

    [Fact]
    public async Task Another_vendor_finds_nothing_there()
    {
        var s = await StartAsync("ans-ten");
        var other = await portal.SignInAsync(await portal.AddMemberAsync(await portal.AddVendorAsync("ans-other", "Other"), Role.VendorAdministrator));
        var id = s.Request[(s.Request.LastIndexOf('/') + 1)..];

        foreach (var path in new[] { "", "/check", "/sections", "/evidence?question=CO-01" })
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"~/requests/{id}{path}")).Status);
        var answer = await other.PostAsync($"~/requests/{id}", [KeyValuePair.Create("__RequestVerificationToken", await other.FormTokenAsync()), KeyValuePair.Create("r.CO-01", "0"), KeyValuePair.Create("v.CO-01", "stolen")]);
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task The_questionnaire_needs_at_most_eight_commands_and_saving_one_answer_too()
    {
        var s = await StartAsync("ans-eleven");
        await s.Visitor.OpenAsync(s.Request + "?show=all");

        portal.Commands.Reset();
        await s.Visitor.OpenAsync(s.Request + "?show=all");
        Assert.True(portal.Commands.Count <= 8, string.Join("\n---\n", portal.Commands.Texts));

        var token = await s.Visitor.FormTokenAsync(s.Request);
        portal.Commands.Reset();
        await s.Visitor.PostAsync(s.Request + "?handler=One", [KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("r.GV-03", "0"), KeyValuePair.Create("v.GV-03", "yes")]);
        Assert.True(portal.Commands.Count <= 8, string.Join("\n---\n", portal.Commands.Texts));
    }
}
