using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Home;
using Aims.Portal.Web.Tests.Features.Vendors;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Aims.Portal.Web.Tests.Features.Home;

/// <summary>What is kept for a while is neither another organisation's nor older than it says. With a portal of its own, whose clock it moves.</summary>
public sealed class LargeRegisterTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task The_figures_of_a_large_register_are_kept_for_a_minute_and_hold_what_one_did_oneself()
    {
        var bank = await FilledAsync("large-figures", KeptFigures.LargeFrom + 1);
        var mine = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));
        var other = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.ProcurementOfficer));
        var at = portal.Clock.GetUtcNow().AddHours(8).ToString("HH:mm:ss");
        Assert.Contains($"Figures as of {at}", (await mine.OpenAsync("~/home")).Text);

        portal.Clock.Advance(TimeSpan.FromSeconds(1));
        portal.Commands.Reset();
        var kept = await mine.OpenAsync("~/home");
        Assert.Contains($"Figures as of {at}", kept.Text);
        Assert.InRange(portal.Commands.Count, 1, 2);

        await AddAsync(other, "Added by somebody else");
        Assert.Contains("Vendors: 1001 ", (await mine.OpenAsync("~/home")).Text);
        Assert.Contains("Vendors: 1002 ", (await other.OpenAsync("~/home")).Text);
        await AddAsync(mine, "Added by me");
        Assert.Contains("Vendors: 1003 ", (await mine.OpenAsync("~/home")).Text);
        await AddAsync(other, "Added by somebody else again");
        portal.Clock.Advance(KeptFigures.Oldest + TimeSpan.FromSeconds(1));
        Assert.Contains("Vendors: 1004 ", (await mine.OpenAsync("~/home")).Text);
    }

    [Fact]
    public async Task The_figures_of_a_large_register_are_there_before_anybody_looks()
    {
        var (bank, small) = (await FilledAsync("large-ahead", KeptFigures.LargeFrom + 1), await FilledAsync("small-ahead", 2));
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));
        var kept = portal.Services.GetRequiredService<KeptFigures>();
        portal.Clock.Advance(TimeSpan.FromMinutes(11));
        await Until.TrueAsync(() => Task.FromResult(kept.AsOf(bank.Id) == portal.Clock.GetUtcNow().UtcDateTime), "the figures of the large register");

        portal.Commands.Reset();
        var page = await visitor.OpenAsync("~/home");

        Assert.Contains("Vendors: 1001 ", page.Text);
        Assert.InRange(portal.Commands.Count, 1, 6);
        Assert.Null(kept.AsOf(small.Id));
    }

    [Fact]
    public async Task The_figures_of_another_bank_are_its_own()
    {
        var (bank, neighbour) = (await FilledAsync("large-own", KeptFigures.LargeFrom + 1), await FilledAsync("large-neighbour", KeptFigures.LargeFrom + 3));
        var (here, there) = (await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager)), await portal.SignInAsync(await portal.AddMemberAsync(neighbour, Role.RiskManager)));

        Assert.Contains("Vendors: 1001 ", (await here.OpenAsync("~/home")).Text);
        Assert.Contains("Vendors: 1003 ", (await there.OpenAsync("~/home")).Text);
        Assert.Contains("Vendors: 1001 ", (await here.OpenAsync("~/home")).Text);
    }

    [Fact]
    public async Task Figures_hold_for_every_role_but_what_waits_is_ones_own()
    {
        var bank = await FilledAsync("large-roles", KeptFigures.LargeFrom + 1);
        var manager = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));
        var auditor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.Auditor));
        await portal.AcrossAsync(async db =>
        {
            var vendor = RegisterTests.New(bank, "Handed in");
            var request = new Domain.Assessments.Assessment(bank.Id, bank.Name, vendor, "HB-1", "ai-basic", Domain.Questionnaires.ShippedQuestionnaires.AiBasic.Version, DateTime.UnixEpoch);
            request.Submit("Alex", DateTime.UnixEpoch);
            db.AddRange(vendor, request);
            await db.SaveChangesAsync();
        });

        Assert.Contains("Review the answers of Handed in", (await manager.OpenAsync("~/home")).Text);
        Assert.Contains("Nothing waits for you", (await auditor.OpenAsync("~/home")).Text);
    }

    [Fact]
    public async Task A_register_by_tier_goes_on_from_one_tier_to_the_next_over_its_pages()
    {
        var bank = await portal.AddBankAsync("large-tiers");
        await portal.InTenantAsync(bank, async db =>
        {
            for (var i = 0; i < 70; i++)
            {
                var vendor = RegisterTests.New(bank, $"Vendor {i:00}");
                var service = new AiService(vendor, "Service");
                service.Classify("{}", (RiskTier)(i % 3), provisional: false);
                if (i < 60) vendor.RefreshFrom([service]);
                db.AddRange(vendor, service);
            }

            await db.SaveChangesAsync();
        });
        var visitor = await portal.SignInAsync(await portal.AddMemberAsync(bank, Role.RiskManager));
        var names = new List<string>();
        for (var page = 1; page <= 3; page++) names.AddRange((await visitor.OpenAsync($"~/vendors?sort=tier&page={page}")).Html.QuerySelectorAll("tbody th[scope=row] a").Select(a => a.TextContent));

        var expected = new[] { RiskTier.High, RiskTier.Medium, RiskTier.Low }.SelectMany(t => Enumerable.Range(0, 60).Where(i => i % 3 == (int)t)).Concat(Enumerable.Range(60, 10));
        Assert.Equal(expected.Select(i => $"Vendor {i:00}"), names);
    }

    private static async Task AddAsync(Visitor visitor, string name) =>
        await visitor.SubmitAsync(await visitor.OpenAsync("~/vendors/new"), "#vendor", new() { ["Name"] = name });

    private async Task<Organisation> FilledAsync(string slug, int vendors)
    {
        var bank = await portal.AddBankAsync(slug);
        await portal.InTenantAsync(bank, async db =>
        {
            db.Vendors.AddRange(Enumerable.Range(0, vendors).Select(i => RegisterTests.New(bank, $"Vendor {i:0000}")));
            await db.SaveChangesAsync();
        });
        return bank;
    }
}
