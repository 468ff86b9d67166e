using Aims.Portal.Data.Dedicated;
using Aims.Portal.Domain.Organisations;
using Npgsql;

namespace Aims.Portal.Web.Platform.Database.Dedicated;

/// <summary>Copies a buyer's own rows into its database, compares, and only then, in one transaction, names the database and removes the rows from the shared one. Before that the shared
/// database holds what counts and a second run begins anew; after it the move is over.</summary>
internal static class MoveRows
{
    public static async Task RunAsync(string portal, string dedicated, OrganisationId buyer, string name, Action<string> say, CancellationToken ct)
    {
        IReadOnlyList<string> tables;
        await using (var model = DatabaseSetup.ForSchema(DatabaseProvider.Postgres, null)) tables = DedicatedTables.OwnOf(model.Model);
        await using var from = await OpenAsync(portal, ct);
        await using var to = await OpenAsync(dedicated, ct);
        // Held until the end: whatever still writes there waits, and what waited is then refused.
        await using var leaving = await from.BeginTransactionAsync(ct);
        await UnboundAsync(from, tables, ct);

        await using (var arriving = await to.BeginTransactionAsync(ct))
        {
            await UnboundAsync(to, tables, ct);
            foreach (var table in tables.Reverse()) await ExecuteAsync(to, $"DELETE FROM public.\"{table}\"", ct);
            foreach (var table in tables)
            {
                await CopyAsync(from, to, table, buyer, ct);
                var (left, arrived) = (await SumAsync(from, table, buyer, ct), await SumAsync(to, table, buyer, ct));
                if (left != arrived) throw new StartRefused($"The rows of {table} are not the same after they were copied ({left} there, {arrived} here). Nothing was changed in the shared database; run this again.");
                say($"{table}: {left.Split(' ')[0]} rows copied and compared");
            }

            await BoundAsync(to, tables, ct);
            await arriving.CommitAsync(ct);
        }

        say("All rows are in the new database; the shared one has them still.");

        await ExecuteAsync(from, $"UPDATE public.\"Organisations\" SET \"Database\" = '{name}' WHERE \"Id\" = '{buyer.Value}'", ct);
        foreach (var table in tables.Reverse()) await ExecuteAsync(from, $"DELETE FROM public.\"{table}\" WHERE \"TenantId\" = '{buyer.Value}'", ct);
        await BoundAsync(from, tables, ct);
        await leaving.CommitAsync(ct);
        say("The rows are removed from the shared database. The move is done.");
    }

    private static async Task<NpgsqlConnection> OpenAsync(string connection, CancellationToken ct)
    {
        var open = new NpgsqlConnection(SchemaUpgrade.OfOneUse(DatabaseProvider.Postgres, connection));
        await open.OpenAsync(ct);
        return open;
    }

    /// <summary>Row-level security binds the owner too, but for this transaction. Locks the tables.</summary>
    private static Task UnboundAsync(NpgsqlConnection open, IReadOnlyList<string> tables, CancellationToken ct) =>
        ExecuteAsync(open, string.Concat(tables.Select(t => $"ALTER TABLE public.\"{t}\" NO FORCE ROW LEVEL SECURITY;\n")), ct);

    private static Task BoundAsync(NpgsqlConnection open, IReadOnlyList<string> tables, CancellationToken ct) =>
        ExecuteAsync(open, string.Concat(tables.Select(t => $"ALTER TABLE public.\"{t}\" FORCE ROW LEVEL SECURITY;\n")), ct);

    private static async Task CopyAsync(NpgsqlConnection from, NpgsqlConnection to, string table, OrganisationId buyer, CancellationToken ct)
    {
        var columns = await ScalarAsync(from, $"SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = 'public.\"{table}\"'::regclass AND attnum > 0 AND NOT attisdropped", ct);
        using var read = await from.BeginTextExportAsync($"COPY (SELECT {columns} FROM public.\"{table}\" WHERE \"TenantId\" = '{buyer.Value}') TO STDOUT", ct);
        await using var write = await to.BeginTextImportAsync($"COPY public.\"{table}\" ({columns}) FROM STDIN", ct);
        var buffer = new char[64 * 1024];
        while (await read.ReadAsync(buffer.AsMemory(), ct) is > 0 and var count) await write.WriteAsync(buffer.AsMemory(0, count), ct);
    }

    /// <summary>How many rows, and a sum over the hash of each, whatever their order; of the trail the hashes of its seal are in it.</summary>
    private static Task<string> SumAsync(NpgsqlConnection open, string table, OrganisationId buyer, CancellationToken ct) =>
        ScalarAsync(open, $"SELECT count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) FROM public.\"{table}\" t WHERE \"TenantId\" = '{buyer.Value}'", ct);

    private static async Task<string> ScalarAsync(NpgsqlConnection open, string sql, CancellationToken ct)
    {
        // Past the guards: the move of one buyer's rows, each statement with its id, by the owner of both databases and while no portal runs.
        await using var command = open.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 0);
        return (string)(await command.ExecuteScalarAsync(ct))!;
    }

    private static async Task ExecuteAsync(NpgsqlConnection open, string sql, CancellationToken ct)
    {
        // Past the guards: as above.
        await using var command = open.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 0);
        await command.ExecuteNonQueryAsync(ct);
    }
}
