using System.Diagnostics;
using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Aims.Portal.Web.Platform.Database.Dedicated;

/// <summary><c>dedicate SLUG NAME</c>: moves a buyer's own rows into the database known as NAME. No portal may run meanwhile. Until the last line it can be interrupted and run again.</summary>
public static class DedicateCommand
{
    /// <summary>How long a session may take to leave: the server ends one some moments after its process, that of an interrupted run too.</summary>
    private static readonly TimeSpan Leaving = TimeSpan.FromSeconds(3);

    public static string NotOn(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.Sqlite => "A dedicated database is not offered on SQLite, which is one process with one file. Use PostgreSQL.",
        DatabaseProvider.SqlServer => "A dedicated database is not offered on SQL Server yet: it cannot be run where this program is built. Use PostgreSQL.",
        DatabaseProvider.Postgres => "",
        _ => throw new ArgumentOutOfRangeException(nameof(provider), provider, null),
    };

    /// <exception cref="StartRefused">With a sentence that says what is missing and who mends it.</exception>
    public static async Task RunAsync(IConfiguration configuration, string portal, string slug, string name, Action<string> say, CancellationToken ct)
    {
        if (configuration.Provider() is not DatabaseProvider.Postgres and var provider) throw new StartRefused(NotOn(provider));
        if (!DedicatedConnections.IsName(name) || name.Equals("Portal", StringComparison.OrdinalIgnoreCase))
            throw new StartRefused($"'{name}' cannot be the name of a database here. Use small letters, digits and underscores, beginning with a letter, 30 at most.");
        var dedicated = configuration.DedicatedAsWritten(name);
        configuration.WayToExchange(name);

        await SchemaUpgrade.ExchangeAsync(configuration, portal, say, ct);
        var buyer = await FindAsync(portal, slug, name, ct);
        await DemandQuietAsync(portal, ct);
        await SchemaUpgrade.DedicatedAsync(dedicated, m => say($"{name}: {m}"), ct);
        await ExchangeLinks.MakeAsync(configuration, portal, [new DedicatedBuyer(buyer.Id, name)], say, ct);
        if (buyer.Database is null) await MoveRows.RunAsync(portal, dedicated, buyer.Id, name, say, ct);
        else say($"The rows of {buyer.Name} were moved before; only the links were made anew.");
    }

    private static async Task<Organisation> FindAsync(string portal, string slug, string name, CancellationToken ct)
    {
        await using var db = DatabaseSetup.ForSchema(DatabaseProvider.Postgres, SchemaUpgrade.OfOneUse(DatabaseProvider.Postgres, portal));
        var organisations = await db.Organisations.AsNoTracking().Where(o => o.Slug == slug || o.Database == name).ToListAsync(ct);
        var buyer = organisations.Find(o => o.Slug == slug) ?? throw new StartRefused($"There is no organisation '{slug}'. The name is the one in its address.");
        if (buyer.Kind is not OrganisationKind.Buyer) throw new StartRefused($"{buyer.Name} is no buyer. Only a buyer can have a database of its own.");
        if (organisations.Find(o => o.Slug != slug) is { } other) throw new StartRefused($"The database '{name}' is {other.Name}'s already. A database holds one organisation's rows.");
        if (buyer.Database is { } there && there != name) throw new StartRefused($"{buyer.Name} has the database '{there}' already.");
        return buyer;
    }

    /// <summary>A process that has read who is where would go on writing in the old place.</summary>
    private static async Task DemandQuietAsync(string portal, CancellationToken ct)
    {
        await using var open = new NpgsqlConnection(SchemaUpgrade.OfOneUse(DatabaseProvider.Postgres, portal));
        await open.OpenAsync(ct);
        var given = Stopwatch.StartNew();
        while (await OthersAsync(open, ct) is { } others)
        {
            if (given.Elapsed > Leaving)
                throw new StartRefused($"Somebody is still connected to the shared database ({others}). Stop every web and worker process and close other sessions, then run this again.");
            await open.WaitAsync(Leaving / 20, ct);
        }
    }

    private static async Task<string?> OthersAsync(NpgsqlConnection open, CancellationToken ct)
    {
        // Past the guards: asks the server who else is connected; no row.
        await using var command = open.CreateCommand();
        command.CommandText = "SELECT string_agg(DISTINCT usename, ', ') FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename IS NOT NULL";
        return await command.ExecuteScalarAsync(ct) as string;
    }
}

/// <summary>A buyer and the name of its database.</summary>
internal sealed record DedicatedBuyer(OrganisationId Buyer, string Name);
