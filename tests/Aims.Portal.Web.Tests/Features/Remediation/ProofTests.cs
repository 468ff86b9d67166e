using System.Net;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Tests.Features.Evidence;
using Aims.Portal.Web.Tests.Features.Reviews;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Remediation;

public sealed class ProofTests(TestPortal portal) : IClassFixture<TestPortal>
{
    /// <summary>An approval with one condition, of a vendor that somebody at the bank looks after.</summary>
    private async Task<(ReviewScenario Scenario, ConditionId Condition, TestPerson Owner)> ConditionAsync(string key)
    {
        var s = await ReviewScenario.LowAsync(portal, key);
        await s.SubmitAsync(await s.GoodAsync());
        var owner = await portal.AddMemberAsync(s.Bank, Role.RiskManager, "Mei-Ling Chan");
        ConditionId id = default;
        await portal.AcrossAsync(async db =>
        {
            var now = portal.Clock.GetUtcNow().UtcDateTime;
            var assessment = await db.AcrossTenants<Assessment>().SingleAsync(a => a.Id == s.Id);
            assessment.Decide(DecisionOutcome.ApproveWithConditions, portal.Today.AddMonths(12), portal.Today.AddMonths(6), now);
            var condition = new Condition(assessment, "Send the record of the continuity test", "Lumenfall", portal.Today.AddDays(20));
            db.Add(condition);
            db.Entry(await db.AcrossTenants<Vendor>().SingleAsync(v => v.Id == s.VendorId)).Property(v => v.OwnerId).CurrentValue = owner.Id;
            await db.SaveChangesAsync();
            id = condition.Id;
        });
        return (s, id, owner);
    }

