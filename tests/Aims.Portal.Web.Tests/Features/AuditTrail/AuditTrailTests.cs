using System.Net;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Organisations;
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
