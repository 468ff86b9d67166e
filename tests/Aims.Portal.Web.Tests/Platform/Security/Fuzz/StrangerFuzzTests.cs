using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace Aims.Portal.Web.Tests.Platform.Security.Fuzz;

/// <summary>Everybody who has nothing to do with the first bank and the first vendor tries every door with their ids, in every way there is.</summary>
public sealed class StrangerFuzzTests(FuzzPortal portal, ITestOutputHelper output) : IClassFixture<FuzzPortal>
{
    internal const string NewSlug = "renamed-bank";

    [Fact]
    public async Task Strangers_see_nothing_and_change_nothing()
    {
        var (world, oracle) = await StrangersAsync(portal);
        var digest = Guarded(portal);
        var run = new FuzzRun(portal, world, oracle, digest, "strangers", output);

        var report = await run.RunAsync(FuzzSettings.Tries / 2, Events(portal, world));

        Check(report);
    }

    /// <summary>What happens to the organisations meanwhile.</summary>
    internal static Dictionary<int, Func<Task>> Events(FuzzPortal portal, FuzzWorld world) => new()
    {
        [10] = () => EndMembershipsAsync(portal, world),
        [40] = () => RenameAsync(portal, world, portal.Bank, NewSlug),
        [70] = () => TakeOverAsync(portal, world),
    };

    internal static void Check(FuzzReport report)
    {
        Assert.True(report.Failures.Count == 0, string.Join("\n\n", report.Failures));
        Assert.True(report.Controls >= report.Tries / 101, $"Only {report.Controls} controls.");
        // Otherwise the requests stop at the outermost door and show nothing.
        Assert.True(report.With(s => s is 200 or 302) > report.Tries / 10, "Hardly a request was let in.");
        Assert.True(report.With(s => s is 404) > report.Tries / 10, "Hardly a request asked for what is not there.");
    }

    internal static RowDigest Guarded(FuzzPortal portal) =>
        new(portal, [portal.Bank, portal.Vendor, portal.OtherBuyers.Bank, portal.OtherSuppliers.Vendor], row => IsOf(row, portal.Bank, portal.Vendor, portal.OtherBuyers.Bank, portal.OtherSuppliers.Vendor), guardPeople: true);

    internal static async Task<(FuzzWorld World, LeakOracle Oracle)> StrangersAsync(FuzzPortal portal)
    {
        var foreign = new IdPool(portal.First.Ids, portal.OtherBuyers.Ids, portal.OtherSuppliers.Ids, portal.BankOnly, portal.VendorOnly);
        var own = new IdPool(portal.Twin.Ids);
        var oracle = new LeakOracle(
            [
                .. FuzzPortal.Words,
                portal.Bank.Slug, portal.Vendor.Slug, portal.OtherBuyers.Bank.Slug, portal.OtherSuppliers.Vendor.Slug, NewSlug,
            ],
            foreign.All.Except(RequestGenerator.Burned(foreign)));
        var world = await FuzzWorld.CreateAsync(portal, [portal.Bank.Slug, portal.Vendor.Slug], own, foreign);
        foreach (var person in portal.Others.Values) await world.AddAttackerAsync(portal, person, own);
        await world.AddAttackerAsync(portal, portal.Members[Role.PlatformOperator], own, NamesOf(portal));
        foreach (var person in portal.Leavers) await world.AddAttackerAsync(portal, person, foreign);
        world.AddSignedOut(new FuzzActor("nobody", null, null) { Forms = world.Actors.Values.First().Forms });

        // Until their membership ends they are owners.
        foreach (var leaver in portal.Leavers) world.Attackers.RemoveAll(a => a.Name == FuzzWorld.NameOf(leaver));
        foreach (var role in new[] { Role.RiskManager, Role.BuyerAdministrator, Role.VendorAdministrator }) await world.AddOwnerAsync(portal, portal.Members[role], foreign, oracle);
        return (world, oracle);
    }

    internal static bool IsOf(object row, params Organisation[] owners) => row switch
    {
        ITenantOwned owned => owners.Any(o => owned.TenantId == o.Id),
        IParty party => owners.Any(o => party.BuyerId == o.Id || party.VendorOrganisationId == o.Id),
        _ => false,
    };

    /// <summary>From now on they are strangers, with the sessions, tokens and forms of members.</summary>
    internal static Task EndMembershipsAsync(FuzzPortal portal, FuzzWorld world) => portal.AcrossAsync(async db =>
    {
        foreach (var leaver in portal.Leavers)
        {
            var membership = await db.AcrossTenants<Membership>().SingleAsync(m => m.TenantId == leaver.Organisation.Id && m.PersonId == leaver.Id);
            membership.End(portal.Clock.GetUtcNow().UtcDateTime);
            // In the run of a partner only its own leaver is there, and attacks already.
            if (world.Actors.TryGetValue(FuzzWorld.NameOf(leaver), out var actor) && !world.Attackers.Contains(actor)) world.Attackers.Add(actor);
        }

        await db.SaveChangesAsync();
    });

    /// <summary>What the platform's operator reads in the list of organisations.</summary>
    private static string[] NamesOf(FuzzPortal portal)
    {
        Organisation[] all = [portal.Bank, portal.Vendor, portal.OtherBuyers.Bank, portal.OtherSuppliers.Vendor];
        return [.. all.SelectMany(o => new[] { o.Name, o.Slug }), NewSlug];
    }

    /// <summary>The bank's old name is free, and the strangers' bank takes it: links that others keep now lead to strangers.</summary>
    private static async Task TakeOverAsync(FuzzPortal portal, FuzzWorld world)
    {
        await SetSlugAsync(portal, portal.OtherBank, portal.Bank.Slug);
        world.MoveAttackers(portal.OtherBank.Slug, portal.Bank.Slug);
    }

    internal static async Task RenameAsync(FuzzPortal portal, FuzzWorld world, Organisation organisation, string slug)
    {
        await SetSlugAsync(portal, organisation, slug);
        world.Rename(organisation.Slug, slug);
    }

    private static Task SetSlugAsync(FuzzPortal portal, Organisation organisation, string slug) => portal.AcrossAsync(async db =>
    {
        var named = await db.Organisations.SingleAsync(o => o.Id == organisation.Id);
        var before = new TenantInfo(named.Id, named.Slug, named.Name, named.Kind, named.BuyerType, named.TimeZone);
        db.Entry(named).Property(o => o.Slug).CurrentValue = slug;
        await db.SaveChangesAsync();
        await portal.RunAsync<TenantStore>(s =>
        {
            s.Forget(before);
            return Task.CompletedTask;
        });
    });
}
