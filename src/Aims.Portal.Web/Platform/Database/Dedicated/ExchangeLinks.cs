using Aims.Portal.Data;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Aims.Portal.Web.Platform.Database.Dedicated;

/// <summary>Makes both ends of the link between the shared database and each dedicated one, after every migration. The ends are made anew each time.</summary>
internal static class ExchangeLinks
{
    /// <summary>Every buyer whose rows were moved.</summary>
    public static async Task<IReadOnlyList<DedicatedBuyer>> KnownAsync(string portal, CancellationToken ct)
    {
        await using var db = DatabaseSetup.ForSchema(DatabaseProvider.Postgres, SchemaUpgrade.OfOneUse(DatabaseProvider.Postgres, portal));
        var known = await db.Organisations.AsNoTracking().Where(o => o.Database != null).OrderBy(o => o.Slug).Select(o => new { o.Id, o.Database }).ToListAsync(ct);
        return [.. known.Select(k => new DedicatedBuyer(k.Id, k.Database!))];
    }

    /// <param name="configuration">Has the connection strings of every one of them.</param>
    /// <param name="portal">The shared database, for the owner of its schema.</param>
    /// <param name="more">Buyers about to move, beside those that have.</param>
    /// <param name="say">Is told of each link.</param>
    /// <param name="ct">Stops between two of them.</param>
    public static async Task MakeAsync(IConfiguration configuration, string portal, IReadOnlyCollection<DedicatedBuyer> more, Action<string> say, CancellationToken ct)
    {
        List<DedicatedBuyer> all = [.. (await KnownAsync(portal, ct)).Concat(more).Distinct()];
        if (all.Count == 0) return;
        await using var db = DatabaseSetup.ForSchema(DatabaseProvider.Postgres, SchemaUpgrade.OfOneUse(DatabaseProvider.Postgres, portal));
        foreach (var one in all) await MakeLoginAsync(db, configuration.WayToExchange(one.Name), ct);
        await CheckOrderAsync(configuration, all, db, ct);
        await SchemaUpgrade.ExecuteAsync(db, "BEGIN;\n" + ExchangeSide.Script(db.Model, [.. all.Select(d => (d.Buyer, configuration.WayToExchange(d.Name).Username!))]) + "COMMIT;", ct);
        foreach (var one in all)
        {
            await using var there = DatabaseSetup.ForSchema(DatabaseProvider.Postgres, SchemaUpgrade.OfOneUse(DatabaseProvider.Postgres, configuration.DedicatedAsWritten(one.Name)));
            await MakeDedicatedEndAsync(there, one, configuration.WayToExchange(one.Name), ct);
            say($"{one.Name}: linked to the shared database");
        }
    }

    private static async Task MakeDedicatedEndAsync(PortalDbContext there, DedicatedBuyer one, NpgsqlConnectionStringBuilder way, CancellationToken ct)
    {
        if (await there.AskServerAsync("SELECT 1 FROM pg_extension WHERE extname = 'postgres_fdw'", ct) is null && await there.AskServerAsync("SELECT rolsuper FROM pg_roles WHERE rolname = current_user", ct) is not true)
            throw new StartRefused($"The database '{one.Name}' lacks postgres_fdw. As administrator of its server, in that database: CREATE EXTENSION postgres_fdw; GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO \"{await there.AskServerAsync("SELECT current_user::text", ct)}\";");
        await SchemaUpgrade.ExecuteAsync(there, "CREATE EXTENSION IF NOT EXISTS postgres_fdw;", ct);
        await SchemaUpgrade.ExecuteAsync(there, DedicatedSide.Script(there.Model, one.Buyer, way), ct);
    }

    /// <summary>Only where it is missing: its password is the administrator's business.</summary>
    private static async Task MakeLoginAsync(PortalDbContext db, NpgsqlConnectionStringBuilder way, CancellationToken ct)
    {
        var login = way.Username!;
        if (await db.AskServerAsync($"SELECT 1 FROM pg_roles WHERE rolname = {LeftKeys.Text(login)}", ct) is not null)
        {
            if (await db.AskServerAsync($"SELECT rolsuper OR rolbypassrls OR EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid AND roleid IN (SELECT oid FROM pg_roles WHERE rolname LIKE 'aims\\_portal%')) FROM pg_roles r WHERE rolname = {LeftKeys.Text(login)}", ct) is true)
                throw new StartRefused($"The login '{login}' may do more than read one buyer's rows: it is a superuser, bypasses row-level security or is a member of the portal's roles. Give ConnectionStrings a login for this buyer alone.");
            return;
        }

        if (await db.AskServerAsync("SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user", ct) is not true)
            throw new StartRefused($"The login '{login}' is missing in the shared database and may not be made by this account. As administrator of the server: CREATE ROLE {login} LOGIN NOINHERIT PASSWORD '…';");
        await SchemaUpgrade.ExecuteAsync(db, $"CREATE ROLE {login} LOGIN NOINHERIT PASSWORD {LeftKeys.Text(way.Password!)};", ct);
    }

    /// <summary>A list that is ordered on one side and continued on the other must be in one order.</summary>
    private static async Task CheckOrderAsync(IConfiguration configuration, IEnumerable<DedicatedBuyer> all, PortalDbContext exchange, CancellationToken ct)
    {
        const string Order = "SELECT pg_encoding_to_char(encoding) || ' ' || datcollate || ' ' || datctype FROM pg_database WHERE datname = current_database()";
        var here = await exchange.AskServerAsync(Order, ct) as string;
        foreach (var one in all)
        {
            await using var there = DatabaseSetup.ForSchema(DatabaseProvider.Postgres, SchemaUpgrade.OfOneUse(DatabaseProvider.Postgres, configuration.DedicatedAsWritten(one.Name)));
            if (await there.AskServerAsync(Order, ct) is string other && other != here)
                throw new StartRefused($"The database '{one.Name}' sorts texts otherwise than the shared one ({other}; there {here}). Create it with the same ENCODING, LC_COLLATE and LC_CTYPE.");
        }
    }
}
