using System.Data;
using Aims.Portal.Data;
using Aims.Portal.Data.Sqlite;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Organisations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Platform.Database;

/// <summary>What a context on SQLite keeps from one piece of work to the next, and what it must not keep.</summary>
public sealed class KeptConnectionTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("aims-kept-").FullName;

    private string Connection => $"Data Source={Path.Combine(folder, "kept.db")}";

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_query_asked_again_sees_what_was_saved_since_and_the_values_of_its_own_time()
    {
        using var db = await NewAsync();
        using var other = await NewAsync();
        await AddAsync(db, "harbour-bank", "Harbour Bank");
        Assert.Equal(["Harbour Bank"], await NamedAsync(other, "harbour-bank"));

        await AddAsync(db, "island-bank", "Island Bank");

        Assert.Equal(["Island Bank"], await NamedAsync(other, "island-bank"));
        Assert.Equal(["Harbour Bank"], await NamedAsync(other, "harbour-bank"));
        Assert.Empty(await NamedAsync(other, "no-bank"));
    }

    [Fact]
    public async Task The_same_query_may_be_read_twice_at_once()
    {
        using var db = await NewAsync();
        await AddAsync(db, "a-bank", "A");
        await AddAsync(db, "b-bank", "B");
        var pairs = new List<string>();

        await foreach (var outer in Names(db))
        {
            await foreach (var inner in Names(db)) pairs.Add(outer + inner);
        }

        Assert.Equal(["AA", "AB", "BA", "BB"], pairs);
    }

    [Fact]
    public async Task A_reading_that_was_left_half_way_holds_nothing()
    {
        using var db = await NewAsync();
        await AddAsync(db, "a-bank", "A");
        await AddAsync(db, "b-bank", "B");
        await foreach (var _ in Names(db)) break;

        using var writer = new SqliteConnection(Connection + ";Default Timeout=1");
        await writer.OpenAsync();
        using var command = writer.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE); DELETE FROM \"Organisations\"; ";

        Assert.Equal(2, await command.ExecuteNonQueryAsync());
    }

    [Fact]
    public async Task A_table_that_was_changed_meanwhile_is_read_as_it_is_now()
    {
        using var db = await NewAsync();
        await AddAsync(db, "a-bank", "A");
        Assert.Equal(["A"], await NamedAsync(db, "a-bank"));
        using (var writer = new SqliteConnection(Connection))
        {
            await writer.OpenAsync();
            using var command = writer.CreateCommand();
            command.CommandText = "CREATE INDEX \"IX_new\" ON \"Organisations\" (\"Name\"); UPDATE \"Organisations\" SET \"Name\" = 'B'";
            await command.ExecuteNonQueryAsync();
        }

        Assert.Equal(["B"], await NamedAsync(db, "a-bank"));
    }

    [Fact]
    public async Task What_was_begun_and_not_committed_is_given_up_when_the_connection_goes_back()
    {
        using var db = await NewAsync();
        var kept = Assert.IsType<KeptConnection>(db.Database.GetDbConnection());
        kept.Open();
        await using (var transaction = kept.BeginTransaction())
        {
            using var command = kept.CreateCommand();
            (command.CommandText, command.Transaction) = ("CREATE TABLE \"Begun\" (\"Id\" INTEGER)", transaction);
            await command.ExecuteNonQueryAsync();

            kept.Close();
        }

        Assert.Equal(ConnectionState.Open, kept.State);
        using var looks = kept.CreateCommand();
        looks.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = 'Begun'";
        Assert.Equal(0L, await looks.ExecuteScalarAsync());
    }

    [Fact]
    public async Task Once_statistics_were_gathered_whoever_takes_it_next_gets_a_new_one()
    {
        using var db = await NewAsync();
        await AddAsync(db, "a-bank", "A");
        Assert.Equal(["A"], await NamedAsync(db, "a-bank"));
        var kept = Assert.IsType<KeptConnection>(db.Database.GetDbConnection());
        kept.Renew();
        Assert.Equal(ConnectionState.Open, kept.State);

        KeptConnection.RenewAll();
        kept.Renew();

        Assert.Equal(ConnectionState.Closed, kept.State);
        Assert.Equal(["A"], await NamedAsync(db, "a-bank"));
    }

    private static IAsyncEnumerable<string> Names(PortalDbContext db) => db.Organisations.OrderBy(o => o.Name).Select(o => o.Name).AsAsyncEnumerable();

    private static Task<List<string>> NamedAsync(PortalDbContext db, string slug) => db.Organisations.Where(o => o.Slug == slug).Select(o => o.Name).ToListAsync();

    private static async Task AddAsync(PortalDbContext db, string slug, string name)
    {
        db.Add(new Organisation(OrganisationKind.Buyer, slug, name, DateTime.UnixEpoch, BuyerType.Bank));
        await db.SaveChangesAsync();
    }

    private async Task<PortalDbContext> NewAsync()
    {
        var tenancy = new MultiTenantContext();
        tenancy.EnterSystem("test what a connection keeps");
        var db = new SqlitePortalDbContext(new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite(Connection).AddInterceptors(new KeptConnections()).Options).WorkFor(tenancy, TimeProvider.System);
        await db.Database.MigrateAsync();
        return db;
    }
}
