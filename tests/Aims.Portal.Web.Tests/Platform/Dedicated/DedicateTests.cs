using Aims.Portal.Data.Dedicated;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Tests.Harness;
using Aims.Portal.Web.Tests.Platform.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Aims.Portal.Web.Tests.Platform.Dedicated;

/// <summary>The command <c>dedicate</c>, as an operator with an account that owns the schemas and nothing more runs it; and <c>migrate</c> and the start afterwards.</summary>
public sealed class DedicateTests : IAsyncLifetime
{
    private const string Name = "harbour";
    private const string Slug = "first-bank";
    private readonly List<string> databases = [];
    private string exchange = "";
    private string dedicated = "";

    public async Task InitializeAsync()
    {
        if (TestDatabases.Engine is not "Postgres") return;
        (exchange, dedicated) = (await NewDatabaseAsync(), await NewDatabaseAsync());
        await SchemaUpgrade.RunAsync(TestDatabases.Provider, TestDatabases.AsSchemaOwner(exchange), _ => { }, CancellationToken.None);
        await TestDatabases.ExecuteAsync(TestDatabases.AsAdministrator(dedicated), $"create extension postgres_fdw; grant usage on foreign data wrapper postgres_fdw to {new NpgsqlConnectionStringBuilder(TestDatabases.AsSchemaOwner(dedicated)).Username}");
    }

