using System.Text;
using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Npgsql;

namespace Aims.Portal.Web.Tests.Harness;

/// <summary>Brings the rows of buyers with databases of their own together in the shared database while a test works on all of them, and takes them back afterwards.</summary>
internal static class GatheredRows
{
    public static async Task<T> Async<T>(string exchange, IReadOnlyDictionary<OrganisationId, string> dedicated, TimeProvider clock, Func<PortalDbContext, Task<T>> work)
    {
        var tenancy = new MultiTenantContext();
        using var _ = tenancy.EnterSystem("test");
        await using var db = TestDatabases.Open(TestDatabases.AsAdministrator(exchange), tenancy).WorkFor(tenancy, clock);
        var tables = DedicatedTables.OwnOf(db.Model);
        foreach (var (buyer, own) in dedicated) await MoveAsync(own, exchange, tables, buyer);
        try
        {
            return await work(db);
        }
        finally
        {
            foreach (var (buyer, own) in dedicated) await MoveAsync(exchange, own, tables, buyer);
        }
    }

    private static async Task MoveAsync(string source, string target, IReadOnlyList<string> tables, OrganisationId buyer)
    {
        await using var from = new NpgsqlConnection(TestDatabases.AsAdministrator(source));
        await from.OpenAsync();
        var texts = new List<(string Table, string Rows)>();
        foreach (var table in tables)
        {
            using var reader = await from.BeginTextExportAsync($"COPY (SELECT * FROM public.\"{table}\" WHERE \"TenantId\" = '{buyer.Value}') TO STDOUT");
            if (await reader.ReadToEndAsync() is { Length: > 0 } rows) texts.Add((table, rows));
        }

        if (texts.Count == 0) return;
        await using var to = new NpgsqlConnection(TestDatabases.AsAdministrator(target));
        await to.OpenAsync();
        foreach (var (table, rows) in texts)
        {
            await using var writer = await to.BeginTextImportAsync($"COPY public.\"{table}\" FROM STDIN");
            await writer.WriteAsync(rows);
        }

        var delete = new StringBuilder();
        foreach (var (table, _) in texts.AsEnumerable().Reverse()) delete.Append($"delete from public.\"{table}\" where \"TenantId\" = '{buyer.Value}';");
        await using var command = new NpgsqlCommand(delete.ToString(), from);
        await command.ExecuteNonQueryAsync();
    }
}
