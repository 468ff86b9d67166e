using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Tests.Harness;
using Hangfire;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Aims.Portal.Web.Tests.Platform.Database;

/// <summary>What a web or worker process asks a server's database before it starts, and how it says no.</summary>
public sealed class SchemaCheckTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Queue = "check";

    [FactOn("Postgres")]
    public async Task A_database_that_is_not_there_is_said_without_a_stack_trace()
    {
        var nowhere = new NpgsqlConnectionStringBuilder(portal.Connection) { Database = "aims_nowhere" }.ConnectionString;

        var ended = await PortalProgram.RunAsync([], MigrateTests.Settings(nowhere));

        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith("The database cannot be opened: ", ended.Errors, StringComparison.Ordinal);
        Assert.Contains("\"aims_nowhere\" does not exist", ended.Errors, StringComparison.Ordinal);
        Assert.Single(ended.Errors.Trim().Split('\n'));
        Assert.DoesNotContain("   at ", ended.Output, StringComparison.Ordinal);
    }

    [FactOn("Postgres")]
    public async Task A_server_that_does_not_answer_is_said()
    {
        var nobody = new NpgsqlConnectionStringBuilder(portal.Connection) { Port = 1 }.ConnectionString;

        Assert.StartsWith("The database cannot be opened: ", await RefusalAsync(nobody), StringComparison.Ordinal);
    }

    [FactOn("Postgres")]
    public async Task An_older_schema_stops_the_start_and_is_not_changed()
    {
        var connection = await TestDatabases.CreateEmptyAsync();
        await using var db = DatabaseSetup.ForSchema(TestDatabases.Provider, TestDatabases.AsSchemaOwner(connection));
        Assert.Contains("older than this program (missing: ", await RefusalAsync(connection), StringComparison.Ordinal);
        await SchemaUpgrade.RunAsync(TestDatabases.Provider, TestDatabases.AsSchemaOwner(connection), _ => { }, CancellationToken.None);
        var last = db.Database.GetMigrations().Last();
        await TestDatabases.ExecuteAsync(TestDatabases.AsSchemaOwner(connection), $"""delete from "__EFMigrationsHistory" where "MigrationId" = '{last}'""");

        var ended = await PortalProgram.RunAsync([], MigrateTests.Settings(connection));

        Assert.Equal(1, ended.ExitCode);
        Assert.Equal($"The database's schema is older than this program (missing: {last}). Run `dotnet Aims.Portal.Web.dll migrate` as the owner of the schema, then start again.", ended.Errors.Trim());
        Assert.DoesNotContain(last, await db.Database.GetAppliedMigrationsAsync());
    }

    [FactOn("Postgres")]
    public async Task A_schema_from_before_the_roles_is_said_to_be_unreadable()
    {
        var connection = await TestDatabases.CreateEmptyAsync();
        await using var db = DatabaseSetup.ForSchema(TestDatabases.Provider, TestDatabases.AsSchemaOwner(connection));
        await db.GetService<IMigrator>().MigrateAsync(db.Database.GetMigrations().First());

        var refusal = await RefusalAsync(connection);

        Assert.StartsWith("The database's schema cannot be read: ", refusal, StringComparison.Ordinal);
        Assert.Contains("`dotnet Aims.Portal.Web.dll migrate`", refusal, StringComparison.Ordinal);
    }

    [FactOn("Postgres")]
    public async Task A_newer_schema_stops_the_start()
    {
        var connection = await MigratedAsync();
        await TestDatabases.ExecuteAsync(TestDatabases.AsSchemaOwner(connection), """insert into "__EFMigrationsHistory" values ('99991231000000_OfTomorrow', '99')""");

        Assert.Contains("newer than this program (unknown here: 99991231000000_OfTomorrow)", await RefusalAsync(connection), StringComparison.Ordinal);
    }

    [FactOn("Postgres")]
    public async Task Missing_tables_of_the_jobs_stop_the_start()
    {
        var connection = await MigratedAsync();
        await TestDatabases.ExecuteAsync(TestDatabases.AsSchemaOwner(connection), "drop schema hangfire cascade");

        Assert.Contains("missing: tables of the job engine", await RefusalAsync(connection), StringComparison.Ordinal);
    }

    [FactOn("Postgres")]
    public async Task A_login_that_may_not_work_in_the_roles_is_told_what_to_grant()
    {
        await TestDatabases.MakeAccountAsync("aims_test_stranger", "noinherit");

        var refusal = await RefusalAsync(TestDatabases.As(portal.Connection, "aims_test_stranger"));

        Assert.EndsWith("As administrator of the server: GRANT aims_portal, aims_portal_system TO \"aims_test_stranger\";", refusal, StringComparison.Ordinal);
    }

    [FactOn("Postgres")]
    public async Task A_login_that_could_lift_the_row_security_is_warned_of_and_one_that_owns_nothing_is_not()
    {
        Assert.Empty(await WarningsAsync(portal.Connection));
        var warnings = await WarningsAsync(TestDatabases.AsAdministrator(portal.Connection));
        Assert.Contains(warnings, w => w.Contains("superuser", StringComparison.Ordinal));
        Assert.Contains(warnings, w => w.Contains("owns the portal's tables", StringComparison.Ordinal));
    }

    [FactOn("Postgres")]
    public async Task The_jobs_work_in_a_role_that_owns_nothing_also_on_a_connection_used_before()
    {
        await using var pool = NpgsqlDataSource.Create(JobsSchema.PostgresConnection(portal.Connection + ";Maximum Pool Size=1"));

        for (var turn = 0; turn < 3; turn++)
        {
            await using var command = pool.CreateCommand("select current_user::text || ' ' || (select count(*) from pg_class where relowner = current_user::regrole)");
            Assert.Equal("aims_portal 0", await command.ExecuteScalarAsync());
        }

        await TwoBanksAsync("jobs");
        await using var count = pool.CreateCommand("""select count(*) from "Vendors" """);
        Assert.Equal(0L, await count.ExecuteScalarAsync());
    }

    [FactOn("Postgres")]
    public async Task The_start_check_leaves_no_role_on_the_connection_it_used()
    {
        await TwoBanksAsync("check");
        var one = portal.Connection + ";Maximum Pool Size=1;Application Name=check";
        Assert.Null(await Record.ExceptionAsync(() => SchemaCheck.RunAsync(TestDatabases.Provider, one, NullLogger.Instance, CancellationToken.None)));

        await using var after = new NpgsqlConnection(one);
        await after.OpenAsync();
        await using var read = new NpgsqlCommand("""select count(*) from "Vendors" """, after);
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => read.ExecuteScalarAsync())).SqlState);
    }

    /// <summary>On a storage and a queue of its own: Hangfire keeps one storage for the whole process, in which the other portals leave their jobs, at times in this one's database.</summary>
    [FactOn("Postgres")]
    public void What_the_job_engine_does_it_may_do()
    {
        var options = new PostgreSqlStorageOptions { PrepareSchemaIfNecessary = false };
        var storage = new PostgreSqlStorage(new NpgsqlConnectionFactory(JobsSchema.PostgresConnection(portal.Connection), options), options);
        var id = new BackgroundJobClient(storage).Enqueue<OutboxPump>(Queue, p => p.RunAsync(CancellationToken.None));
        new RecurringJobManager(storage).AddOrUpdate<OutboxPump>("test", p => p.RunAsync(CancellationToken.None), Cron.Yearly());

        using var connection = storage.GetConnection();
        using (connection.AcquireDistributedLock("test", TimeSpan.FromSeconds(10))) connection.AnnounceServer("test", new Hangfire.Server.ServerContext { Queues = [Queue], WorkerCount = 1 });
        using (var fetched = connection.FetchNextJob([Queue], CancellationToken.None))
        {
            Assert.Equal(id, fetched.JobId);
            fetched.RemoveFromQueue();
        }

        connection.Heartbeat("test");
        connection.RemoveServer("test");
        new RecurringJobManager(storage).RemoveIfExists("test");
        Assert.True(new BackgroundJobClient(storage).Delete(id));
        Assert.Equal("Deleted", storage.GetMonitoringApi().JobDetails(id).History[0].StateName);
    }

    /// <summary>Each with a vendor: rows that somebody must not see.</summary>
    private async Task TwoBanksAsync(string key)
    {
        foreach (var name in (string[])["one", "two"])
        {
            var bank = await portal.AddBankAsync($"{key}-{name}", $"Bank {name}");
            await portal.InTenantAsync(bank, db =>
            {
                db.Add(new Vendor(bank.Id, $"Vendor of {name}", null, portal.Clock.GetUtcNow().UtcDateTime));
                return db.SaveChangesAsync();
            });
        }
    }

    private static async Task<string> MigratedAsync()
    {
        var connection = await TestDatabases.CreateEmptyAsync();
        await SchemaUpgrade.RunAsync(TestDatabases.Provider, TestDatabases.AsSchemaOwner(connection), _ => { }, CancellationToken.None);
        return connection;
    }

    private static async Task<string> RefusalAsync(string connection) =>
        (await Assert.ThrowsAsync<StartRefused>(() => SchemaCheck.RunAsync(TestDatabases.Provider, connection, NullLogger.Instance, CancellationToken.None))).Message;

    private static async Task<IReadOnlyList<string>> WarningsAsync(string connection)
    {
        var log = new HeardLog();
        await SchemaCheck.RunAsync(TestDatabases.Provider, connection, log, CancellationToken.None);
        return log.Heard;
    }

    private sealed class HeardLog : ILogger
    {
        public List<string> Heard { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Heard.Add(formatter(state, exception));
    }
}
