using Aims.Portal.Data.Dedicated;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Tests.Harness;
using Npgsql;

namespace Aims.Portal.Web.Tests.Platform.Dedicated;

/// <summary>A portal in which the tests say which buyer gets a database of its own; what is in which database is read here past everything.</summary>
public sealed class DedicatedPortal : TestPortal
{
    protected override bool BuyersAreDedicated => false;

    public async Task<Organisation> AddDedicatedBankAsync(string slug, string name)
    {
        var bank = await AddBankAsync(slug, name);
        await DedicateAsync(bank);
        return bank;
    }

    /// <summary>As if its server were gone: whoever is connected is cut off, and nobody gets in.</summary>
    public Task TakeAwayAsync(Organisation bank) => AdminAsync($"""
        alter database {DatabaseOf(bank)} allow_connections false;
        select pg_terminate_backend(pid) from pg_stat_activity where datname = '{DatabaseOf(bank)}';
        """);

    public Task BringBackAsync(Organisation bank) => AdminAsync($"alter database {DatabaseOf(bank)} allow_connections true;");

    private string? DatabaseOf(Organisation bank) => new NpgsqlConnectionStringBuilder(Dedicated[bank.Id]).Database;

    private Task AdminAsync(string sql) => TestDatabases.ExecuteAsync(TestDatabases.AsAdministrator(Connection), sql);

    /// <summary>How many rows each table of one database really has, of an organisation or of all.</summary>
    public static async Task<Dictionary<string, long>> CountAsync(string connection, IEnumerable<string> tables, OrganisationId? tenant = null)
    {
        await using var open = new NpgsqlConnection(TestDatabases.AsAdministrator(connection));
        await open.OpenAsync();
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            await using var command = new NpgsqlCommand($"select count(*) from public.\"{table}\"{(tenant is { } id ? $" where \"TenantId\" = '{id.Value}'" : "")}", open);
            counts[table] = (long)(await command.ExecuteScalarAsync())!;
        }

        return counts;
    }

    public async Task<IReadOnlyList<string>> OwnTablesAsync() => await AcrossAsync(db => Task.FromResult(DedicatedTables.OwnOf(db.Model)));

    public async Task<IReadOnlyList<string>> ExchangeTablesAsync() => await AcrossAsync(db => Task.FromResult(DedicatedTables.ExchangeOf(db.Model)));
}
