using System.Security.Cryptography;
using System.Text;
using Aims.Portal.Data;
using Aims.Portal.Data.Postgres;
using Aims.Portal.Data.RowSecurity;
using Aims.Portal.Data.Sqlite;
using Aims.Portal.Data.SqlServer;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Web.Features.Questionnaires;
using Aims.Portal.Web.Platform.Database;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Aims.Portal.Web.Tests.Harness;

/// <summary>A fresh database for each test class, copied from one that was migrated once. The engine is named by PORTAL_TEST_ENGINE.</summary>
/// <remarks>On PostgreSQL three accounts work, as a bank's DBA would have it: the portal's login, which owns nothing and inherits nothing; an owner of the schema that is no superuser
/// (<see cref="AsSchemaOwner"/>); and the account the tests were given, for what nobody else may do (<see cref="AsAdministrator"/>).</remarks>
public static class TestDatabases
{
    private const string PortalLogin = "aims_test_login";
    private const string SchemaOwner = "aims_test_owner";
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);
    private static readonly Lazy<Task> Accounts = new(MakeAccountsAsync);

    public static string Engine => Environment.GetEnvironmentVariable("PORTAL_TEST_ENGINE") ?? "Sqlite";

    public static DatabaseProvider Provider => Enum.Parse<DatabaseProvider>(Engine);

    public static string Folder { get; } = Directory.CreateTempSubdirectory("aims-tests-").FullName;

    private static string PostgresServer => Environment.GetEnvironmentVariable("PORTAL_TEST_POSTGRES")
        ?? throw new InvalidOperationException("PORTAL_TEST_ENGINE is Postgres but PORTAL_TEST_POSTGRES names no server. Run ./test.sh, which starts one.");

    private static string SqlServerServer => Environment.GetEnvironmentVariable("PORTAL_TEST_SQLSERVER")
        ?? throw new InvalidOperationException("PORTAL_TEST_ENGINE is SqlServer but PORTAL_TEST_SQLSERVER names no server.");

    /// <summary>Not the same for every server, so that no server has an account with a password that stands in a repository.</summary>
    private static string AccountPassword => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes("aims " + new NpgsqlConnectionStringBuilder(PostgresServer).Password)));

    /// <returns>The connection string of a database nobody else uses.</returns>
    public static async Task<string> CreateAsync()
    {
        var template = await Template.Value;
        var name = NewName();
        switch (Engine)
        {
            case "Sqlite":
                var file = Path.Combine(Folder, name + ".db");
                File.Copy(template, file);
                return $"Data Source={file};Default Timeout=30";
            case "Postgres":
                await PostgresAsync($"create database {name} template {template}");
                return Postgres(name, PortalLogin);
            default:
                var connection = SqlServerServer + ";Database=" + name;
                await MigrateAsync(connection);
                return connection;
        }
    }

    /// <returns>The portal's connection string for a database without a schema; on SQLite the file is not there yet.</returns>
    public static async Task<string> CreateEmptyAsync()
    {
        var name = NewName();
        switch (Engine)
        {
            case "Sqlite":
                return $"Data Source={Path.Combine(Folder, name + ".db")};Default Timeout=30";
            case "Postgres":
                await Accounts.Value;
                await PostgresAsync($"create database {name} owner {SchemaOwner}");
                return Postgres(name, PortalLogin);
            default:
                return SqlServerServer + ";Database=" + name;
        }
    }

    /// <summary>The same database for the account that owns the schema of one made by <see cref="CreateEmptyAsync"/>.</summary>
    public static string AsSchemaOwner(string connection) => Engine is "Postgres" ? As(connection, SchemaOwner) : connection;

    /// <summary>The same database for the account that may do anything.</summary>
    public static string AsAdministrator(string connection) => Engine is "Postgres"
        ? new NpgsqlConnectionStringBuilder(PostgresServer) { Database = new NpgsqlConnectionStringBuilder(connection).Database, Pooling = false }.ConnectionString
        : connection;

    /// <summary>The same database for another account of the server, made by the test.</summary>
    public static string As(string connection, string login) =>
        new NpgsqlConnectionStringBuilder(connection) { Username = login, Password = AccountPassword, Pooling = false }.ConnectionString;

    /// <summary>Makes an account of the server, once, whoever else makes it at the same time.</summary>
    public static Task MakeAccountAsync(string login, string attributes, string? memberOf = null) => PostgresAsync($"""
        select pg_advisory_xact_lock(hashtext('aims test accounts'));
        do $$ begin
          if not exists (select from pg_roles where rolname = '{login}') then create role {login} login; end if;
        end $$;
        alter role {login} {attributes} password '{AccountPassword}';
        {(memberOf is null ? "" : $"grant {memberOf} to {login};")}
        """);

    /// <summary>The way of a dedicated database to the shared one: an account for one buyer, which the server asks for its password.</summary>
    /// <param name="number">Of the buyer in its portal: policies are kept in each database, so portals may use the same accounts.</param>
    public static async Task<string> BuyersWayAsync(string exchange, int number)
    {
        await MakeAccountAsync("aims_test_buyers", "nologin");
        await MakeAccountAsync($"aims_test_buyer_{number}", "noinherit", "aims_test_buyers");
        return As(exchange, $"aims_test_buyer_{number}");
    }

    public static async Task ExecuteAsync(string connection, string sql)
    {
        await using System.Data.Common.DbConnection open = Engine switch { "Sqlite" => new SqliteConnection(connection), "SqlServer" => new SqlConnection(connection), _ => new NpgsqlConnection(connection) };
        await open.OpenAsync();
        await using var command = open.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public static async Task DropAsync(string connection)
    {
        switch (Engine)
        {
            case "Sqlite":
                using (var open = new SqliteConnection(connection)) SqliteConnection.ClearPool(open);
                break;
            case "Postgres":
                await using (var open = new NpgsqlConnection(connection)) NpgsqlConnection.ClearPool(open);
                await PostgresAsync($"drop database if exists {new NpgsqlConnectionStringBuilder(connection).Database} with (force)");
                break;
            default:
                var name = new SqlConnectionStringBuilder(connection).InitialCatalog;
                await ExecuteAsync(SqlServerServer, $"alter database [{name}] set single_user with rollback immediate; drop database [{name}]");
                break;
        }
    }

    public static PortalDbContext Open(string connection, IMultiTenantContextAccessor tenancy) => Engine switch
    {
        "Sqlite" => new SqlitePortalDbContext(new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite(connection).Options).WorkFor(tenancy, TimeProvider.System),
        "Postgres" => new PostgresPortalDbContext(new DbContextOptionsBuilder<PostgresPortalDbContext>().UseNpgsql(connection).Options).WorkFor(tenancy, TimeProvider.System),
        "SqlServer" => new SqlServerPortalDbContext(new DbContextOptionsBuilder<SqlServerPortalDbContext>().UseSqlServer(connection, o => o.UseCompatibilityLevel(160)).Options).WorkFor(tenancy, TimeProvider.System),
        var other => throw new InvalidOperationException($"PORTAL_TEST_ENGINE is '{other}'. Use Sqlite, Postgres or SqlServer."),
    };

    private static async Task<string> MakeTemplateAsync()
    {
        switch (Engine)
        {
            case "Sqlite":
                var file = Path.Combine(Folder, "template.db");
                await MigrateAsync($"Data Source={file};Pooling=False");
                return file;
            case "Postgres":
                var name = "aims_template_" + Environment.ProcessId;
                await PostgresAsync($"drop database if exists {name} with (force)");
                await PostgresAsync($"create database {name}");
                await MigrateAsync(new NpgsqlConnectionStringBuilder(PostgresServer) { Database = name, Pooling = false }.ConnectionString);
                await Accounts.Value;
                return name;
            default:
                return "";
        }
    }

    private static async Task MigrateAsync(string connection)
    {
        await SchemaUpgrade.RunAsync(Provider, connection, _ => { }, CancellationToken.None);
        await using var db = Open(connection, new MultiTenantContext());
        await new QuestionnaireStore(db).OfferShippedAsync(CancellationToken.None);
        if (Engine is "Sqlite") await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <summary>The roles may be made here before any migration does: a server keeps them for all its databases.</summary>
    private static async Task MakeAccountsAsync()
    {
        var roles = $"{RowSecurityMigrations.TenantRole}, {RowSecurityMigrations.SystemRole}";
        foreach (var role in roles.Split(", "))
        {
            await PostgresAsync($$"""
                select pg_advisory_xact_lock(hashtext('aims test accounts'));
                do $$ begin
                  if not exists (select from pg_roles where rolname = '{{role}}') then create role {{role}} nologin; end if;
                exception when duplicate_object or unique_violation then null;
                end $$
                """);
        }

        await MakeAccountAsync(PortalLogin, "noinherit", roles);
        await MakeAccountAsync(SchemaOwner, "nosuperuser");
    }

    private static string NewName() => "aims_" + Guid.CreateVersion7().ToString("N");

    private static string Postgres(string database, string login) =>
        new NpgsqlConnectionStringBuilder(PostgresServer) { Database = database, MaxPoolSize = 20, Username = login, Password = AccountPassword }.ConnectionString;

    private static async Task PostgresAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(PostgresServer);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
