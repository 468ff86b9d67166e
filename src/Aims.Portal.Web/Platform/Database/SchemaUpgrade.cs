using System.Data.Common;
using Aims.Portal.Data;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Jobs;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Aims.Portal.Web.Platform.Database;

/// <summary>Brings a database to the schema of this program: its migrations one after the other, then the tables of the job engine.</summary>
public static class SchemaUpgrade
{
    private const string Turn = "aims-portal schema";

    /// <summary>Not run where the portal is built; a test has SQL Server's parser read it.</summary>
    internal const string SqlServerTurn = $"EXEC sp_getapplock @Resource = N'{Turn}', @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = -1";

    /// <summary>Every database: the shared one first, then each buyer's own, then the links between them.</summary>
    public static async Task AllAsync(IConfiguration configuration, string portal, Action<string> say, CancellationToken ct)
    {
        await ExchangeAsync(configuration, portal, say, ct);
        if (configuration.Provider() is not DatabaseProvider.Postgres) return;
        foreach (var one in await ExchangeLinks.KnownAsync(portal, ct)) await DedicatedAsync(configuration.DedicatedAsWritten(one.Name), m => say($"{one.Name}: {m}"), ct);
        await ExchangeLinks.MakeAsync(configuration, portal, [], say, ct);
    }

    /// <summary>The shared database. Keys to registers that are elsewhere are back for the time of its migrations.</summary>
    public static Task ExchangeAsync(IConfiguration configuration, string portal, Action<string> say, CancellationToken ct) => RunAsync(configuration.Provider(), portal, say, ct);

    /// <summary>A buyer's own database: the same migrations, without the tables of the job engine.</summary>
    public static Task DedicatedAsync(string connection, Action<string> say, CancellationToken ct) => RunAsync(DatabaseProvider.Postgres, connection, say, ct, hasJobs: false);

    /// <param name="provider">The database engine.</param>
    /// <param name="connection">Of an account that owns the schema, or may make the database.</param>
    /// <param name="say">Is told of each migration as soon as it is committed.</param>
    /// <param name="ct">Stops between two migrations; one that runs is rolled back.</param>
    /// <param name="hasJobs">Whether the job engine keeps its tables there.</param>
    /// <exception cref="StartRefused">The schema is newer than this program.</exception>
    public static async Task RunAsync(DatabaseProvider provider, string connection, Action<string> say, CancellationToken ct, bool hasJobs = true)
    {
        var own = OfOneUse(provider, connection);
        await using var db = DatabaseSetup.ForSchema(provider, own);
        // An index on a large table takes longer than a page may.
        if (provider is not DatabaseProvider.Sqlite) db.Database.SetCommandTimeout(TimeSpan.Zero);
        await MakeDatabaseAsync(db, ct);
        await using var turn = await TakeTurnAsync(provider, own, ct);
        var (older, newer) = await db.CompareSchemaAsync(ct);
        if (newer.Count > 0) throw new StartRefused(SchemaCheck.Newer(newer));
        var migrator = db.GetService<IMigrator>();
        if (provider is DatabaseProvider.Postgres && older.Count > 0) await ExecuteAsync(db, LeftKeys.PutBack, ct);
        foreach (var migration in older)
        {
            await migrator.MigrateAsync(migration, ct);
            say(migration);
        }

        if (!hasJobs) return;
        var hadJobs = await db.HasJobsSchemaAsync(provider, ct);
        if (JobsSchema.Script(provider) is { } jobs) await ExecuteAsync(db, jobs, ct);
        if (!hadJobs) say("tables of the job engine");
        if (provider is DatabaseProvider.Sqlite) await ExecuteAsync(db, SqliteStatistics.Gather, ct);
    }

    /// <summary>Not pooled, so that nothing keeps the database open afterwards. On PostgreSQL a migration that would change only the rows its account is shown fails instead.</summary>
    internal static string OfOneUse(DatabaseProvider provider, string connection) => provider switch
    {
        DatabaseProvider.Sqlite => connection,
        DatabaseProvider.Postgres => WithoutRowSecurity(new NpgsqlConnectionStringBuilder(connection) { Pooling = false }),
        DatabaseProvider.SqlServer => new SqlConnectionStringBuilder(connection) { Pooling = false }.ConnectionString,
        _ => throw new ArgumentOutOfRangeException(nameof(provider), provider, null),
    };

    private static string WithoutRowSecurity(NpgsqlConnectionStringBuilder connection)
    {
        connection.Options = $"{connection.Options} -c row_security=off".TrimStart();
        return connection.ConnectionString;
    }

    private static async Task MakeDatabaseAsync(PortalDbContext db, CancellationToken ct)
    {
        var creator = db.GetService<IRelationalDatabaseCreator>();
        if (await creator.ExistsAsync(ct)) return;
        try
        {
            await creator.CreateAsync(ct);
        }
        catch (DbException)
        {
            // Two that run at once: the other has made it.
            if (!await creator.ExistsAsync(ct)) throw;
        }
    }

    /// <summary>Holds, until disposed, what only one process can hold. SQLite has one process, and EF Core's own lock.</summary>
    private static async Task<IAsyncDisposable?> TakeTurnAsync(DatabaseProvider provider, string connection, CancellationToken ct)
    {
        DbConnection? turn = provider switch
        {
            DatabaseProvider.Sqlite => null,
            DatabaseProvider.Postgres => new NpgsqlConnection(connection),
            DatabaseProvider.SqlServer => new SqlConnection(connection),
            _ => throw new ArgumentOutOfRangeException(nameof(provider), provider, null),
        };
        if (turn is null) return null;
        await turn.OpenAsync(ct);
        // Past the guards: a lock of the server, no row.
        await using var command = turn.CreateCommand();
        command.CommandTimeout = 0;
        command.CommandText = provider is DatabaseProvider.Postgres
            ? $"SELECT pg_advisory_lock(hashtext('{Turn}'))"
            : SqlServerTurn;
        await command.ExecuteNonQueryAsync(ct);
        return turn;
    }

    /// <summary>By hand, because EF Core would take the braces of the text for places of parameters.</summary>
    internal static async Task ExecuteAsync(PortalDbContext db, string sql, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        // Past the guards: the schema's own scripts, run by its owner before any portal starts.
        await using var command = db.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 0);
        await command.ExecuteNonQueryAsync(ct);
    }
}