    public async Task DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        foreach (var database in databases) await TestDatabases.DropAsync(database);
    }

    [FactOn("Postgres")]
    public async Task A_bank_moves_with_everything_and_its_people_find_it_as_it_was()
    {
        await using var before = await SeedAsync();
        await before.RunAsync<AuditSealer>(s => s.RunAsync(CancellationToken.None));
        var bank = before.Bank;
        var busy = await BesideSomebodyAsync();
        var rows = await RowsAsync(exchange, bank.Id);
        var others = await RowsAsync(exchange, before.Vendor.Id);
        await StopAsync(before);

        var moved = await PortalProgram.RunAsync(["dedicate", Slug, Name], Settings(owner: true));
        var again = await PortalProgram.RunAsync(["dedicate", Slug, Name], Settings(owner: true));

        Assert.Equal(1, busy.ExitCode);
        Assert.StartsWith("Somebody is still connected to the shared database", busy.Errors, StringComparison.Ordinal);
        Assert.Equal((0, ""), (moved.ExitCode, moved.Errors));
        Assert.Contains("AuditEntries: ", moved.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (again.ExitCode, again.Errors));
        Assert.Contains("were moved before", again.Output, StringComparison.Ordinal);
        Assert.Equal(rows, await RowsAsync(dedicated, bank.Id));
        Assert.Equal("", await RowsAsync(exchange, bank.Id));
        Assert.Equal(others, await RowsAsync(exchange, before.Vendor.Id));

        await using var after = new Seeded(exchange, Settings(owner: false));
        var manager = await after.SignInAsync(before.Members[Role.RiskManager]);
        Assert.Contains($"{SeededPortal.Secret} Analytics", (await manager.OpenAsync("~/vendors")).Text);
        Assert.Contains($"{SeededPortal.Secret} finding", (await manager.OpenAsync("~/findings")).Text);
        var chain = await after.InTenantAsync(bank, db => db.AuditEntries.OrderBy(a => a.ChainNumber).ToListAsync());
        Assert.NotEmpty(chain);
        Assert.All(chain.Zip(chain.Skip(1)), pair => Assert.Equal(AuditSealer.Hash(pair.First.ChainHash!, pair.Second), pair.Second.ChainHash));
        await StopAsync(after);
    }

    [FactOn("Postgres")]
    public async Task Interrupted_anywhere_it_can_be_run_again_and_nothing_is_lost()
    {
        Organisation bank;
        await using (var seeded = await SeedAsync())
        {
            bank = seeded.Bank;
            await StopAsync(seeded);
        }

        var (rows, configuration) = (await RowsAsync(exchange, bank.Id), Configuration());
        var interruptions = 0;
        for (var step = 1; ; step++)
        {
            var left = step;
            try
            {
                await DedicateCommand.RunAsync(configuration, TestDatabases.AsSchemaOwner(exchange), Slug, Name, _ => Interrupt(--left == 0), CancellationToken.None);
                break;
            }
            catch (OperationCanceledException)
            {
                interruptions++;
                var (here, there) = (await RowsAsync(exchange, bank.Id), await RowsAsync(dedicated, bank.Id));
                // Whole in the shared database until the last line, whole in the new one after it.
                Assert.Equal(rows, await IsMovedAsync(bank) ? there : here);
                if (await IsMovedAsync(bank)) Assert.Equal("", here);
            }
        }

        Assert.True(interruptions > 11, $"{interruptions} steps are fewer than there are tables.");
        Assert.Equal(rows, await RowsAsync(dedicated, bank.Id));
        Assert.Equal("", await RowsAsync(exchange, bank.Id));
    }

    [FactOn("Postgres")]
    public async Task Migrate_goes_over_all_databases_and_the_portal_waits_for_it()
    {
        await MoveAsync();
        var keys = await KeysAsync();
        var last = await OlderAsync();

        var refused = await PortalProgram.RunAsync([], Settings(owner: false));
        var migrated = await PortalProgram.RunAsync(["migrate"], Settings(owner: true));
        var nothing = await PortalProgram.RunAsync(["migrate"], Settings(owner: true));

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains($"older than this program (missing: {last})", refused.Errors, StringComparison.Ordinal);
        Assert.Equal((0, ""), (migrated.ExitCode, migrated.Errors));
        Assert.Contains($"done: {Name}: {last}", migrated.Output, StringComparison.Ordinal);
        Assert.Contains($"done: {Name}: linked to the shared database", migrated.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(last, nothing.Output, StringComparison.Ordinal);
        Assert.Equal(keys, await KeysAsync());
    }

    [FactOn("Postgres")]
    public async Task What_does_not_fit_is_said_before_the_first_request()
    {
        await MoveAsync();
        await TestDatabases.ExecuteAsync(TestDatabases.AsAdministrator(dedicated), "drop foreign table exchange.\"Findings\"");
        var torn = await PortalProgram.RunAsync([], Settings(owner: false));
        var unnamed = await PortalProgram.RunAsync([], [.. MigrateTests.Settings(exchange)]);
        await TestDatabases.ExecuteAsync(TestDatabases.AsAdministrator(dedicated), $"comment on schema exchange is '{Guid.CreateVersion7()}'");
        var mixed = await PortalProgram.RunAsync([], Settings(owner: false));

        Assert.Equal((1, 1, 1), (torn.ExitCode, unnamed.ExitCode, mixed.ExitCode));
        Assert.StartsWith($"The database '{Name}' is not linked to the shared one as this program needs it (missing: Findings.", torn.Errors, StringComparison.Ordinal);
        Assert.Equal($"ConnectionStrings:{Name} is missing. A buyer's own database is known under that name.", unnamed.Errors.Trim());
        Assert.StartsWith($"The database under ConnectionStrings:{Name} belongs to another organisation", mixed.Errors, StringComparison.Ordinal);
    }

    [FactOn("Postgres")]
    public async Task One_that_is_down_at_the_start_keeps_nobody_else_waiting_and_is_served_when_it_is_back()
    {
        var (_, member) = await MoveAsync();
        var database = new NpgsqlConnectionStringBuilder(dedicated).Database;
        await TestDatabases.ExecuteAsync(TestDatabases.AsAdministrator(exchange), $"alter database {database} allow_connections false");
        await using var portal = new Seeded(exchange, Settings(owner: false));
        var (own, other) = (await portal.SignInAsync(member), await portal.SignInAsync(await portal.AddMemberAsync(await OtherAsync(portal), Role.RiskManager, "New Manager")));

        Assert.Equal(System.Net.HttpStatusCode.OK, (await other.GetAsync("~/vendors")).Status);
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, (await own.GetAsync("~/vendors")).Status);
        await TestDatabases.ExecuteAsync(TestDatabases.AsAdministrator(exchange), $"alter database {database} allow_connections true");
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, (await own.GetAsync("~/vendors")).Status);
        portal.Clock.Advance(TimeSpan.FromSeconds(11));
        Assert.Equal(System.Net.HttpStatusCode.OK, (await own.GetAsync("~/vendors")).Status);
        await StopAsync(portal);
    }

    [FactOn("Postgres")]
    public async Task Whom_and_where_it_cannot_move_is_said()
    {
        await using (var seeded = await SeedAsync()) await StopAsync(seeded);
        var asOwner = TestDatabases.AsSchemaOwner(exchange);

        Assert.Equal("There is no organisation 'nobody'. The name is the one in its address.", await RefusalAsync("nobody", Name));
        Assert.Equal($"{SeededPortal.Secret} Vendor is no buyer. Only a buyer can have a database of its own.", await RefusalAsync("first-vendor", Name));
        Assert.StartsWith("'Harbour;drop' cannot be the name of a database here.", await RefusalAsync(Slug, "Harbour;drop"), StringComparison.Ordinal);
        Assert.Equal("ConnectionStrings:elsewhere is missing. A buyer's own database is known under that name.", await RefusalAsync(Slug, "elsewhere"));
        await DedicateCommand.RunAsync(Configuration(), asOwner, Slug, Name, _ => { }, CancellationToken.None);
        Assert.Equal($"The database '{Name}' is {SeededPortal.Secret} Bank's already. A database holds one organisation's rows.", await RefusalAsync("other-bank", Name));

        async Task<string> RefusalAsync(string slug, string name) =>
            (await Assert.ThrowsAsync<StartRefused>(() => DedicateCommand.RunAsync(Configuration(), asOwner, slug, name, _ => { }, CancellationToken.None))).Message;
    }

    [Theory]
    [InlineData("Sqlite", "A dedicated database is not offered on SQLite, which is one process with one file. Use PostgreSQL.")]
    [InlineData("SqlServer", "A dedicated database is not offered on SQL Server yet: it cannot be run where this program is built. Use PostgreSQL.")]
    public async Task Other_engines_are_refused_in_a_sentence(string engine, string said)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Portal:Database:Provider", engine)]).Build();

        Assert.Equal(said, (await Assert.ThrowsAsync<StartRefused>(() => DedicateCommand.RunAsync(configuration, "", Slug, Name, _ => { }, CancellationToken.None))).Message);
    }

    private static void Interrupt(bool now)
    {
        if (now) throw new OperationCanceledException();
    }

    private static async Task<Organisation> OtherAsync(TestPortal portal) => await portal.AcrossAsync(db => db.Organisations.SingleAsync(o => o.Slug == "other-bank"));

    /// <summary>Stops the program and keeps the database, with nobody connected.</summary>
    /// <summary>With a connection that is in use: idle ones of this process are closed by any test that clears the pools.</summary>
    private async Task<PortalProgram> BesideSomebodyAsync()
    {
        await using var somebody = new NpgsqlConnection(exchange);
        await somebody.OpenAsync();
        return await PortalProgram.RunAsync(["dedicate", Slug, Name], Settings(owner: true));
    }

    private static async Task StopAsync(TestPortal portal)
    {
        await portal.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
    }

    private async Task<string> NewDatabaseAsync()
    {
        var database = await TestDatabases.CreateEmptyAsync();
        databases.Add(database);
        return database;
    }

    private async Task<Seeded> SeedAsync()
    {
        var portal = new Seeded(exchange, MigrateTests.Settings(exchange));
        await portal.InitializeAsync();
        return portal;
    }

    private async Task<(Organisation Bank, TestPerson Manager)> MoveAsync()
    {
        await using var seeded = await SeedAsync();
        await StopAsync(seeded);
        await DedicateCommand.RunAsync(Configuration(), TestDatabases.AsSchemaOwner(exchange), Slug, Name, _ => { }, CancellationToken.None);
        return (seeded.Bank, seeded.Members[Role.RiskManager]);
    }

    /// <summary>Takes the newest migration of the dedicated database back, as if a new version of the program had come.</summary>
    private async Task<string> OlderAsync()
    {
        var owner = TestDatabases.AsSchemaOwner(dedicated);
        await TestDatabases.ExecuteAsync(owner, "drop server exchange cascade;" + LeftKeys.PutBack);
        await using var db = DatabaseSetup.ForSchema(TestDatabases.Provider, owner);
        var all = db.Database.GetMigrations().ToList();
        await db.GetService<IMigrator>().MigrateAsync(all[^2]);
        return all[^1];
    }

    private Task<string> KeysAsync() => AskAsync(dedicated, "select string_agg(table_name || '.' || key_name || ' ' || definition, E'\\n' order by key_name) from aims.keys_left_out");

    private async Task<bool> IsMovedAsync(Organisation bank) => await AskAsync(exchange, $"select coalesce((select \"Database\" from \"Organisations\" where \"Id\" = '{bank.Id.Value}'), '')") == Name;

    /// <summary>Every own row of an organisation, as text.</summary>
    private static async Task<string> RowsAsync(string connection, OrganisationId tenant)
    {
        await using var model = DatabaseSetup.ForSchema(TestDatabases.Provider, null);
        var tables = DedicatedTables.OwnOf(model.Model).Select(t => $"select '{t} ' || t::text as line from public.\"{t}\" t where \"TenantId\" = '{tenant.Value}'");
        try
        {
            return await AskAsync(connection, $"select coalesce(string_agg(line, E'\\n' order by line), '') from ({string.Join(" union all ", tables)}) rows");
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.UndefinedTable)
        {
            return "";
        }
    }

    private static async Task<string> AskAsync(string connection, string sql)
    {
        await using var open = new NpgsqlConnection(TestDatabases.AsAdministrator(connection));
        await open.OpenAsync();
        await using var command = new NpgsqlCommand(sql, open);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private IConfiguration Configuration() => new ConfigurationBuilder().AddInMemoryCollection(SettingsAsync(owner: true).GetAwaiter().GetResult().Select(s => KeyValuePair.Create(s.Name.Replace("__", ":", StringComparison.Ordinal), (string?)s.Value))).Build();

    private (string Name, string Value)[] Settings(bool owner) => SettingsAsync(owner).GetAwaiter().GetResult();

    private async Task<(string Name, string Value)[]> SettingsAsync(bool owner)
    {
        var way = await TestDatabases.BuyersWayAsync(exchange, 1);
        return
        [
            .. MigrateTests.Settings(owner ? TestDatabases.AsSchemaOwner(exchange) : exchange),
            ($"ConnectionStrings__{Name}", owner ? TestDatabases.AsSchemaOwner(dedicated) : dedicated),
            ($"ConnectionStrings__{Name}Exchange", way),
        ];
    }

    /// <summary>The seeded portal on a database that outlives it; without seeding once the rows are there.</summary>
    private sealed class Seeded(string connection, (string Name, string Value)[] settings) : SeededPortal
    {
        protected override bool BuyersAreDedicated => false;

        protected override IEnumerable<KeyValuePair<string, string>> Settings =>
            settings.Where(s => s.Name.StartsWith("ConnectionStrings__" + Name, StringComparison.Ordinal)).Select(s => KeyValuePair.Create(s.Name.Replace("__", ":", StringComparison.Ordinal), s.Value))
                .Append(KeyValuePair.Create("ConnectionStrings:Portal", connection));

        protected override Task<string> MakeDatabaseAsync() => Task.FromResult(connection);
    }
}
