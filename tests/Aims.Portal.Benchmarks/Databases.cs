using System.Data.Common;
using Aims.Portal.Web.Platform.Database;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Aims.Portal.Benchmarks;

internal enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>Fresh databases of one engine, gone at the end.</summary>
internal sealed class Databases(Engine engine, bool keep) : IAsyncDisposable
{
    private readonly List<string> made = [];

    public static string? PostgresServer => Environment.GetEnvironmentVariable("PORTAL_TEST_POSTGRES") is { Length: > 0 } given ? given : null;

    public Engine Engine => engine;

    public string Folder { get; } = Directory.CreateTempSubdirectory("aims-bench-").FullName;

    /// <returns>The connection string of a database with the schema and no rows; on SQLite the portal brings the schema itself.</returns>
    public async Task<string> CreateAsync()
    {
        var name = "aims_bench_" + Guid.CreateVersion7().ToString("N");
        if (engine is Engine.Sqlite) return $"Data Source={Path.Combine(Folder, name + ".db")};Default Timeout=30";
        await PostgresAsync($"create database {name}");
        made.Add(name);
        var connection = DatabaseSetup.Prepared(new NpgsqlConnectionStringBuilder(PostgresServer) { Database = name, MaxPoolSize = 30 }).ConnectionString;
        await SchemaUpgrade.RunAsync(DatabaseProvider.Postgres, connection, _ => { }, CancellationToken.None);
        return connection;
    }

    /// <summary>Opens pooled connections, for the bare handlers.</summary>
    public Func<DbConnection> Opener(string connection)
    {
        if (engine is Engine.Sqlite) return () => new SqliteConnection(connection);
        return () => new NpgsqlConnection(connection);
    }

    public async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        if (keep)
        {
            Console.WriteLine($"Kept: {Folder} {string.Join(' ', made)}");
            return;
        }

        foreach (var name in made) await PostgresAsync($"drop database if exists {name} with (force)");
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task PostgresAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(PostgresServer);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
