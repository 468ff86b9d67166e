using Aims.Portal.Web.Tests.Harness;
using Npgsql;

namespace Aims.Portal.Web.Tests.Platform.Database;

/// <summary>The commands of docs/operations.md, Backup, with the accounts it asks for.</summary>
internal static class DatabaseBackup
{
    private const string BackupLogin = "aims_test_backup";

    public static async Task TakeAsync(string connection, string file)
    {
        if (TestDatabases.Engine is "Sqlite")
        {
            await TestDatabases.ExecuteAsync(connection, $"VACUUM INTO '{file}'");
            return;
        }

        await TestDatabases.MakeAccountAsync(BackupLogin, "bypassrls", memberOf: "pg_read_all_data");
        await ToolAsync("pg_dump", TestDatabases.As(connection, BackupLogin), "--format=custom", "--file=" + file);
    }

    /// <returns>The portal's connection string for the restored database.</returns>
    public static async Task<string> RestoreAsync(string file)
    {
        var connection = await TestDatabases.CreateEmptyAsync();
        if (TestDatabases.Engine is "Sqlite") File.Copy(file, new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(connection).DataSource);
        else await ToolAsync("pg_restore", TestDatabases.AsSchemaOwner(connection), "--exit-on-error", file);
        return connection;
    }

    private static async Task ToolAsync(string tool, string connection, params string[] arguments)
    {
        var to = new NpgsqlConnectionStringBuilder(connection);
        string[] where = [$"--host={to.Host}", $"--port={to.Port}", $"--username={to.Username}", "--no-password", $"--dbname={to.Database}"];
        var ended = await PortalProgram.RunAsync(PathOf(tool), [.. where, .. arguments], ("PGPASSWORD", to.Password ?? ""));
        if (ended.ExitCode != 0) throw new InvalidOperationException($"{tool}: {ended.Errors}");
    }

    /// <summary>The newest that Debian has installed; elsewhere what the path finds.</summary>
    private static string PathOf(string tool)
    {
        const string Debian = "/usr/lib/postgresql";
        var installed = Directory.Exists(Debian) ? Directory.GetDirectories(Debian).OrderBy(d => int.TryParse(Path.GetFileName(d), out var version) ? version : 0).Select(d => Path.Combine(d, "bin", tool)).LastOrDefault(File.Exists) : null;
        return installed ?? tool;
    }
}
