using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Tests.Features.Reviews;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Certificates;

/// <summary>What happens at a buyer when a certificate stops being in force and no proof has come. With a portal of its own, whose clock it moves.</summary>
public sealed class LapsedSupportTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static int number;

    [Fact]
    public async Task A_certificate_that_expires_opens_a_finding_takes_points_and_gives_them_back_when_the_proof_comes()
    {
        var s = await SceneAsync(expires: 20);
        var manager = await portal.AddMemberAsync(s.Review.Bank, Role.RiskManager);
        await TickAsync();
        var before = await ScoreAsync(await portal.SignInAsync(s.Review.Reviewer), s.Review);
        Assert.Empty(await FindingsAsync(s.Review));
        var chased = (await (await portal.SignInAsync(manager)).OpenAsync("~/reminders")).Html.QuerySelector("section[aria-labelledby=chased]")!.TextContent;
        Assert.Contains(portal.Today.AddDays(20).ToString("d MMM yyyy", System.Globalization.CultureInfo.InvariantCulture), chased);
        Assert.DoesNotContain("@", chased);
        await InCalendarsAsync(manager, portal.Today.AddDays(20));

        portal.Clock.Advance(TimeSpan.FromDays(21));
        await TickAsync();
        await TickAsync();

        var (reviewer, owner) = (await portal.SignInAsync(s.Review.Reviewer), await portal.SignInAsync(s.Review.Owner));
        var finding = Assert.Single(await FindingsAsync(s.Review));
        Assert.Equal(("SE-01", Severity.High, FindingState.Open), (finding.QuestionId, finding.Severity, finding.State));
        Assert.NotNull(finding.SharedAt);
        var page = await reviewer.OpenAsync($"~/assessments/{s.Review.Id}/review?show=all&section=SE");
        Assert.Contains("No longer supported since", page.Html.QuerySelector("#q-SE-01")!.TextContent);
        Assert.Contains("Rests on a certificate that no longer supports it", page.Html.QuerySelector("#q-SE-01")!.TextContent);
        Assert.Contains($"{before} with every certificate in order", page.Text);
        Assert.NotEqual(before, await ScoreAsync(reviewer, s.Review));
        Assert.Contains("count as not met since", (await reviewer.OpenAsync($"~/findings/{finding.Id}")).Text);
        var theirs = await owner.OpenAsync($"~/remediation/findings/{finding.Id}");
        Assert.Contains("Add the renewed certificate", theirs.Text);
        Assert.NotNull(theirs.Html.QuerySelector($"a[href$='/our-certificates/{s.Certificate}']"));
        var mails = await portal.AcrossAsync(db => db.AcrossTenants<Domain.Mail.OutboxMail>().Where(m => m.Kind == "lapsed" && m.TenantId == s.Review.Bank.Id).Select(m => m.ToAddress).ToListAsync());
        Assert.Equal(new[] { s.Review.Owner.Email, manager.Email }.Order(StringComparer.Ordinal), mails.Order(StringComparer.Ordinal));

        portal.Clock.Advance(TimeSpan.FromHours(20));
        await ChangeAsync(s, expires: portal.Today.AddYears(3));
        await TickAsync();

        Assert.Equal(manager.Email, Assert.Single(await portal.AcrossAsync(db => db.AcrossTenants<Domain.Mail.OutboxMail>().Where(m => m.Kind == "supported-again" && m.TenantId == s.Review.Bank.Id).ToListAsync())).ToAddress);
        (reviewer, owner) = (await portal.SignInAsync(s.Review.Reviewer), await portal.SignInAsync(s.Review.Owner));
        Assert.Equal(FindingState.Answered, (await FindingsAsync(s.Review)).Single().State);
        Assert.Equal(before, await ScoreAsync(reviewer, s.Review));
        var mended = (await reviewer.OpenAsync($"~/findings/{finding.Id}")).Text;
        Assert.Contains("Supported again since", mended);
        Assert.DoesNotContain("has not answered yet", mended);
        Assert.DoesNotContain("no renewed certificate has come", mended);
        Assert.Contains("Nothing in words; the proof has come.", mended);
        Assert.DoesNotContain("late)", mended);
        Assert.Contains("Supported again since", (await owner.OpenAsync($"~/remediation/findings/{finding.Id}")).Text);
    }

    [Fact]
    public async Task Every_buyer_that_rests_on_it_gets_a_finding_of_its_own_and_learns_of_no_other()
    {
        var first = await SceneAsync(expires: 20);
        var second = await SceneAsync(expires: 400);
        await TickAsync();
        portal.Clock.Advance(TimeSpan.FromDays(21));
        await TickAsync();

        Assert.Single(await FindingsAsync(first.Review));
        Assert.Empty(await FindingsAsync(second.Review));
        var stranger = await portal.SignInAsync(second.Review.Reviewer);
        var finding = (await FindingsAsync(first.Review)).Single();
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await stranger.GetAsync($"~/findings/{finding.Id}")).Status);
        Assert.Equal(0, await portal.InTenantAsync(second.Review.Bank, db => db.UnsupportedAnswers.CountAsync()));
        Assert.Equal(0, await portal.InTenantAsync(second.Review.Lumen, db => db.UnsupportedAnswers.CountAsync()));
        Assert.Equal(1, await portal.InTenantAsync(first.Review.Lumen, db => db.UnsupportedAnswers.CountAsync()));
    }

    [Fact]
    public async Task One_that_had_lapsed_when_it_was_handed_in_is_for_the_reviewer_to_judge()
    {
        var s = await SceneAsync(expires: -3);
        await TickAsync();
        portal.Clock.Advance(TimeSpan.FromDays(30));
        await TickAsync();

        Assert.Empty(await FindingsAsync(s.Review));
    }

    [Fact]
    public async Task An_overdue_audit_weighs_less_than_an_expiry_and_the_open_finding_follows_what_is_worse()
    {
        // Decided 340 days ago, valid for another 60: the first audit comes due, then the certificate ends without it.
        var s = await SceneAsync(expires: 60, issued: -340);
        await TickAsync();
        portal.Clock.Advance(TimeSpan.FromDays(40));
        await TickAsync();
        var overdue = Assert.Single(await FindingsAsync(s.Review));
        Assert.Equal(Severity.Medium, overdue.Severity);
        Assert.StartsWith("Surveillance overdue", overdue.Title, StringComparison.Ordinal);

        portal.Clock.Advance(TimeSpan.FromDays(30));
        await TickAsync();

        var expired = Assert.Single(await FindingsAsync(s.Review));
        Assert.Equal((overdue.Id, Severity.High), (expired.Id, expired.Severity));
        Assert.StartsWith("Certificate expired", expired.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_buyer_has_closed_is_not_opened_again_for_the_same_cause_but_for_another()
    {
        var s = await SceneAsync(expires: 60, issued: -340);
        await TickAsync();
        portal.Clock.Advance(TimeSpan.FromDays(40));
        await TickAsync();
        await portal.InTenantAsync(s.Review.Bank, async db =>
        {
            (await db.Findings.SingleAsync()).Close(portal.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
        });
        await ChangeAsync(s, number: "AIMS-X-1");
        await TickAsync();
        Assert.Single(await FindingsAsync(s.Review));

        portal.Clock.Advance(TimeSpan.FromDays(30));
        await TickAsync();

        Assert.Equal([FindingState.Closed, FindingState.Open], (await FindingsAsync(s.Review)).OrderBy(f => f.RaisedAt).Select(f => f.State));
    }

    [Fact]
    public async Task A_decision_that_has_run_out_or_was_a_rejection_is_left_alone()
    {
        var s = await SceneAsync(expires: 20);
        await portal.InTenantAsync(s.Review.Bank, async db =>
        {
            var assessment = await db.Assessments.SingleAsync(a => a.Id == s.Review.Id);
            assessment.Decide(Domain.Decisions.DecisionOutcome.Approve, portal.Today.AddDays(10), null, portal.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
        });
        await TickAsync();
        portal.Clock.Advance(TimeSpan.FromDays(21));
        await TickAsync();

        Assert.Empty(await FindingsAsync(s.Review));
    }

    [Fact]
    public async Task Off_and_on_again_is_one_finding_until_the_buyer_closes_it_and_is_told_once_a_day()
    {
        var s = await SceneAsync(expires: 20);
        await TickAsync();
        for (var time = 0; time < 5; time++)
        {
            await ChangeAsync(s, expires: portal.Today.AddDays(-1));
            await TickAsync();
            portal.Clock.Advance(TimeSpan.FromSeconds(1));
            await ChangeAsync(s, expires: portal.Today.AddDays(20));
            await TickAsync();
        }

        Assert.Equal(FindingState.Answered, Assert.Single(await FindingsAsync(s.Review)).State);
        Assert.Single(await portal.AcrossAsync(db => db.AcrossTenants<Domain.Mail.OutboxMail>().Where(m => m.Kind == "lapsed" && m.TenantId == s.Review.Bank.Id && m.ToAddress == s.Review.Owner.Email).ToListAsync()));
    }

    [Fact]
    public async Task A_finding_that_the_buyer_has_changed_keeps_its_severity_and_gets_a_date_again()
    {
        var s = await SceneAsync(expires: 20);
        await TickAsync();
        await ChangeAsync(s, expires: portal.Today.AddDays(-1));
        await TickAsync();
        await portal.InTenantAsync(s.Review.Bank, async db =>
        {
            var finding = await db.Findings.SingleAsync();
            finding.Describe("Ours", Severity.High, null);
            await db.SaveChangesAsync();
        });
        await ChangeAsync(s, expires: portal.Today.AddDays(20));
        await TickAsync();
        portal.Clock.Advance(TimeSpan.FromDays(1));
        await ChangeAsync(s, expires: portal.Today.AddDays(-1));

        await TickAsync();

        var again = Assert.Single(await FindingsAsync(s.Review));
        Assert.Equal((FindingState.Open, Severity.High, portal.Today.AddDays(14)), (again.State, again.Severity, again.RemediateBy));
    }

    [Fact]
    public async Task A_change_of_the_facts_in_the_middle_of_a_look_is_looked_at_all_the_same()
    {
        var s = await SceneAsync(expires: 20);
        await portal.InTenantAsync(s.Review.Bank, async db =>
        {
            var looked = await db.SharedCertificates.SingleAsync();
            portal.Clock.Advance(TimeSpan.FromSeconds(1));
            await ChangeAsync(s, expires: portal.Today.AddDays(-1));

            looked.Looked(CertificateStatus.Valid, null, null, portal.Today.AddDays(20), portal.Clock.GetUtcNow().UtcDateTime);

            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
        });
        await TickAsync();
        Assert.Equal(LapseCause.Expired, await portal.InTenantAsync(s.Review.Bank, db => db.SharedCertificates.Select(c => c.Lapse).SingleAsync()));
    }

    [Fact]
    public async Task What_breaks_says_when_and_what_rests_on_it_to_its_own_buyer_alone()
    {
        var s = await SceneAsync(expires: 30);
        var other = await SceneAsync(expires: 200);
        await TickAsync();
        var (reviewer, stranger) = (await portal.SignInAsync(s.Review.Reviewer), await portal.SignInAsync(other.Review.Reviewer));

        portal.Commands.Reset();
        var page = await reviewer.OpenAsync("~/breaks?days=30");

        Assert.InRange(portal.Commands.Count, 1, 10);
        var row = Assert.Single(page.Html.QuerySelectorAll("tbody tr")).TextContent;
        Assert.Contains("IS 799999", row);
        Assert.Contains("Certificate expires", row);
        Assert.Contains("Questions: SE-01", row);
        Assert.Contains("Lumenfall Collect 2.0", row);
        // The last day, as the certificate and the reminders name it; the thirtieth is one of thirty.
        Assert.Contains("in 30 days", row);
        Assert.Contains("Nothing runs out in the next 30 days.", (await stranger.OpenAsync("~/breaks?days=30")).Text);
        Assert.Contains("Nothing runs out in the next 30 days.", (await reviewer.OpenAsync("~/breaks?days=30&of=documents")).Text);
    }

    [Fact]
    public async Task What_the_buyers_own_check_found_opens_a_finding_like_the_vendors_word()
    {
        var s = await SceneAsync(expires: 400);
        await TickAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        var reviewer = await portal.SignInAsync(s.Review.Reviewer);

        await reviewer.SubmitAsync(await reviewer.OpenAsync($"~/certificates/{s.Certificate}/check"), "main form[method=post]", new() { ["On"] = portal.Today.ToString("yyyy-MM-dd"), ["Register"] = "IAF CertSearch", ["Result"] = "Suspended" });
        await TickAsync();

        var finding = Assert.Single(await FindingsAsync(s.Review));
        Assert.Equal(("SE-01", Severity.High), (finding.QuestionId, finding.Severity));
        Assert.Contains("suspended", finding.Title, StringComparison.OrdinalIgnoreCase);

        await reviewer.SubmitAsync(await reviewer.OpenAsync($"~/certificates/{s.Certificate}"), "#checks form", []);
        await TickAsync();
        Assert.Equal(FindingState.Answered, (await FindingsAsync(s.Review)).Single().State);
    }

    [Fact]
    public async Task What_the_buyer_has_accepted_changes_neither_score_nor_finding_and_the_vendor_learns_nothing_of_it()
    {
        var s = await SceneAsync(expires: 60, issued: -340);
        await TickAsync();
        portal.Clock.Advance(TimeSpan.FromDays(40));
        await TickAsync();
        var finding = Assert.Single(await FindingsAsync(s.Review)).Id;
        var (person, owner) = (await portal.SignInAsync(await portal.AddMemberAsync(s.Review.Bank, Role.RiskManager)), await portal.SignInAsync(s.Review.Owner));
        var (before, theirs) = (await ScoreAsync(person, s.Review), (await owner.OpenAsync($"~/remediation/findings/{finding}")).Html.QuerySelector("main")!.TextContent);

        await AcceptAsync(person, s, "Surveillance", portal.Today.AddDays(9));
        await TickAsync();

        Assert.Equal(before, await ScoreAsync(person, s.Review));
        Assert.Equal(FindingState.Open, Assert.Single(await FindingsAsync(s.Review)).State);
        Assert.Equal(theirs, (await owner.OpenAsync($"~/remediation/findings/{finding}")).Html.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task The_vendors_word_that_it_looked_too_does_not_lift_what_the_bank_found()
    {
        var s = await SceneAsync(expires: 400);
        await TickAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        var reviewer = await portal.SignInAsync(s.Review.Reviewer);
        await reviewer.SubmitAsync(await reviewer.OpenAsync($"~/certificates/{s.Certificate}/check"), "main form[method=post]", new() { ["On"] = portal.Today.ToString("yyyy-MM-dd"), ["Register"] = "IAF CertSearch", ["Result"] = "Withdrawn" });
        await TickAsync();
        Assert.Equal(FindingState.Open, Assert.Single(await FindingsAsync(s.Review)).State);

        portal.Clock.Advance(TimeSpan.FromDays(1));
        var keeper = await portal.SignInAsync(await portal.AddMemberAsync(s.Review.Lumen, Role.EvidenceOwner));
        var recorded = await keeper.SubmitAsync(await keeper.OpenAsync($"~/our-certificates/{s.Certificate}/record/RegisterCheck"), "main form[method=post]", new() { ["On"] = portal.Today.ToString("yyyy-MM-dd"), ["CheckedBy"] = "Quinn", ["Register"] = "IAF CertSearch", ["Result"] = "Active" });
        Assert.Empty(recorded.Errors);
        await TickAsync();

        Assert.Equal(FindingState.Open, Assert.Single(await FindingsAsync(s.Review)).State);
        reviewer = await portal.SignInAsync(s.Review.Reviewer);
        Assert.StartsWith("Withdrawn", (await reviewer.OpenAsync($"~/certificates/{s.Certificate}")).Html.QuerySelector("h1 .st")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_date_without_a_document_gives_no_point_back_until_the_document_comes()
    {
        var s = await SceneAsync(expires: 20);
        await TickAsync();
        portal.Clock.Advance(TimeSpan.FromDays(21));
        await TickAsync();
        var owner = await portal.SignInAsync(s.Review.Owner);
        var finding = (await FindingsAsync(s.Review)).Single().Id;

        await ChangeAsync(s, expires: portal.Today.AddYears(3), proven: false);
        await TickAsync();

        Assert.Equal(FindingState.Open, (await FindingsAsync(s.Review)).Single().State);
        var reviewer = await portal.SignInAsync(s.Review.Reviewer);
        Assert.Contains("In force again as stated by the vendor; no document shows it", (await reviewer.OpenAsync($"~/findings/{finding}")).Text);
        Assert.Contains("Upload what shows it", (await owner.OpenAsync($"~/remediation/findings/{finding}")).Text);
        Assert.Contains("In force again as stated by the vendor; no document shows it", (await reviewer.OpenAsync($"~/certificates/{s.Certificate}")).Text);

        // The renewed certificate as the next version of its document.
        var document = await DocumentAsync(s);
        var keeper = await portal.SignInAsync(await portal.AddMemberAsync(s.Review.Lumen, Role.EvidenceOwner));
        var uploaded = await Evidence.EvidenceScene.UploadAsync(keeper, new() { ["document"] = document.ToString() }, Evidence.EvidenceScene.APdf("renewed.pdf"));
        Assert.True(uploaded.Location is not null, uploaded.Text);
        await TickAsync();

        // Nobody at the bank can open it yet.
        Assert.Equal(FindingState.Open, (await FindingsAsync(s.Review)).Single().State);
        Assert.Empty(await MailsAsync(s, "supported-again"));
        Assert.Contains($"Share the document with {s.Review.Bank.Name}.", (await keeper.OpenAsync($"~/our-certificates/{s.Certificate}")).Text);
        Assert.Contains($"Share the document with {s.Review.Bank.Name}. The answers count again", (await owner.OpenAsync($"~/remediation/findings/{finding}")).Text);
        Assert.Contains("until the vendor shares a document with you", (await reviewer.OpenAsync($"~/findings/{finding}")).Text);

        await ShareAsync(s, document);
        await TickAsync();

        Assert.Equal(FindingState.Answered, (await FindingsAsync(s.Review)).Single().State);
        Assert.DoesNotContain("no document shows it", (await reviewer.OpenAsync($"~/findings/{finding}")).Text);
        Assert.DoesNotContain("no document shows it", (await reviewer.OpenAsync($"~/certificates/{s.Certificate}")).Text);
        Assert.DoesNotContain("Buyers wait for the document", (await keeper.OpenAsync($"~/our-certificates/{s.Certificate}")).Text);

        // Taken back, it shows nothing any more.
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await portal.AcrossAsync(db => db.AcrossTenants<EvidenceGrant>().Where(g => g.DocumentId == document && g.Number == 2).Select(g => g.Id).SingleAsync());
        var revoked = await keeper.SubmitAsync(await keeper.OpenAsync($"~/sharing/{second}/revoke"), "main form[method=post]", []);
        Assert.EndsWith("/sharing", revoked.Location);
        await TickAsync();
        Assert.Equal((FindingState.Open, true), ((await FindingsAsync(s.Review)).Single().State, await LacksProofAsync(s)));
    }

    [Fact]
    public async Task A_finding_that_was_closed_too_early_still_takes_the_document_that_is_missing()
    {
        var s = await LapsedAsync();
        var document = await DocumentAsync(s);
        await ChangeAsync(s, expires: portal.Today.AddYears(3), proven: false);
        await TickAsync();
        var keeper = await portal.SignInAsync(await portal.AddMemberAsync(s.Review.Lumen, Role.EvidenceOwner));
        await Evidence.EvidenceScene.UploadAsync(keeper, new() { ["document"] = document.ToString() }, Evidence.EvidenceScene.APdf("renewed.pdf"));
        await s.Review.InBankAsync(async db =>
        {
            (await db.Findings.SingleAsync()).Close(portal.Clock.GetUtcNow().UtcDateTime);
            return await db.SaveChangesAsync();
        });

        await ShareAsync(s, document);
        await TickAsync();

        Assert.False(await LacksProofAsync(s));
    }

    [Fact]
    public async Task A_large_library_offers_the_document_that_is_missing_however_old_it_is()
    {
        var s = await LapsedAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await portal.InTenantAsync(s.Review.Lumen, db =>
        {
            for (var i = 0; i < 100; i++)
            {
                var newer = new EvidenceDocument(s.Review.Lumen.Id, "ai_policy", $"Policy {i}", portal.Clock.GetUtcNow().UtcDateTime);
                newer.VersionStored(1);
                db.Add(newer);
            }

            return db.SaveChangesAsync();
        });

        var owner = await portal.SignInAsync(s.Review.Owner);
        var page = await owner.OpenAsync($"~/remediation/findings/{(await FindingsAsync(s.Review)).Single().Id}");

        Assert.Equal(101, page.Html.QuerySelectorAll("#Document option:not([value=''])").Length);
        Assert.NotNull(page.Html.QuerySelector($"#Document option[value='{await DocumentAsync(s)}']"));
    }

    [Fact]
    public async Task A_letter_behind_an_event_counts_where_it_can_be_read()
    {
        var s = await SceneAsync(expires: 60, issued: -340);
        await TickAsync();
        portal.Clock.Advance(TimeSpan.FromDays(40));
        await TickAsync();
        var keeper = await portal.SignInAsync(await portal.AddMemberAsync(s.Review.Lumen, Role.EvidenceOwner));
        var letter = await Evidence.EvidenceScene.KeepAsync(keeper, "cb_audit_report", "letter.pdf");
        var recorded = await keeper.SubmitAsync(await keeper.OpenAsync($"~/our-certificates/{s.Certificate}"), "#audit form[action*=Surveillance]", new() { ["On"] = portal.Today.ToString("yyyy-MM-dd"), ["Letter"] = letter.ToString() });
        Assert.Empty(recorded.Errors);
        await TickAsync();
        Assert.Equal(FindingState.Open, (await FindingsAsync(s.Review)).Single().State);

        await ShareAsync(s, letter);
        await TickAsync();

        Assert.Equal(FindingState.Answered, (await FindingsAsync(s.Review)).Single().State);
    }

    [Fact]
    public async Task What_only_the_vendor_says_to_be_in_force_again_is_no_point_to_rely_on()
    {
        var s = await LapsedAsync();
        await AddServiceAsync(s);
        await ChangeAsync(s, expires: portal.Today.AddYears(3), proven: false);
        var reviewer = await portal.SignInAsync(s.Review.Reviewer);
        // At once, and after the clock has looked.
        Assert.Contains("Not met", Point(await reviewer.OpenAsync($"~/certificates/{s.Certificate}"), "In force today"));
        await TickAsync();

        var row = Point(await reviewer.OpenAsync($"~/certificates/{s.Certificate}"), "In force today");
        Assert.Contains("Not met", row);
        Assert.Contains("no document that you can read shows it", row);
        Assert.Contains("Ask the vendor to share the renewed certificate", row);

        await ChangeAsync(s);
        await TickAsync();
        Assert.DoesNotContain("Not met", Point(await reviewer.OpenAsync($"~/certificates/{s.Certificate}"), "In force today"));
    }

    [Fact]
    public async Task Who_corrects_a_certificate_that_has_lapsed_is_shown_the_ways_that_prove_it()
    {
        var s = await SceneAsync(expires: 20);
        await TickAsync();
        var person = await portal.AddMemberAsync(s.Review.Lumen, Role.EvidenceOwner);
        var keeper = await portal.SignInAsync(person);
        var form = $"~/our-certificates/record/{await DocumentAsync(s)}";
        Assert.DoesNotContain("A later date alone does not show it", (await keeper.OpenAsync(form)).Text);
        portal.Clock.Advance(TimeSpan.FromDays(21));
        keeper = await portal.SignInAsync(person);

        var page = await keeper.OpenAsync(form);

        Assert.Contains("A later date alone does not show it", page.Text);
        foreach (var way in (string[])["record/Recertification", "record/Restoration", $"/evidence/{await DocumentAsync(s)}"]) Assert.NotNull(page.Html.QuerySelector($".notice a[href$='{way}']"));
    }

    [Fact]
    public async Task Points_that_the_banks_own_check_gave_back_are_lost_when_the_check_is_taken_out()
    {
        var s = await LapsedAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await ChangeAsync(s, expires: portal.Today.AddYears(3), proven: false);
        await TickAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        var reviewer = await portal.SignInAsync(s.Review.Reviewer);
        var lost = await ScoreAsync(reviewer, s.Review);
        await CheckAsync(reviewer, s, "Active");
        await TickAsync();
        await TickAsync();
        Assert.Equal(FindingState.Answered, (await FindingsAsync(s.Review)).Single().State);
        Assert.NotEqual(lost, await ScoreAsync(reviewer, s.Review));

        await reviewer.SubmitAsync(await reviewer.OpenAsync($"~/certificates/{s.Certificate}"), "#checks form", []);
        await TickAsync();

        Assert.Equal(FindingState.Open, (await FindingsAsync(s.Review)).Single().State);
        Assert.Equal(lost, await ScoreAsync(reviewer, s.Review));
        Assert.True(await LacksProofAsync(s));
        await CheckAsync(reviewer, s, "Active");
        await TickAsync();
        Assert.Equal(FindingState.Answered, (await FindingsAsync(s.Review)).Single().State);
    }

    [Fact]
    public async Task A_check_of_what_the_vendor_said_before_gives_nothing_back()
    {
        var s = await LapsedAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await CheckAsync(await portal.SignInAsync(s.Review.Reviewer), s, "Active");
        portal.Clock.Advance(TimeSpan.FromMinutes(1));

        await ChangeAsync(s, expires: portal.Today.AddYears(3), proven: false);
        await TickAsync();

        Assert.True(await LacksProofAsync(s));
        Assert.Equal(FindingState.Open, (await FindingsAsync(s.Review)).Single().State);
    }

    [Fact]
    public async Task A_check_that_was_a_mistake_leaves_the_vendor_with_nothing_to_show()
    {
        var s = await SceneAsync(expires: 400);
        await TickAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        var reviewer = await portal.SignInAsync(s.Review.Reviewer);
        await CheckAsync(reviewer, s, "Suspended");
        await TickAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await ChangeAsync(s, number: "IS 800000", proven: false);
        await TickAsync();
        Assert.Equal(FindingState.Open, (await FindingsAsync(s.Review)).Single().State);

        await reviewer.SubmitAsync(await reviewer.OpenAsync($"~/certificates/{s.Certificate}"), "#checks form", []);
        await TickAsync();

        Assert.Equal(FindingState.Answered, (await FindingsAsync(s.Review)).Single().State);
        Assert.False(await LacksProofAsync(s));
    }

    [Fact]
    public async Task A_mistaken_check_on_top_of_a_lapse_gives_nothing_back_when_it_is_taken_out()
    {
        var s = await LapsedAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        var reviewer = await portal.SignInAsync(s.Review.Reviewer);
        var lost = await ScoreAsync(reviewer, s.Review);
        await CheckAsync(reviewer, s, "Withdrawn");
        await TickAsync();
        Assert.Contains("withdrawn", (await FindingsAsync(s.Review)).Single().Title, StringComparison.OrdinalIgnoreCase);
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await ChangeAsync(s, expires: portal.Today.AddYears(3), proven: false);
        await TickAsync();

        await reviewer.SubmitAsync(await reviewer.OpenAsync($"~/certificates/{s.Certificate}"), "#checks form", []);
        await TickAsync();

        var finding = (await FindingsAsync(s.Review)).Single();
        Assert.Equal((FindingState.Open, true), (finding.State, await LacksProofAsync(s)));
        Assert.StartsWith("Certificate expired", finding.Title, StringComparison.Ordinal);
        Assert.Equal(lost, await ScoreAsync(reviewer, s.Review));
    }

    [Fact]
    public async Task Where_no_answer_rests_on_it_the_vendor_shares_what_proves_it_from_the_certificate()
    {
        var s = await SceneAsync(expires: 20);
        await portal.AddMemberAsync(s.Review.Bank, Role.RiskManager);
        await portal.InTenantAsync(s.Review.Bank, async db =>
        {
            (await db.Assessments.SingleAsync(a => a.Id == s.Review.Id)).Decide(Domain.Decisions.DecisionOutcome.Approve, portal.Today.AddDays(10), null, portal.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
        });
        await TickAsync();
        portal.Clock.Advance(TimeSpan.FromDays(21));
        await TickAsync();
        await ChangeAsync(s, expires: portal.Today.AddYears(3), proven: false);
        await TickAsync();
        var (document, keeper) = (await DocumentAsync(s), await portal.SignInAsync(await portal.AddMemberAsync(s.Review.Lumen, Role.EvidenceOwner)));
        Assert.Empty((await Evidence.EvidenceScene.UploadAsync(keeper, new() { ["document"] = document.ToString() }, Evidence.EvidenceScene.APdf("renewed.pdf"))).Errors);
        await TickAsync();
        Assert.True(await LacksProofAsync(s));

        var page = await keeper.OpenAsync($"~/our-certificates/{s.Certificate}");
        const string share = ".notice.warn form[action*=Share]";
        var shared = await keeper.SubmitAsync(page, share, []);
        var twice = await keeper.SubmitAsync(page, share, []);
        await TickAsync();

        Assert.Empty(shared.Errors);
        Assert.Contains("can read this version already", Assert.Single(twice.Errors));
        Assert.False(await LacksProofAsync(s));
        Assert.Empty(await FindingsAsync(s.Review));
        Assert.Single(await MailsAsync(s, "proof"));
    }

    [Fact]
    public async Task Proof_in_quarantine_gives_nothing_back_until_it_can_be_read_and_takes_it_back_when_it_cannot_any_more()
    {
        var s = await LapsedAsync();
        await ChangeAsync(s, expires: portal.Today.AddYears(3), proven: false);
        await TickAsync();
        var (document, keeper) = (await DocumentAsync(s), await portal.SignInAsync(await portal.AddMemberAsync(s.Review.Lumen, Role.EvidenceOwner)));
        Assert.Empty((await Evidence.EvidenceScene.UploadAsync(keeper, new() { ["document"] = document.ToString() }, Evidence.EvidenceScene.APdf("renewed.pdf"))).Errors);
        await ScanAsync(ScanState.Waiting);

        await ShareAsync(s, document);
        await TickAsync();
        Assert.True(await LacksProofAsync(s));

        await ScanAsync(ScanState.Clean);
        await TickAsync();
        Assert.Equal((FindingState.Answered, false), ((await FindingsAsync(s.Review)).Single().State, await LacksProofAsync(s)));

        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await ScanAsync(ScanState.Infected);
        await TickAsync();
        Assert.Equal((FindingState.Open, true), ((await FindingsAsync(s.Review)).Single().State, await LacksProofAsync(s)));

        // As a scan leaves the newest version.
        async Task ScanAsync(ScanState state)
        {
            await portal.InTenantAsync(s.Review.Lumen, db => db.DocumentVersions.Where(v => v.DocumentId == document && v.Number == 2).ExecuteUpdateAsync(u => u.SetProperty(v => v.Scan, state)));
            var version = await portal.InTenantAsync(s.Review.Lumen, db => db.DocumentVersions.AsNoTracking().SingleAsync(v => v.DocumentId == document && v.Number == 2));
            await portal.RunAsync<Aims.Portal.Web.Features.Evidence.ProofAfterScan>(p => p.KeepAsync(version, [s.Review.Bank.Id], CancellationToken.None));
        }
    }

    [Fact]
    public async Task A_body_that_nobody_knows_hides_no_overdue_audit()
    {
        var s = await SceneAsync(expires: 60, issued: -340, accreditation: "Nobody's Accreditation");
        await TickAsync();
        portal.Clock.Advance(TimeSpan.FromDays(40));
        await TickAsync();

        Assert.StartsWith("Surveillance overdue", Assert.Single(await FindingsAsync(s.Review)).Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_ended_one_lapse_ends_no_other_after_the_document_was_taken_back_and_shared_anew()
    {
        var s = await LapsedAsync();
        await ChangeAsync(s, expires: portal.Today.AddDays(5));
        await TickAsync();
        portal.Clock.Advance(TimeSpan.FromDays(6));
        await TickAsync();
        await TakeBackAsync(s, shareAnew: false);
        await TakeBackAsync(s, shareAnew: true);

        await ChangeAsync(s, expires: portal.Today.AddYears(3), proven: false);
        await TickAsync();

        Assert.Equal(FindingState.Open, (await FindingsAsync(s.Review)).Single().State);
    }

    [Fact]
    public async Task One_proof_ends_one_lapse()
    {
        var s = await SceneAsync(expires: 20);
        await TickAsync();
        portal.Clock.Advance(TimeSpan.FromDays(21));
        await TickAsync();
        await ChangeAsync(s, expires: portal.Today.AddDays(5));
        await TickAsync();
        Assert.Equal(FindingState.Answered, (await FindingsAsync(s.Review)).Single().State);

        portal.Clock.Advance(TimeSpan.FromDays(6));
        await TickAsync();
        await ChangeAsync(s, expires: portal.Today.AddYears(3), proven: false);
        await TickAsync();

        Assert.Equal(FindingState.Open, (await FindingsAsync(s.Review)).Single().State);
    }

    [Fact]
    public async Task A_document_taken_back_and_shared_anew_is_as_well_known_as_before()
    {
        var s = await SceneAsync(expires: 20);
        await TickAsync();
        await TakeBackAsync(s, shareAnew: false);
        portal.Clock.Advance(TimeSpan.FromDays(21));
        await TickAsync();
        Assert.Empty(await FindingsAsync(s.Review));

        await TakeBackAsync(s, shareAnew: true);
        await TickAsync();

        Assert.Single(await FindingsAsync(s.Review));
    }

    private Task TakeBackAsync(Scene s, bool shareAnew) => portal.AcrossAsync(async db =>
    {
        var now = portal.Clock.GetUtcNow().UtcDateTime;
        var certificate = await db.AcrossTenants<Certificate>().SingleAsync(c => c.Id == s.Certificate);
        var grant = await db.AcrossTenants<EvidenceGrant>().SingleAsync(g => g.BuyerId == s.Review.Bank.Id && g.DocumentId == certificate.DocumentId);
        if (shareAnew)
        {
            var shared = new SharedCertificate(grant, certificate, now);
            shared.Show(certificate.RenewedAt, certificate.ProvenAt, now);
            db.Add(shared);
        }
        else
        {
            grant.Revoke(now);
            db.RemoveRange(await db.AcrossTenants<SharedCertificate>().Where(c => c.CertificateId == s.Certificate).ToListAsync());
        }

        await db.SaveChangesAsync();
    });

    private static async Task AcceptAsync(Visitor person, Scene s, string point, DateOnly until)
    {
        await AddServiceAsync(s);
        var answer = await person.SubmitAsync(await person.OpenAsync($"~/certificates/{s.Certificate}/accept/{point}"), "main form[method=post]", new() { ["Reason"] = "The audit is booked", ["Until"] = until.ToString("yyyy-MM-dd") });
        Assert.Empty(answer.Errors);
    }

    private static Task<int> AddServiceAsync(Scene s) => s.Review.InBankAsync(async db =>
    {
        db.Add(new Domain.Vendors.AiService(await db.Vendors.SingleAsync(), "Lumenfall Score"));
        return await db.SaveChangesAsync();
    });

    /// <summary>Expired yesterday, and a finding is open.</summary>
    private async Task<Scene> LapsedAsync()
    {
        var s = await SceneAsync(expires: 20);
        await TickAsync();
        portal.Clock.Advance(TimeSpan.FromDays(21));
        await TickAsync();
        Assert.Equal(FindingState.Open, (await FindingsAsync(s.Review)).Single().State);
        return s;
    }

    private static string Point(PageSeen page, string point) =>
        string.Join(' ', page.Html.QuerySelectorAll("#reliance tbody tr").Single(r => r.QuerySelector("th")!.TextContent == point).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task CheckAsync(Visitor person, Scene s, string result)
    {
        var done = await person.SubmitAsync(await person.OpenAsync($"~/certificates/{s.Certificate}/check"), "main form[method=post]", new() { ["On"] = portal.Today.ToString("yyyy-MM-dd"), ["Register"] = "IAF CertSearch", ["Result"] = result });
        Assert.Empty(done.Errors);
    }

    /// <summary>From the finding's page, as its vendor does.</summary>
    private async Task ShareAsync(Scene s, DocumentId document)
    {
        var owner = await portal.SignInAsync(s.Review.Owner);
        var finding = (await FindingsAsync(s.Review)).Single().Id;
        Assert.Empty((await owner.SubmitAsync(await owner.OpenAsync($"~/remediation/findings/{finding}"), "#share", new() { ["Document"] = document.ToString() })).Errors);
    }

    private Task<DocumentId> DocumentAsync(Scene s) => portal.AcrossAsync(db => db.AcrossTenants<Certificate>().Where(c => c.Id == s.Certificate).Select(c => c.DocumentId).SingleAsync());

    private static Task<bool> LacksProofAsync(Scene s) => s.Review.InBankAsync(db => db.SharedCertificates.Select(c => c.LacksProof).SingleAsync());

    private Task<List<Domain.Mail.OutboxMail>> MailsAsync(Scene s, string kind) => portal.AcrossAsync(db => db.AcrossTenants<Domain.Mail.OutboxMail>().Where(m => m.Kind == kind && m.TenantId == s.Review.Bank.Id).ToListAsync());

    private static async Task<string> ScoreAsync(Visitor visitor, ReviewScenario review) =>
        (await visitor.OpenAsync($"~/assessments/{review.Id}/review")).Html.QuerySelector(".big")!.TextContent;

    private static Task<List<Finding>> FindingsAsync(ReviewScenario review) => review.InBankAsync(db => db.Findings.AsNoTracking().ToListAsync());

    /// <summary>The date of the vendor's certificate stands in the bank's calendar, here and where else it is fetched, and leads to its page.</summary>
    private async Task InCalendarsAsync(TestPerson manager, DateOnly ends)
    {
        var visitor = await portal.SignInAsync(manager);
        var month = await visitor.OpenAsync($"~/reminders/calendar?month={ends:yyyy-MM}");
        var day = month.Html.QuerySelectorAll(".cal td:not(.out)").Single(d => d.QuerySelector(".num")!.TextContent == ends.Day.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var entry = day.QuerySelectorAll("li.due").Single(l => l.TextContent.Contains("Certificate expires", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(entry.QuerySelector("a")!.GetAttribute("href")!)).Status);
        var shown = await visitor.OpenAsync((await visitor.SubmitAsync(month, "form[action$='handler=Feed']", [])).Location!);
        var file = await portal.NewVisitor().Http.GetStringAsync(new Uri(shown.Html.QuerySelector("#feed input[readonly]")!.GetAttribute("value")!).AbsolutePath);
        Assert.Contains($"DTSTART;VALUE=DATE:{ends:yyyyMMdd}", file);
        Assert.Contains("SUMMARY:Certificate expires", file);
    }

    private Task TickAsync() => portal.RunAsync<CertificateClock>(c => c.RunAsync(CancellationToken.None));

    /// <summary>As the vendor's forms leave it: the certificate's facts, and the share that is to be looked at.</summary>
    private Task ChangeAsync(Scene s, DateOnly? expires = null, string? number = null, bool proven = true) => portal.AcrossAsync(async db =>
    {
        var certificate = await db.AcrossTenants<Certificate>().SingleAsync(c => c.Id == s.Certificate);
        var facts = CertificateJson.Read(certificate.FactsJson);
        facts = facts with { ExpiryDate = expires ?? facts.ExpiryDate, Number = number ?? facts.Number };
        certificate.Record(CertificateJson.Write(facts), facts.ExpiryDate);
        if (proven) certificate.Renew(portal.Clock.GetUtcNow().UtcDateTime);
        var shared = await db.AcrossTenants<SharedCertificate>().SingleAsync(c => c.CertificateId == s.Certificate);
        shared.Update(certificate, portal.Clock.GetUtcNow().UtcDateTime);
        if (proven) shared.Show(certificate.RenewedAt, certificate.ProvenAt, portal.Clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync();
    });

    private async Task<Scene> SceneAsync(int expires, int issued = -100, string accreditation = "UKAS")
    {
        var review = await ReviewScenario.LowAsync(portal, $"lapse-{Interlocked.Increment(ref number)}");
        var file = await review.FileAsync("iso27001_certificate", "iso27001.pdf");
        var answers = await review.GoodAsync();
        await review.SubmitAsync([.. answers.Select(a => a.QuestionId == "SE-01" ? a with { Evidence = [file] } : a)]);
        var id = await portal.AcrossAsync(async db =>
        {
            var now = portal.Clock.GetUtcNow().UtcDateTime;
            var certificate = new Certificate(review.Lumen.Id, file.DocumentId, now);
            var facts = new CertificateFacts
            {
                Standard = CertificateStandard.Iso27001,
                Edition = "2022",
                Number = "IS 799999",
                HolderName = review.Lumen.Name,
                AccreditationBody = accreditation,
                IssueDate = portal.Today.AddDays(issued),
                OriginalDate = portal.Today.AddDays(issued),
                ExpiryDate = portal.Today.AddDays(expires),
            };
            certificate.Record(CertificateJson.Write(facts), facts.ExpiryDate);
            var grant = await db.AcrossTenants<EvidenceGrant>().SingleAsync(g => g.BuyerId == review.Bank.Id && g.DocumentId == file.DocumentId);
            (await db.AcrossTenants<EvidenceDocument>().SingleAsync(d => d.Id == file.DocumentId)).VersionStored(1);
            db.AddRange(certificate, new SharedCertificate(grant, certificate, now));
            await db.SaveChangesAsync();
            return certificate.Id;
        });
        return new Scene(review, id);
    }

    private sealed record Scene(ReviewScenario Review, CertificateId Certificate);
}
