using Npgsql;

namespace Aims.Portal.Browser.Tests.Harness;

/// <summary>An empty database for one portal, on the engine that PORTAL_TEST_ENGINE names. On a server it is migrated as an operator would do it: a web process does not migrate there.</summary>
internal sealed class TestDatabase(string connection) : IAsyncDisposable
{
    public static string Engine => Environment.GetEnvironmentVariable("PORTAL_TEST_ENGINE") ?? "Sqlite";

    public string Connection => connection;

    private static string Server => Environment.GetEnvironmentVariable("PORTAL_TEST_POSTGRES") ?? throw new InvalidOperationException("PORTAL_TEST_ENGINE is Postgres but PORTAL_TEST_POSTGRES names no server. Run ./test.sh, which starts one.");

    public static async Task<TestDatabase> CreateAsync(string folder)
    {
        if (Engine is "Sqlite") return new TestDatabase($"Data Source={Path.Combine(folder, "portal.db")}");
        var name = "aims_browser_" + Guid.CreateVersion7().ToString("N");
        await OnServerAsync($"create database {name}");
        var made = new TestDatabase(new NpgsqlConnectionStringBuilder(Server) { Database = name }.ConnectionString);
        await using var migrate = ChildProcess.Start("dotnet", [Repository.WebProgram, "migrate"], Repository.Web, new Dictionary<string, string>
        {
            ["Portal__Database__Provider"] = Engine,
            ["ConnectionStrings__Portal"] = made.Connection,
        });
        return await migrate.ExitCodeAsync() == 0 ? made : throw new InvalidOperationException("Not migrated: " + migrate.Said);
    }

    public async ValueTask DisposeAsync()
    {
        if (Engine is "Sqlite") return;
        await OnServerAsync($"drop database {new NpgsqlConnectionStringBuilder(connection).Database} with (force)");
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var open = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ConnectionString);
        await open.OpenAsync();
        await using var command = new NpgsqlCommand(sql, open);
        await command.ExecuteNonQueryAsync();
    }
}
