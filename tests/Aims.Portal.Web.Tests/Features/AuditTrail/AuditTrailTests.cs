using System.Net;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Tests.Features.Vendors;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.AuditTrail;

public sealed class AuditTrailTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_change_is_found_with_who_from_and_to_and_by_every_filter()
    {
        var bank = await portal.AddBankAsync("aud-change");
        var person = await portal.AddMemberAsync(bank, Role.RiskManager, "Mei-Ling Chan");
        var visitor = await portal.SignInAsync(person);
        await visitor.SubmitAsync(await visitor.OpenAsync("~/vendors/new"), "#vendor", new() { ["Name"] = "Lumenfall", ["Country"] = "Hong Kong" });
        var id = await portal.InTenantAsync(bank, db => db.Vendors.Select(v => v.Id).SingleAsync());
        await visitor.SubmitAsync(await visitor.OpenAsync($"~/vendors/{id}/edit"), "#vendor", new() { ["Country"] = "Singapore" });

        var page = await visitor.OpenAsync($"~/audit-trail?person={person.Id}&kind=Vendor&from=2026-11-24&to=2026-11-24");

        var newest = page.Html.QuerySelector("tbody tr")!;
        Assert.Contains("Vendor changed", newest.TextContent);
        Assert.Contains("Mei-Ling Chan", newest.TextContent);
        Assert.Equal(("Hong Kong", "Singapore"), (newest.QuerySelector("del")!.TextContent, newest.QuerySelector("ins")!.TextContent));
        Assert.Contains("Not sealed yet", newest.TextContent);
        Assert.Contains("No entry fits this search", (await visitor.OpenAsync("~/audit-trail?to=2026-11-23")).Text);
        Assert.Contains("No entry fits this search", (await visitor.OpenAsync("~/audit-trail?kind=Finding")).Text);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("~/audit-trail?kind=%00&person=x&from=9999-99-99&to=0001-01-01&page=-1")).Status);
    }

    [Theory]
    [InlineData("en", "24 Nov 2026 10:00", "1 Dec 2026", "Approved with conditions")]
    [InlineData("zh-Hant", "2026年11月24日 10:00", "2026年12月1日", "附條件批准")]
    public async Task Values_are_written_as_everywhere_else_and_an_entry_says_what_it_is_about(string language, string moment, string day, string outcome)
    {
        var (bank, supplier) = (await portal.AddBankAsync("aud-words-" + language[..2]), await portal.AddVendorAsync("aud-supplier-" + language[..2], "Lumenfall"));
        var vendor = RegisterTests.New(bank, "Lumenfall");
        var assessment = new Assessment(bank.Id, bank.Name, vendor, "HB-2026-0007", "ai-basic", ShippedQuestionnaires.AiBasic.Version, portal.Clock.GetUtcNow().UtcDateTime) { SentByName = "Mei-Ling" };
        assessment.Plan(new DateOnly(2026, 12, 1));
        assessment.Accept(supplier.Id, Guid.Empty, "Alex");
        var item = new ReviewItem(bank.Id, assessment.Id, 1, "GV-03");
        item.Judge(Judgement.Accepted, null, new string('x', 400), Guid.Empty, "Daniel", portal.Clock.GetUtcNow().UtcDateTime);
        await portal.AcrossAsync(async db =>
        {
            db.AddRange(vendor, assessment, item);
            await db.SaveChangesAsync();
            assessment.Submit("Alex", portal.Clock.GetUtcNow().UtcDateTime);
            assessment.Decide(DecisionOutcome.ApproveWithConditions, new DateOnly(2027, 12, 1), null, portal.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
        });
        var person = await portal.AddMemberAsync(bank, Role.Auditor);
        await portal.AcrossAsync(async db => { (await db.Users.SingleAsync(p => p.Id == person.Id)).Language = language; await db.SaveChangesAsync(); });
        var visitor = await portal.SignInAsync(person);

        portal.Commands.Reset();
        var page = await visitor.OpenAsync($"~/audit-trail?subject={assessment.Id}");

        Assert.InRange(portal.Commands.Count, 1, 8);
        var table = string.Join(' ', page.Html.QuerySelector("tbody")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(moment, table);
        Assert.Contains(day, table);
        Assert.Contains(outcome, table);
        Assert.Contains("HB-2026-0007 · Lumenfall", table);
        Assert.Contains("· GV-03", table);
        Assert.DoesNotContain("2026-11-24T", table);
        Assert.DoesNotContain("12/01/2026", table);
        Assert.DoesNotContain("ApproveWithConditions", table);
        Assert.Empty(System.Text.RegularExpressions.Regex.Matches(table, "[0-9a-f]{8}-[0-9a-f]{4}-"));
        Assert.NotNull(page.Html.QuerySelector($"tbody a[href$='/assessments/{assessment.Id}']"));
        Assert.NotNull(page.Html.QuerySelector("tbody details"));
        Assert.True((await visitor.OpenAsync("~/audit-trail")).Html.QuerySelectorAll("tbody tr").Length > page.Html.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Facts_of_a_certificate_are_lines_and_not_one_blob()
    {
        var vendor = await portal.AddVendorAsync("aud-facts");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.VendorAdministrator));
        var document = await Evidence.EvidenceScene.KeepAsync(visitor, "iso42001_certificate");
        await visitor.SubmitAsync(await visitor.OpenAsync($"~/our-certificates/record/{document}"), "main form[method=post]", Evidence.EvidenceScene.CertificateFields());

        var page = await visitor.OpenAsync("~/audit-trail?kind=Certificate");

        var lines = page.Html.QuerySelectorAll("tbody details div").Select(d => d.TextContent.Trim()).ToList();
        Assert.Contains("Certificate number: AIMS-2024-0315", lines);
        Assert.Contains("Standard: ISO/IEC 42001", lines);
        Assert.DoesNotContain("{\"", page.Html.QuerySelector("tbody")!.TextContent);
        Assert.NotNull(page.Html.QuerySelector("tbody a[href*='/our-certificates/']"));
    }

    [Fact]
    public async Task The_chain_is_verified_and_a_forged_entry_shows()
    {
        var bank = await portal.AddBankAsync("aud-chain");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Auditor));
        await portal.InTenantAsync(bank, db =>
        {
            db.AddRange(Enumerable.Range(1, 30).Select(i => RegisterTests.New(bank, $"Vendor {i}")));
            return db.SaveChangesAsync();
        });
        await portal.RunAsync<AuditSealer>(s => s.RunAsync(CancellationToken.None));

        var trail = await visitor.OpenAsync("~/audit-trail");
        portal.Commands.Reset();
        var intact = await visitor.SubmitGetAsync(trail);
        Assert.InRange(portal.Commands.Count, 1, 8);
        Assert.Contains("The chain is intact", intact.Html.QuerySelector("#verdict")!.TextContent);
        Assert.Contains("31 sealed entries", intact.Html.QuerySelector("#verdict")!.TextContent);
        Assert.NotNull(trail.Html.QuerySelector("a[rel=next]"));

        await portal.AcrossAsync(db => db.Set<AuditEntry>().IgnoreQueryFilters().Where(e => e.TenantId == bank.Id && e.ChainNumber == 12)
            .ExecuteUpdateAsync(u => u.SetProperty(e => e.ActorName, "Somebody else")));
        var broken = await visitor.SubmitGetAsync(trail);
        Assert.Contains("The chain is broken", broken.Html.QuerySelector("#verdict")!.TextContent);
        Assert.Contains("12", broken.Html.QuerySelector("#verdict")!.TextContent);
    }

    [Fact]
    public async Task Only_who_may_read_the_trail_reads_it_and_only_his_own()
    {
        var (mine, other) = (await portal.AddBankAsync("aud-mine"), await portal.AddBankAsync("aud-other"));
        await portal.InTenantAsync(other, db => { db.Add(RegisterTests.New(other, "Secret Vendor")); return db.SaveChangesAsync(); });

        Assert.DoesNotContain("Secret Vendor", (await (await portal.SignInAsync(await portal.AddMemberAsync(mine, Role.Auditor))).OpenAsync("~/audit-trail")).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignInAsync(await portal.AddMemberAsync(mine, Role.ProcurementOfficer))).GetAsync("~/audit-trail")).Status);
    }
}

internal static class VerifyButton
{
    /// <summary>Presses "Verify the chain", a form that only asks.</summary>
    public static Task<PageSeen> SubmitGetAsync(this Visitor visitor, PageSeen page)
    {
        var input = page.Html.QuerySelector("form[action$='/audit-trail'] input[name=verify]")!;
        return visitor.OpenAsync($"~/audit-trail?verify={input.GetAttribute("value")}");
    }
}
