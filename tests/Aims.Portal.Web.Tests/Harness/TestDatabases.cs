using Aims.Portal.Data;
using Aims.Portal.Data.Postgres;
using Aims.Portal.Data.Sqlite;
using Aims.Portal.Data.SqlServer;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Web.Features.Questionnaires;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Aims.Portal.Web.Tests.Harness;

/// <summary>A fresh database for each test class, copied from one that was migrated once. The engine is named by PORTAL_TEST_ENGINE.</summary>
public static class TestDatabases
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    public static string Engine => Environment.GetEnvironmentVariable("PORTAL_TEST_ENGINE") ?? "Sqlite";

    public static string Folder { get; } = Directory.CreateTempSubdirectory("aims-tests-").FullName;

    private static string PostgresServer => Environment.GetEnvironmentVariable("PORTAL_TEST_POSTGRES")
        ?? throw new InvalidOperationException("PORTAL_TEST_ENGINE is Postgres but PORTAL_TEST_POSTGRES names no server. Run ./test.sh, which starts one.");

    private static string SqlServerServer => Environment.GetEnvironmentVariable("PORTAL_TEST_SQLSERVER")
        ?? throw new InvalidOperationException("PORTAL_TEST_ENGINE is SqlServer but PORTAL_TEST_SQLSERVER names no server.");

    /// <returns>The connection string of a database nobody else uses.</returns>
    public static async Task<string> CreateAsync()
    {
        var template = await Template.Value;
        var name = "aims_" + Guid.CreateVersion7().ToString("N");
        switch (Engine)
        {
            case "Sqlite":
                var file = Path.Combine(Folder, name + ".db");
                File.Copy(template, file);
                return $"Data Source={file};Default Timeout=30";
            case "Postgres":
                await PostgresAsync($"create database {name} template {template}");
                return new NpgsqlConnectionStringBuilder(PostgresServer) { Database = name, MaxPoolSize = 20 }.ConnectionString;
            default:
                var connection = SqlServerServer + ";Database=" + name;
                await MigrateAsync(connection);
                return connection;
        }
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
                return name;
            default:
                return "";
        }
    }

    private static async Task MigrateAsync(string connection)
    {
        await using var db = Open(connection, new MultiTenantContext());
        await db.Database.MigrateAsync();
        await new QuestionnaireStore(db).OfferShippedAsync(CancellationToken.None);
        if (Engine is "Sqlite") await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static async Task PostgresAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(PostgresServer);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
