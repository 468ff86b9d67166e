using System.Net;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Features.Vendors;

public sealed class RegisterTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task An_empty_register_says_what_to_do_first()
    {
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(await portal.AddBankAsync("reg-empty"), Role.ProcurementOfficer));

        var page = await visitor.OpenAsync("~/vendors");

        Assert.Contains("No vendors yet", page.Text);
        Assert.NotNull(page.Html.QuerySelector("a[href='/reg-empty/vendors/new']"));
        Assert.DoesNotContain("CSV", page.Text);
    }

    [Fact]
    public async Task The_administrator_of_a_new_buyer_is_led_to_invite_those_who_add_vendors_and_learns_that_nothing_was_sent()
    {
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(await portal.AddBankAsync("reg-admin"), Role.BuyerAdministrator));

        Assert.NotNull((await visitor.OpenAsync("~/home")).Html.QuerySelector("main a.btn-primary[href='/reg-admin/members']"));
        Assert.Contains("No assessments yet", (await visitor.OpenAsync("~/assessments")).Text);
        Assert.DoesNotContain("No assessments yet", (await visitor.OpenAsync("~/assessments?q=nobody")).Text);
    }

    [Fact]
    public async Task Sixty_vendors_cost_no_more_than_eight_commands()
    {
        var bank = await portal.AddBankAsync("reg-sixty");
        await AddAsync(bank, Enumerable.Range(1, 60).Select(i => $"Vendor {i:00}"));
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));
        await visitor.OpenAsync("~/vendors");

        portal.Commands.Reset();
        var page = await visitor.OpenAsync("~/vendors?q=vendor&sort=tier&page=2");

        Assert.InRange(portal.Commands.Count, 1, 8);
        Assert.Equal(25, page.Html.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("26–50 of 60", page.Text);
    }

    [Fact]
    public async Task Counts_are_kept_for_a_while_and_counted_anew_after_a_change()
    {
        var (bank, other) = (await portal.AddBankAsync("reg-kept"), await portal.AddBankAsync("reg-kept-other"));
        await AddAsync(bank, ["First"]);
        await AddAsync(other, ["One", "Two", "Three"]);
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));
        var stranger = await portal.SignInAsync(await portal.AddMemberAsync(other, Role.RiskManager));

        Assert.Equal("1", await CountAsync(visitor));
        portal.Commands.Reset();
        Assert.Equal("1", await CountAsync(visitor));
        var again = portal.Commands.Count;
        await AddAsync(bank, ["Second"]);
        portal.Commands.Reset();
        Assert.Equal("2", await CountAsync(visitor));
        // Those over the tabs and those beside the navigation.
        Assert.Equal(again + 2, portal.Commands.Count);
        Assert.Equal("3", await CountAsync(stranger));

        static async Task<string> CountAsync(Visitor who) => (await who.OpenAsync("~/vendors")).Html.QuerySelector(".tabs .count")!.TextContent;
    }

    [Fact]
    public async Task Tabs_count_and_hold_what_they_say()
    {
        var bank = await portal.AddBankAsync("reg-tabs");
        var me = await portal.AddMemberAsync(bank, Role.RiskManager);
        await portal.InTenantAsync(bank, async db =>
        {
            var late = New(bank, "Late One");
            late.NextDate = portal.Today.AddDays(-3);
            var soon = New(bank, "Soon One", me.Id);
            soon.NextDate = portal.Today.AddDays(30);
            var later = New(bank, "Later One");
            later.NextDate = portal.Today.AddDays(31);
            later.AssessmentSent();
            var ended = New(bank, "Ended One", me.Id);
            ended.NextDate = portal.Today;
            ended.End();
            db.Vendors.AddRange(late, soon, later, ended);
            await db.SaveChangesAsync();
        });
        var visitor = await portal.SignInAsync(me);

        var attention = await visitor.OpenAsync("~/vendors?tab=attention");

        Assert.Equal(["All 4", "Needs attention 2", "Being assessed 1", "Approved 0", "Mine 1", "Ended 1"],
            attention.Html.QuerySelectorAll(".tabs .nav-link").Select(t => string.Join(' ', t.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal(["Late One", "Soon One"], Names(attention));
        Assert.Contains("3 days late", attention.Text);
        Assert.Equal(["Soon One"], Names(await visitor.OpenAsync("~/vendors?tab=mine")));
        Assert.Equal(["Ended One"], Names(await visitor.OpenAsync("~/vendors?tab=ended")));
        Assert.Equal(["Late One", "Soon One"], Names(await visitor.OpenAsync("~/vendors?sort=next&status=registered")));
    }

    [Fact]
    public async Task Search_finds_vendor_and_service_and_takes_its_signs_literally()
    {
        var bank = await portal.AddBankAsync("reg-search");
        await portal.InTenantAsync(bank, async db =>
        {
            var plain = New(bank, "Plain");
            var service = new AiService(plain, "Robo_Score");
            plain.RefreshFrom([service]);
            db.AddRange(plain, service, New(bank, "100% Safe"), New(bank, "[Brackets]"), New(bank, "Back\\slash"));
            await db.SaveChangesAsync();
        });
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Auditor));

        Assert.Equal(["Plain"], Names(await visitor.OpenAsync("~/vendors?q=ROBO_s")));
        Assert.Equal(["100% Safe"], Names(await visitor.OpenAsync("~/vendors?q=%25")));
        Assert.Equal(["Plain"], Names(await visitor.OpenAsync("~/vendors?q=_")));
        Assert.Equal(["[Brackets]"], Names(await visitor.OpenAsync("~/vendors?q=%5Bb")));
        Assert.Equal(["Back\\slash"], Names(await visitor.OpenAsync("~/vendors?q=%5C")));
        Assert.Equal(["Plain"], Names(await visitor.OpenAsync("~/vendors?q=%00plain%00")));
        Assert.Contains("No vendor fits this search", (await visitor.OpenAsync("~/vendors?q=" + new string('x', 1000))).Text);
        Assert.Equal(4, Names(await visitor.OpenAsync("~/vendors?tier=nonsense&owner=nobody&page=-5&sort=7&tab=x")).Count);
    }

    [Fact]
    public async Task The_export_holds_what_is_filtered_and_no_formula()
    {
        var bank = await portal.AddBankAsync("reg-export");
        await AddAsync(bank, ["=HYPERLINK(\"http://evil\")", "@risk", "Honest, \"Ltd\"", "Other"]);
        var other = await portal.AddBankAsync("reg-export-other");
        await AddAsync(other, ["Secret of another bank"]);
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Auditor));

        var answer = await visitor.Http.GetAsync(visitor.At("~/vendors/export.csv"));
        var csv = await answer.Content.ReadAsStringAsync();

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("\"'=HYPERLINK(\"\"http://evil\"\")\"", csv);
        Assert.Contains("\r\n'@risk,", csv);
        Assert.Contains("\"Honest, \"\"Ltd\"\"\"", csv);
        Assert.DoesNotContain("Secret", csv);
        var narrowed = await (await visitor.Http.GetAsync(visitor.At("~/vendors/export.csv?q=other"))).Content.ReadAsStringAsync();
        Assert.Equal(2, narrowed.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Vendors_people_and_platform_people_do_not_enter()
    {
        var vendor = await portal.AddVendorAsync("reg-vendor");
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(vendor, Role.VendorAdministrator));

        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("~/vendors")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("~/vendors/export.csv")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync("~/questionnaires")).Status);
    }

    [Fact]
    public async Task A_row_shows_services_and_tier()
    {
        var bank = await portal.AddBankAsync("reg-row");
        await portal.InTenantAsync(bank, async db =>
        {
            var vendor = New(bank, "Lumenfall");
            var service = new AiService(vendor, "Collect 2.0");
            service.Classify("{}", RiskTier.High, provisional: false);
            vendor.RefreshFrom([service]);
            db.AddRange(vendor, service);
            await db.SaveChangesAsync();
        });
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Auditor));

        var row = (await visitor.OpenAsync("~/vendors?tier=high")).Html.QuerySelector("tbody tr")!.TextContent;

        Assert.Contains("Collect 2.0", row);
        Assert.Contains("High risk", row);
        Assert.Contains("None recorded", row);
        Assert.Contains("Not assessed yet", row);
    }

    internal static Vendor New(Organisation bank, string name, Guid? owner = null) => new(bank.Id, name, owner, DateTime.UnixEpoch);

    private static List<string> Names(PageSeen page) => [.. page.Html.QuerySelectorAll("tbody th[scope=row] a").Select(a => a.TextContent)];

    private Task AddAsync(Organisation bank, IEnumerable<string> names) => portal.InTenantAsync(bank, async db =>
    {
        db.Vendors.AddRange(names.Select(n => New(bank, n)));
        await db.SaveChangesAsync();
    });
}
