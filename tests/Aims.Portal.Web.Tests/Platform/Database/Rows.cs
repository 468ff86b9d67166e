using System.Data.Common;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Aims.Portal.Web.Tests.Platform.Database;

/// <summary>Every row of every table of the portal, each as the SQL value list that would write it again.</summary>
internal sealed class Rows
{
    private readonly SortedDictionary<string, (string[] Columns, string[] Values)> tables = new(StringComparer.Ordinal);

    private Rows()
    {
    }

    public IEnumerable<string> EmptyTables => tables.Where(t => t.Value.Values.Length == 0).Select(t => t.Key);

    /// <param name="connection">Of an account that is shown every row.</param>
    /// <param name="like">Only the tables and columns of these; all when null.</param>
    public static async Task<Rows> ReadAsync(string connection, Rows? like = null)
    {
        await using var open = Connection(connection);
        await open.OpenAsync();
        var columns = like?.tables.Select(t => (t.Key, t.Value.Columns)) ?? (await AskAsync(open, Columns)).GroupBy(c => c[0]).Select(t => (t.Key, t.Select(c => c[1]).ToArray()));
        var rows = new Rows();
        foreach (var (table, names) in columns.ToList())
        {
            var values = await AskAsync(open, $"select {string.Join(", ", names.Select(Literal))} from \"{table}\"");
            rows.tables[table] = (names, [.. values.Select(v => string.Join(", ", v)).Order(StringComparer.Ordinal)]);
        }

        return rows;
    }

    /// <summary>As a script that fills empty tables, without regard for the order of foreign keys.</summary>
    public string ToSql() => string.Concat(tables.SelectMany(t => t.Value.Values.Select(v => $"insert into \"{t.Key}\" ({string.Join(", ", t.Value.Columns.Select(c => $"\"{c}\""))}) values ({v});\n")));

    /// <summary>What one has and the other has not, as lines to read.</summary>
    public IEnumerable<string> LostIn(Rows later) => tables.SelectMany(t => t.Value.Values.Except(later.tables[t.Key].Values, StringComparer.Ordinal).Select(v => $"{t.Key}: {v}"));

    private static string Columns => TestDatabases.Engine is "Sqlite"
        ? "select m.name, c.name from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and m.name not like 'sqlite%' and m.name not like '\\_\\_EF%' escape '\\' order by m.name, c.cid"
        : "select table_name::text, column_name::text from information_schema.columns where table_schema = 'public' and table_name not like '\\_\\_EF%' order by table_name, ordinal_position";

    private static string Literal(string column) => TestDatabases.Engine is "Sqlite" ? $"quote(\"{column}\")" : $"quote_nullable(\"{column}\"::text)";

    private static DbConnection Connection(string connection) =>
        TestDatabases.Engine is "Sqlite" ? new SqliteConnection(connection) : new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connection) { Timezone = "UTC" }.ConnectionString);

    private static async Task<List<string[]>> AskAsync(DbConnection open, string sql)
    {
        await using var command = open.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string[]>();
        while (await reader.ReadAsync()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return rows;
    }
}
