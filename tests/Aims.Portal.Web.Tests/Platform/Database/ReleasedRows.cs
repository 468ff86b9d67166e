using Aims.Portal.Web.Tests.Harness;

namespace Aims.Portal.Web.Tests.Platform.Database;

/// <summary>
/// Rows as a released schema held them: <c>Released/{migration}.{engine}.sql</c>, in force from that migration on. A migration that changes tables needs files of its own before another one
/// follows it: <c>PORTAL_TEST_RELEASE=$PWD/…/Released/{migration} ./test.sh --only Web --filter "FullyQualifiedName~ReleasedRowsTests"</c> writes them.
/// </summary>
internal static class ReleasedRows
{
    /// <summary>The newest rows that fit this migration.</summary>
    /// <param name="migrations">All up to it, oldest first, with their times.</param>
    public static async Task<string> OfAsync(IEnumerable<string> migrations)
    {
        foreach (var name in migrations.Reverse().Select(m => m[(m.IndexOf('_', StringComparison.Ordinal) + 1)..]))
        {
            await using var file = typeof(ReleasedRows).Assembly.GetManifestResourceStream($"Released.{name}.{TestDatabases.Engine}.sql");
            if (file is null) continue;
            using var reader = new StreamReader(file);
            return await reader.ReadToEndAsync();
        }

        throw new InvalidOperationException($"No released rows for {TestDatabases.Engine}.");
    }

    /// <summary>Puts them into a database of that migration, whatever the order of its foreign keys.</summary>
    public static async Task FillAsync(string connection, string rows)
    {
        var administrator = TestDatabases.AsAdministrator(connection);
        if (TestDatabases.Engine is not "Sqlite")
        {
            await TestDatabases.ExecuteAsync(administrator, $"set session_replication_role = replica;\n{rows}");
            return;
        }

        await TestDatabases.ExecuteAsync(administrator, $"pragma foreign_keys = off; begin; {rows} commit;");
    }
}