    [Fact]
    public async Task The_proof_of_a_condition_reaches_the_bank_from_its_own_page()
    {
        var (s, id, bankOwner) = await ConditionAsync("proof-met");
        var vendor = await portal.SignInAsync(s.Owner);
        var document = await vendor.KeepAsync("bcp_test", "continuity-test.pdf");
        var list = await vendor.OpenAsync("~/remediation");
        Assert.Contains("To do: share the proof with Harbour Bank proof-met by 14 Dec 2026.", list.Text);

        portal.Commands.Reset();
        var page = await vendor.OpenAsync(list.Html.QuerySelector("[aria-labelledby=cs] th a")!.GetAttribute("href")!);
        Assert.InRange(portal.Commands.Count, 1, 8);
        Assert.NotNull(page.Html.QuerySelector($"a[href^='/{s.Lumen.Slug}/evidence/upload?returnUrl=']"));
        Assert.Equal(["Choose the document to share."], (await vendor.SubmitAsync(page, "#share", [])).Errors);
        var shared = await vendor.SubmitAsync(page, "#share", new() { ["Document"] = document.ToString() });

        Assert.Equal(HttpStatusCode.Redirect, shared.Status);
        Assert.Contains("continuity-test.pdf", (await vendor.OpenAsync($"~/remediation/conditions/{id}")).Html.QuerySelector("[aria-labelledby=pf]")!.TextContent);
        Assert.Contains("shared already", (await vendor.OpenAsync($"~/remediation/conditions/{id}")).Html.QuerySelector("#Document option[disabled]")!.TextContent);
        Assert.EndsWith("can read this version already.", Assert.Single((await vendor.SubmitAsync(page, "#share", new() { ["Document"] = document.ToString() })).Errors));
        var reviewer = await portal.SignInAsync(s.Reviewer);
        var proof = (await reviewer.OpenAsync($"~/assessments/{s.Id}/review")).Html.QuerySelector("[aria-labelledby=proof]")!;
        Assert.Contains("continuity-test.pdf", proof.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await reviewer.GetAsync(proof.QuerySelector("a")!.GetAttribute("href")!)).Status);
        Assert.Contains("continuity-test.pdf", (await reviewer.OpenAsync($"~/assessments/{s.Id}/decide")).Html.QuerySelector("[aria-labelledby=proof]")!.TextContent);
        Assert.Equal(1, await s.InBankAsync(db => db.AuditEntries.CountAsync(e => e.Entity == "EvidenceGrant" && e.Action == "added" && e.Changes.Contains("continuity-test.pdf"))));
        await portal.PumpMailAsync();
        var mail = Assert.Single(portal.SentMails(), m => m.To.Mailboxes.Any(a => a.Address == bankOwner.Email));
        Assert.Contains("Send the record of the continuity test", string.Join(' ', mail.TextBody!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains($"/{s.Bank.Slug}/assessments/{s.Id}/review#proof", mail.TextBody);
    }

    [Fact]
    public async Task A_condition_that_is_met_or_belongs_to_another_vendor_takes_no_proof()
    {
        var (s, id, _) = await ConditionAsync("proof-closed");
        var vendor = await portal.SignInAsync(s.Owner);
        var document = await vendor.KeepAsync("bcp_test", "late.pdf");
        var page = await vendor.OpenAsync($"~/remediation/conditions/{id}");
        var stranger = await portal.SignInAsync(await portal.AddMemberAsync(await portal.AddVendorAsync("proof-stranger", "Other"), Role.ResponseOwner));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"~/remediation/conditions/{id}")).Status);
        var contributor = await portal.SignInAsync(await portal.AddMemberAsync(s.Lumen, Role.Contributor));
        Assert.Null((await contributor.OpenAsync($"~/remediation/conditions/{id}")).Html.QuerySelector("#share"));
        Assert.Equal(HttpStatusCode.Forbidden, (await contributor.PostAsync($"~/remediation/conditions/{id}?handler=Share", [new("Document", document.ToString()), new("__RequestVerificationToken", await contributor.FormTokenAsync("/account/settings"))])).Status);

        await portal.AcrossAsync(async db =>
        {
            (await db.AcrossTenants<Condition>().SingleAsync(c => c.Id == id)).Meet(portal.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
        });
        Assert.Equal(["This condition is met. Nothing more needs to be done."], (await vendor.SubmitAsync(page, "#share", new() { ["Document"] = document.ToString() })).Errors);
        Assert.Null((await vendor.OpenAsync($"~/remediation/conditions/{id}")).Html.QuerySelector("#share"));
        Assert.Single(await s.InBankAsync(db => db.EvidenceGrants.Where(g => g.AssessmentId == s.Id).ToListAsync()));
    }

    [Fact]
    public async Task A_finding_shows_the_reviewers_comment_never_the_note_and_takes_a_document_as_proof()
    {
        var s = await ReviewScenario.LowAsync(portal, "proof-finding");
        await s.SubmitAsync(await s.GoodAsync());
        var reviewer = await portal.SignInAsync(s.Reviewer);
        await s.JudgeAsync(reviewer, "GV-07", "FindingRaised", new() { ["FindingTitle"] = "No rules for staff", ["SharedComment"] = "Write them down and date them.", ["InternalNote"] = "XNOTEX", ["RemediateBy"] = "2027-01-15" });
        await s.ReturnAsync(reviewer);
        var id = await s.InBankAsync(db => db.Findings.Where(f => f.AssessmentId == s.Id).Select(f => f.Id).SingleAsync());
        var vendor = await portal.SignInAsync(s.Owner);
        var document = await vendor.KeepAsync("genai_staff_guideline", "staff-rules.pdf");

        portal.Commands.Reset();
        var page = await vendor.OpenAsync($"~/remediation/findings/{id}");
        Assert.InRange(portal.Commands.Count, 1, 8);
        Assert.Contains("Write them down and date them.", page.Html.QuerySelector(".note.shared")!.TextContent);
        Assert.DoesNotContain("Daniel Lau", page.Html.QuerySelector(".note.shared")!.TextContent);
        Assert.DoesNotContain("XNOTEX", page.Html.DocumentElement.OuterHtml);
        Assert.Equal(HttpStatusCode.Redirect, (await vendor.SubmitAsync(page, "#share", new() { ["Document"] = document.ToString() })).Status);

        portal.Commands.Reset();
        var seen = await reviewer.OpenAsync($"~/findings/{id}");
        Assert.InRange(portal.Commands.Count, 1, 8);
        Assert.Contains("staff-rules.pdf", seen.Html.QuerySelector("[aria-labelledby=proof]")!.TextContent);
        Assert.Equal(FindingState.Open, (await s.InBankAsync(db => db.Findings.SingleAsync(f => f.Id == id))).State);
    }
}
