using System.Data.Common;
using System.Net.Sockets;
using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.RowSecurity;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Jobs;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Aims.Portal.Web.Platform.Database;

/// <summary>Whether this program and its login fit the database, asked before the first request. On a server engine a web or worker process never changes the schema.</summary>
public static class SchemaCheck
{
    public const string Command = "dotnet Aims.Portal.Web.dll migrate";

    /// <summary>SQLite is brought up to date here: it has one process, and nobody to do it before.</summary>
    /// <exception cref="StartRefused">With a sentence that says what is wrong and who mends it.</exception>
    public static async Task CheckSchemaAsync(this WebApplication app)
    {
        var provider = app.Configuration.Provider();
        var connection = app.Configuration.PortalConnectionString(app.Environment.ContentRootPath);
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SchemaCheck));
        if (provider is DatabaseProvider.Sqlite) await SchemaUpgrade.RunAsync(provider, connection, m => log.LogInformation("Schema: {Migration}", m), CancellationToken.None);
        else await RunAsync(provider, connection, log, CancellationToken.None);
        await app.CheckDedicatedAsync(provider, CancellationToken.None);
    }

    /// <summary>For a command that runs beside the portal: the same, and the schema stays as it is on SQLite too.</summary>
    /// <exception cref="StartRefused">With a sentence that says what is wrong and who mends it.</exception>
    public static async Task LookAtSchemaAsync(this WebApplication app, CancellationToken ct)
    {
        var provider = app.Configuration.Provider();
        var connection = app.Configuration.PortalConnectionString(app.Environment.ContentRootPath);
        if (provider is DatabaseProvider.Sqlite)
        {
            // Opened, a file that is not there would be made.
            if (new SqliteConnectionStringBuilder(connection).DataSource is var file && !File.Exists(file))
                throw new StartRefused($"There is no database {Path.GetFullPath(file)}. Run this where the portal runs, with the same settings and in the same folder.");
            await using var db = DatabaseSetup.ForSchema(provider, connection);
            await CheckVersionAsync(db, provider, hasJobs: false, ct);
        }
        else
        {
            await RunAsync(provider, connection, app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SchemaCheck)), ct);
        }

        await app.CheckDedicatedAsync(provider, ct);
    }

    /// <summary>Learns which buyers have a database of their own, and asks each.</summary>
    private static async Task CheckDedicatedAsync(this WebApplication app, DatabaseProvider provider, CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var known = await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Organisations.AsNoTracking().Where(o => o.Database != null).Select(o => new { o.Id, o.Database }).ToListAsync(ct);
        if (known.Count == 0) return;
        if (provider is not DatabaseProvider.Postgres) throw new StartRefused(DedicateCommand.NotOn(provider));
        foreach (var name in known.Select(k => k.Database!)) app.Configuration.DedicatedConnectionString(name);
        app.Services.GetRequiredService<DedicatedDatabases>().Learn(known.Select(k => KeyValuePair.Create(k.Id, k.Database!)));
        await app.Services.GetRequiredService<DedicatedCheck>().AtStartAsync(ct);
    }

    public static async Task RunAsync(DatabaseProvider provider, string connection, ILogger log, CancellationToken ct)
    {
        await using var db = DatabaseSetup.ForSchema(provider, connection);
        try
        {
            // Not through EF Core: it would put a sentence of its own in front of the reason.
            await db.Database.GetDbConnection().OpenAsync(ct);
        }
        catch (Exception fault) when (fault is DbException or SocketException or TimeoutException)
        {
            throw new StartRefused($"The database cannot be opened: {Sentence(fault)} Check ConnectionStrings:Portal. If the database is not there yet, run `{Command}`.", fault);
        }

        if (provider is DatabaseProvider.Postgres) await CheckPostgresLoginAsync(db, log, ct);
        else await CheckSqlServerLoginAsync(db, log, ct);
        await CheckVersionAsync(db, provider, hasJobs: true, ct);
    }

    /// <summary>Migrations of this program that the database lacks, and migrations of the database that this program does not know.</summary>
    public static async Task<(IReadOnlyList<string> Older, IReadOnlyList<string> Newer)> CompareSchemaAsync(this PortalDbContext db, CancellationToken ct)
    {
        var applied = (await db.Database.GetAppliedMigrationsAsync(ct)).ToList();
        var known = db.Database.GetMigrations().ToList();
        return ([.. known.Except(applied, StringComparer.Ordinal)], [.. applied.Except(known, StringComparer.Ordinal)]);
    }

    public static string Older(IEnumerable<string> missing) =>
        $"The database's schema is older than this program (missing: {string.Join(", ", missing)}). Run `{Command}` as the owner of the schema, then start again.";

    public static string Newer(IEnumerable<string> unknown) =>
        $"The database's schema is newer than this program (unknown here: {string.Join(", ", unknown)}). Start the version of the program that made it.";

    private static string Sentence(Exception fault) => fault.Message.Trim().TrimEnd('.') + ".";

    /// <param name="hasJobs">Whether the job engine keeps its tables in this database.</param>
    internal static async Task CheckVersionAsync(PortalDbContext db, DatabaseProvider provider, bool hasJobs, CancellationToken ct)
    {
        try
        {
            var (older, newer) = await db.CompareSchemaAsync(ct);
            if (newer.Count > 0) throw new StartRefused(Newer(newer));
            if (older.Count > 0) throw new StartRefused(Older(older));
        }
        catch (DbException fault)
        {
            throw new StartRefused($"The database's schema cannot be read: {Sentence(fault)} Run `{Command}` as the owner of the schema: it also gives the portal's roles what they need.", fault);
        }

        if (hasJobs && !await db.HasJobsSchemaAsync(provider, ct)) throw new StartRefused(Older(["tables of the job engine"]));
    }

    internal static async Task CheckPostgresLoginAsync(PortalDbContext db, ILogger log, CancellationToken ct)
    {
        var login = await db.AskServerAsync("SELECT session_user::text", ct);
        try
        {
            // The tenants' role last: what follows is read in it.
            await db.AskServerAsync($"SET ROLE {RowSecurityMigrations.SystemRole}", ct);
            await db.AskServerAsync($"SET ROLE {RowSecurityMigrations.TenantRole}", ct);
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new StartRefused(
                $"The login '{login}' may not work in the portal's roles. As administrator of the server: GRANT {RowSecurityMigrations.TenantRole}, {RowSecurityMigrations.SystemRole} TO \"{login}\";", fault);
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.InvalidParameterValue)
        {
            throw new StartRefused($"The portal's roles are not on this server: {fault.MessageText}. Run `{Command}` as the owner of the schema; it makes them.", fault);
        }

        if (await IsTrueAsync(db, "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = session_user", ct))
            log.LogWarning("The login '{Login}' is a superuser or bypasses row-level security. Give the portal a login that is neither: docs/operations.md, Schema", login);
        if (await IsTrueAsync(db, $"SELECT pg_has_role(session_user, '{RowSecurityMigrations.SystemRole}', 'USAGE') AND NOT rolsuper FROM pg_roles WHERE rolname = session_user", ct))
            log.LogWarning("The login '{Login}' inherits what its roles may see. Make it NOINHERIT: docs/operations.md, Schema", login);
        if (await IsTrueAsync(db, "SELECT EXISTS (SELECT FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE r.rolname = session_user AND c.relnamespace = 'public'::regnamespace)", ct))
            log.LogWarning("The login '{Login}' owns the portal's tables and could lift row-level security. Give the portal a login that owns nothing: docs/operations.md, Schema", login);
    }

    private static async Task CheckSqlServerLoginAsync(PortalDbContext db, ILogger log, CancellationToken ct)
    {
        if (await IsTrueAsync(db, "SELECT CAST(IS_ROLEMEMBER(N'db_owner') AS bit)", ct))
        {
            log.LogWarning("The portal's user is an owner of the database and could lift row-level security. Give it a user that owns nothing: docs/operations.md, Schema");
            return;
        }

        // Null where the role is not there yet: then the schema is too old, which is said next.
        if (await IsTrueAsync(db, $"SELECT CAST(1 - IS_ROLEMEMBER(N'{RowSecurityMigrations.TenantRole}') AS bit)", ct))
            throw new StartRefused($"The portal's user is no member of the role {RowSecurityMigrations.TenantRole}. As owner of the database: ALTER ROLE [{RowSecurityMigrations.TenantRole}] ADD MEMBER [the user];");
    }

    private static async Task<bool> IsTrueAsync(PortalDbContext db, string sql, CancellationToken ct) => await db.AskServerAsync(sql, ct) is true;
}
