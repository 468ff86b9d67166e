using System.Net;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Features.Reviews;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Findings;

public sealed class FindingsTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Findings_are_listed_by_date_with_counts_filter_and_pages_in_few_commands()
    {
        var s = await ReviewScenario.LowAsync(portal, "list");
        await AddAsync(s, 30, shared: true);
        await portal.InTenantAsync(s.Bank, async db =>
        {
            (await db.Findings.OrderBy(f => f.Reference).FirstAsync()).Close(portal.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
        });
        var visitor = await portal.SignInAsync(s.Reviewer);

        portal.Commands.Reset();
        var page = await visitor.OpenAsync("~/findings");
        Assert.InRange(portal.Commands.Count, 1, 8);

        Assert.Equal(25, page.Html.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("29", page.Html.QuerySelector(".nav-link.active .count")!.TextContent);
        Assert.Contains("Shortcoming 02", page.Html.QuerySelector("tbody tr")!.TextContent);
        Assert.Equal(4, (await visitor.OpenAsync(page.Html.QuerySelector("a[rel=next]")!.GetAttribute("href")!)).Html.QuerySelectorAll("tbody tr").Length);
        Assert.Single((await visitor.OpenAsync("~/findings?show=closed")).Html.QuerySelectorAll("tbody tr"));
        Assert.Single((await visitor.OpenAsync("~/findings?show=all&q=shortcoming 07")).Html.QuerySelectorAll("tbody tr"));
        Assert.Contains("Nothing matches", (await visitor.OpenAsync("~/findings?severity=Low")).Text);
        portal.Clock.Advance(TimeSpan.FromDays(40));
        try
        {
            Assert.Contains("days late", (await (await portal.SignInAsync(s.Reviewer)).OpenAsync("~/findings")).Text);
        }
        finally
        {
            portal.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 4, 2, 0, 0, TimeSpan.Zero));
        }
    }

    [Fact]
    public async Task The_vendor_answers_and_the_buyer_closes_reopens_and_changes_the_finding()
    {
        var s = await ReviewScenario.LowAsync(portal, "life");
        var id = (await AddAsync(s, 1, shared: true))[0];
        var reviewer = await portal.SignInAsync(s.Reviewer);
        await reviewer.SubmitAsync(await reviewer.OpenAsync($"~/findings/{id}"), "#change", new() { ["Severity"] = "Low", ["FindingTitle"] = "Smaller than thought", ["RemediateBy"] = "2027-03-01" });
        var due = await s.InBankAsync(db => db.Obligations.SingleAsync(o => o.SubjectId == id.Value));
        Assert.Equal((new DateOnly(2027, 3, 1), s.Lumen.Id), (due.DueDate, due.ResponsibleOrganisationId!.Value));

        var manager = await portal.AddMemberAsync(s.Bank, Role.RiskManager, "Mei-Ling Chan");
        var owner = await portal.SignInAsync(s.Owner);
        var answered = await owner.SubmitAsync(await owner.OpenAsync($"~/remediation/findings/{id}"), "main form[method=post]", new() { ["Reply"] = "We wrote the rules down." });
        Assert.Equal(HttpStatusCode.Redirect, answered.Status);
        var told = await s.InBankAsync(db => db.Outbox.SingleAsync(m => m.Kind == "finding-answered"));
        Assert.Equal(manager.Email, told.ToAddress);
        Assert.Contains($"/findings/{id}", told.Reads());

        // The same again, or another wording, is no news.
        await owner.SubmitAsync(await owner.OpenAsync($"~/remediation/findings/{id}"), "main form[method=post]", new() { ["Reply"] = "We wrote the rules down." });
        Assert.Equal(1, await s.InBankAsync(db => db.Outbox.CountAsync(m => m.Kind == "finding-answered")));
        var page = await reviewer.OpenAsync($"~/findings/{id}");
        Assert.Contains("We wrote the rules down.", page.Text);
        Assert.Contains("Answered by the vendor", page.Text);

        Assert.Contains("Close the finding", page.Html.QuerySelector("#close")!.TextContent);
        var unsaid = await reviewer.SubmitAsync(page, "#close", new() { ["Reason"] = " " });
        Assert.Equal(["Write why the finding can be closed: it is what an auditor will read."], unsaid.Errors);
        Assert.Equal("Smaller than thought", unsaid.Html.QuerySelector("#FindingTitle")!.GetAttribute("value"));
        await reviewer.SubmitAsync(page, "#close", new() { ["Reason"] = "Rules read, “dated” 1 December." });
        Assert.Contains("Rules read, “dated” 1 December.", (await reviewer.OpenAsync($"~/findings/{id}")).Html.QuerySelector(".note.internal")!.TextContent);
        Assert.DoesNotContain("Rules read", (await owner.OpenAsync($"~/remediation/findings/{id}")).Text);
        Assert.Contains("Rules read", await s.InBankAsync(async db => string.Join('\n', await db.AuditEntries.Where(a => a.EntityId == id.Value).Select(a => a.Changes).ToListAsync())));
        Assert.Equal(FindingState.Closed, (await s.InBankAsync(db => db.Findings.SingleAsync(f => f.Id == id))).State);
        Assert.Equal(ObligationState.Met, (await s.InBankAsync(db => db.Obligations.SingleAsync(o => o.SubjectId == id.Value))).State);
        await reviewer.SubmitAsync(await reviewer.OpenAsync($"~/findings/{id}"), "#reopen", []);
        Assert.Equal(FindingState.Open, (await s.InBankAsync(db => db.Findings.SingleAsync(f => f.Id == id))).State);
        Assert.Equal(ObligationState.Open, (await s.InBankAsync(db => db.Obligations.SingleAsync(o => o.SubjectId == id.Value))).State);
    }

    [Fact]
    public async Task A_change_that_breaks_a_rule_or_comes_too_late_is_refused_and_kept_on_screen()
    {
        var s = await ReviewScenario.LowAsync(portal, "refuse");
        var id = (await AddAsync(s, 1, shared: true))[0];
        var reviewer = await portal.SignInAsync(s.Reviewer);
        var page = await reviewer.OpenAsync($"~/findings/{id}");

        var empty = await reviewer.SubmitAsync(page, "#change", new() { ["FindingTitle"] = "" });
        var past = await reviewer.SubmitAsync(page, "#change", new() { ["RemediateBy"] = "2026-11-01" });
        await reviewer.SubmitAsync(page, "#change", new() { ["FindingTitle"] = "First" });
        var late = await reviewer.SubmitAsync(page, "#change", new() { ["FindingTitle"] = "Second" });

        Assert.Equal(["Write what is wrong, as the vendor will read it."], empty.Errors);
        Assert.Equal(["The date to remediate by must be after today."], past.Errors);
        Assert.StartsWith("Somebody changed this finding while you were writing.", Assert.Single(late.Errors));
        Assert.Equal("Second", late.Html.QuerySelector("#FindingTitle")!.GetAttribute("value"));
        Assert.Equal("First", (await s.InBankAsync(db => db.Findings.SingleAsync(f => f.Id == id))).Title);
    }

    [Fact]
    public async Task A_vendor_never_sees_a_finding_that_was_not_shared()
    {
        var s = await ReviewScenario.LowAsync(portal, "unshared");
        var id = (await AddAsync(s, 1, shared: false))[0];
        var owner = await portal.SignInAsync(s.Owner);

        Assert.Equal(HttpStatusCode.NotFound, (await owner.GetAsync($"~/remediation/findings/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.PostAsync($"~/remediation/findings/{id}", [new("Reply", "x"), new("Revision", "0"), new("__RequestVerificationToken", await owner.FormTokenAsync("/account/settings"))])).Status);
        Assert.DoesNotContain("Shortcoming", (await owner.OpenAsync("~/remediation")).Text);
        Assert.Null((await s.InBankAsync(db => db.Findings.SingleAsync(f => f.Id == id))).VendorResponse);
    }

    [Fact]
    public async Task An_empty_answer_is_refused_and_a_closed_finding_takes_none()
    {
        var s = await ReviewScenario.LowAsync(portal, "reply");
        var id = (await AddAsync(s, 1, shared: true))[0];
        var owner = await portal.SignInAsync(s.Owner);
        var page = await owner.OpenAsync($"~/remediation/findings/{id}");

        Assert.Equal(["Write what you did or will do about it, and by when."], (await owner.SubmitAsync(page, "#reply", new() { ["Reply"] = " " })).Errors);
        var reviewer = await portal.SignInAsync(s.Reviewer);
        var unanswered = await reviewer.OpenAsync($"~/findings/{id}");
        Assert.Contains("Close without an answer", unanswered.Html.QuerySelector("#close")!.TextContent);
        await reviewer.SubmitAsync(unanswered, "#close", new() { ["Reason"] = "Seen on site." });
        var closed = await owner.OpenAsync($"~/remediation/findings/{id}");
        Assert.Null(closed.Html.QuerySelector("main form[method=post]"));
        Assert.Equal(HttpStatusCode.BadRequest, (await owner.SubmitAsync(page, "main form[method=post]", new() { ["Reply"] = "late" })).Status);
    }

    [Fact]
    public async Task Roles_without_the_permission_are_turned_away()
    {
        var s = await ReviewScenario.LowAsync(portal, "roles");
        var id = (await AddAsync(s, 1, shared: true))[0];
        var auditor = await portal.SignInAsync(await portal.AddMemberAsync(s.Bank, Role.Auditor));
        var owner = await portal.SignInAsync(s.Owner);
        var token = await auditor.FormTokenAsync("/account/settings");

        foreach (var handler in new[] { "", "?handler=Close", "?handler=Reopen" })
            Assert.Equal(HttpStatusCode.Forbidden, (await auditor.PostAsync($"~/findings/{id}{handler}", [new("FindingTitle", "x"), new("__RequestVerificationToken", token)])).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await auditor.GetAsync("~/remediation")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await owner.GetAsync("~/findings")).Status);
        Assert.Equal(FindingState.Open, (await s.InBankAsync(db => db.Findings.SingleAsync(f => f.Id == id))).State);
    }

    private static async Task<IReadOnlyList<FindingId>> AddAsync(ReviewScenario s, int count, bool shared)
    {
        List<FindingId> ids = [];
        await s.Portal.AcrossAsync(async db =>
        {
            var assessment = await Data.Tenancy.TenantQueries.AcrossTenants<Assessment>(db).SingleAsync(a => a.Id == s.Id);
            for (var i = 1; i <= count; i++)
            {
                var finding = new Finding(assessment, $"F-{i:0000}", "GV-07", $"Shortcoming {i:00}", Severity.Medium, s.Portal.Today.AddDays(i), s.Portal.Clock.GetUtcNow().UtcDateTime);
                if (shared) finding.Share(s.Portal.Clock.GetUtcNow().UtcDateTime);
                db.Add(finding);
                ids.Add(finding.Id);
            }

            await db.SaveChangesAsync();
        });
        return ids;
    }
}
