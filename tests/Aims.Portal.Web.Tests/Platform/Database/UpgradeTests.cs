using Aims.Portal.Data.People;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Aims.Portal.Web.Tests.Platform.Database;

/// <summary>The way up from every schema that was ever released, with rows in every table.</summary>
public sealed class UpgradeTests
{
    /// <summary>How many migrations the schema has that the rows are in: every one but the last.</summary>
    public static TheoryData<int> Earlier
    {
        get
        {
            using var db = DatabaseSetup.ForSchema(TestDatabases.Provider, connection: null);
            return new(Enumerable.Range(1, db.Database.GetMigrations().Count() - 1));
        }
    }

    [TheoryOn("Sqlite", "Postgres")]
    [MemberData(nameof(Earlier))]
    public async Task Every_row_of_an_earlier_schema_is_still_there_and_the_portal_answers_from_it(int migrations)
    {
        var connection = await TestDatabases.CreateEmptyAsync();
        await MigrateToAsync(connection, migrations);
        var before = await Rows.ReadAsync(TestDatabases.AsAdministrator(connection));
        Assert.Empty(before.EmptyTables);

        await SchemaUpgrade.RunAsync(TestDatabases.Provider, TestDatabases.AsSchemaOwner(connection), _ => { }, CancellationToken.None);

        Assert.Empty(before.LostIn(await Rows.ReadAsync(TestDatabases.AsAdministrator(connection), like: before)));
        IAsyncLifetime started = new StartedPortal(connection);
        var portal = (StartedPortal)started;
        await started.InitializeAsync();
        var buyer = await portal.SignInAsync(await MemberAsync(portal, Role.RiskManager));
        Assert.Contains($"{SeededPortal.Secret} Analytics", (await buyer.OpenAsync("~/vendors")).Text, StringComparison.Ordinal);
        await buyer.OpenAsync("~/home");
        var vendor = await portal.SignInAsync(await MemberAsync(portal, Role.ResponseOwner));
        Assert.Contains($"{SeededPortal.Secret} Bank", (await vendor.OpenAsync("~/requests")).Text, StringComparison.Ordinal);
        Assert.Contains($"{SeededPortal.Secret} certificate", (await vendor.OpenAsync("~/evidence")).Text, StringComparison.Ordinal);
        await started.DisposeAsync();
    }

    private static async Task MigrateToAsync(string connection, int migrations)
    {
        await using var db = DatabaseSetup.ForSchema(TestDatabases.Provider, TestDatabases.AsSchemaOwner(connection));
        var names = db.Database.GetMigrations().Take(migrations).ToList();
        await db.GetService<IMigrator>().MigrateAsync(names[^1]);
        await ReleasedRows.FillAsync(connection, await ReleasedRows.OfAsync(names));
    }

    private static Task<TestPerson> MemberAsync(TestPortal portal, Role role) => portal.AcrossAsync(async db =>
    {
        var (membership, organisation, person) = await (
            from m in db.AcrossTenants<Membership>()
            join o in db.Organisations on m.TenantId equals o.Id
            join p in db.Set<Person>() on m.PersonId equals p.Id
            where m.Role == role && o.Name.StartsWith(SeededPortal.Secret)
            select ValueTuple.Create(m, o, p)).SingleAsync();
        return new TestPerson(person.Id, person.DisplayName, person.Email!, organisation, membership.Role);
    });
}
