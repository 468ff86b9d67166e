using System.Data.Common;
using System.Text;
using System.Text.RegularExpressions;
using Aims.Portal.Data;
using Aims.Portal.Data.RowSecurity;
using Aims.Portal.Web.Platform.Database;
using Hangfire.PostgreSql;
using Hangfire.SqlServer;
using Npgsql;

namespace Aims.Portal.Web.Platform.Jobs;

/// <summary>Hangfire's own tables. They are made with the schema, by its owner, so that a running portal needs no right to make any.</summary>
public static partial class JobsSchema
{
    private const string Postgres = "hangfire";
    private const string SqlServer = "HangFire";

    /// <summary>Makes or upgrades the tables and gives them to the tenants' role; may be run again. Null on SQLite, whose jobs are kept in memory.</summary>
    public static string? Script(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.Sqlite => null,
        DatabaseProvider.Postgres => PostgresScript(),
        DatabaseProvider.SqlServer => SqlServerObjectsInstaller.GetInstallScript(SqlServer, enableHeavyMigrations: true) + $"""

            GRANT SELECT, INSERT, UPDATE, DELETE, EXECUTE ON SCHEMA::[{SqlServer}] TO [{RowSecurityMigrations.TenantRole}];

            """,
        _ => throw new ArgumentOutOfRangeException(nameof(provider), provider, null),
    };

    /// <summary>Whether the tables are there, of this version or a later one; Hangfire reads its later ones as well.</summary>
    public static async Task<bool> HasJobsSchemaAsync(this PortalDbContext db, DatabaseProvider provider, CancellationToken ct)
    {
        var (sql, wanted) = provider switch
        {
            DatabaseProvider.Sqlite => (null, 0),
            DatabaseProvider.Postgres => ($"SELECT max(version) FROM {Postgres}.schema", PostgresVersions().Max(v => v.Version)),
            DatabaseProvider.SqlServer => ($"SELECT max([Version]) FROM [{SqlServer}].[Schema]", SqlServerVersion()),
            _ => throw new ArgumentOutOfRangeException(nameof(provider), provider, null),
        };
        if (sql is null) return true;
        try
        {
            return await db.AskServerAsync(sql, ct) is int there && there >= wanted;
        }
        catch (DbException)
        {
            // Not there, or not for this role.
            return false;
        }
    }

    /// <summary>The jobs' connections work in the tenants' role from the start and keep it: nothing else is ever said on them, so there is nothing to reset.</summary>
    public static string PostgresConnection(string connection)
    {
        var own = new NpgsqlConnectionStringBuilder(connection) { NoResetOnClose = true };
        own.Options = $"{own.Options} -c role={RowSecurityMigrations.TenantRole}".TrimStart();
        return own.ConnectionString;
    }

    /// <summary>The same texts that Hangfire's own installer runs, each behind the question whether it has run.</summary>
    private static string PostgresScript()
    {
        var script = new StringBuilder();
        foreach (var (version, text) in PostgresVersions())
        {
            script.Append($"""
                DO $aims$
                DECLARE done integer;
                BEGIN
                  IF to_regclass('{Postgres}.schema') IS NOT NULL THEN EXECUTE 'SELECT max(version) FROM {Postgres}.schema' INTO done; END IF;
                  IF coalesce(done, 0) < {version} THEN
                    EXECUTE $hangfire${text}$hangfire$;
                    UPDATE {Postgres}.schema SET version = {version};
                  END IF;
                END $aims$;

                """);
        }

        return script.Append($"""
            GRANT USAGE ON SCHEMA {Postgres} TO {RowSecurityMigrations.TenantRole};
            GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {Postgres} TO {RowSecurityMigrations.TenantRole};
            GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA {Postgres} TO {RowSecurityMigrations.TenantRole};

            """).ToString();
    }

    private static IEnumerable<(int Version, string Text)> PostgresVersions()
    {
        var assembly = typeof(PostgreSqlStorage).Assembly;
        return assembly.GetManifestResourceNames().Select(name => (Name: name, Match: InstallScript().Match(name))).Where(r => r.Match.Success)
            .Select(r => (Version: int.Parse(r.Match.Groups["version"].Value), r.Name)).OrderBy(r => r.Version)
            .Select(r =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(r.Name)!);
                return (r.Version, reader.ReadToEnd());
            });
    }

    private static int SqlServerVersion() =>
        int.Parse(TargetVersion().Match(SqlServerObjectsInstaller.GetInstallScript(SqlServer, enableHeavyMigrations: true)).Groups["version"].Value);

    [GeneratedRegex(@"Scripts\.Install\.v(?<version>\d+)\.sql$", RegexOptions.NonBacktracking)]
    private static partial Regex InstallScript();

    [GeneratedRegex(@"SET @TARGET_SCHEMA_VERSION = (?<version>\d+)", RegexOptions.NonBacktracking)]
    private static partial Regex TargetVersion();
}
