using System.Collections.Concurrent;
using System.Data.Common;
using System.Net.Sockets;
using Aims.Portal.Data;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.RowSecurity;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Platform.Database.Dedicated;

/// <summary>Whether each dedicated database fits this program, its buyer and its way to the shared one. One that is down at the start is asked again when somebody needs it.</summary>
public sealed class DedicatedCheck(DedicatedDatabases databases, IConfiguration configuration, TimeProvider clock, ILogger<DedicatedCheck> log)
{
    /// <summary>How long nobody tries again: each try may cost a connection's whole timeout.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, State> states = new(StringComparer.Ordinal);

    /// <summary>At the start.</summary>
    /// <exception cref="StartRefused">One can be reached and does not fit.</exception>
    public async Task AtStartAsync(CancellationToken ct)
    {
        foreach (var name in databases.All.Values.Order(StringComparer.Ordinal))
        {
            try
            {
                await CheckAsync(name, ct);
            }
            catch (DedicatedDatabaseAway away)
            {
                log.LogError(away, "The database {Database} cannot be used now; its organisation is answered 503 until it can", name);
            }
        }
    }

    /// <summary>Costs nothing once the database was found to fit.</summary>
    /// <exception cref="DedicatedDatabaseAway">It cannot be reached, or does not fit.</exception>
    public async ValueTask DemandAsync(string name, CancellationToken ct)
    {
        var state = states.GetOrAdd(name, _ => new State());
        if (state.Fits) return;
        if (clock.UtcNow() < state.NotBefore) throw new DedicatedDatabaseAway($"The database '{name}' could not be used a moment ago.");
        try
        {
            await CheckAsync(name, ct);
        }
        catch (StartRefused unfit)
        {
            state.NotBefore = clock.UtcNow() + Pause;
            throw new DedicatedDatabaseAway(unfit.Message, unfit);
        }
        catch (DedicatedDatabaseAway)
        {
            state.NotBefore = clock.UtcNow() + Pause;
            throw;
        }
    }

    private async Task CheckAsync(string name, CancellationToken ct)
    {
        var buyer = databases.All.First(d => d.Value == name).Key;
        await using var db = DatabaseSetup.ForSchema(DatabaseProvider.Postgres, configuration.DedicatedConnectionString(name));
        try
        {
            // Not through EF Core: it would put a sentence of its own in front of the reason.
            await db.Database.GetDbConnection().OpenAsync(ct);
        }
        catch (Exception fault) when (fault is DbException or SocketException or TimeoutException)
        {
            throw new DedicatedDatabaseAway($"The database '{name}' cannot be opened: {fault.Message}", fault);
        }

        await SchemaCheck.CheckPostgresLoginAsync(db, log, ct);
        await SchemaCheck.CheckVersionAsync(db, DatabaseProvider.Postgres, hasJobs: false, ct);
        await CheckLinkAsync(db, name, buyer, ct);
        states.GetOrAdd(name, _ => new State()).Fits = true;
    }

    private static async Task CheckLinkAsync(PortalDbContext db, string name, OrganisationId buyer, CancellationToken ct)
    {
        StartRefused NotLinked(string what) => new($"The database '{name}' is not linked to the shared one as this program needs it ({what}). Run `{SchemaCheck.Command}` as the owner of both, then start again.");

        if (await db.AskServerAsync($"SELECT obj_description(to_regnamespace('{DedicatedTables.ExchangeSchema}'), 'pg_namespace')", ct) as string is not { } owner)
            throw NotLinked("it has no tables of the shared database");
        if (owner != buyer.Value.ToString())
            throw new StartRefused($"The database under ConnectionStrings:{name} belongs to another organisation than the one whose rows should be in it. Check that the connection strings are not mixed up.");
        if (await db.AskServerAsync(DedicatedSide.WhatIsMissing(db.Model), ct) is string missing) throw NotLinked($"missing: {missing}");
        try
        {
            if (await db.AskServerAsync($"SELECT \"Database\" FROM {DedicatedTables.ExchangeSchema}.\"Organisations\" WHERE \"Id\" = '{buyer.Value}'", ct) as string != name)
                throw NotLinked("the shared database does not show this buyer's row, or another database is named in it");
        }
        catch (DbException fault)
        {
            throw new DedicatedDatabaseAway($"The database '{name}' does not reach the shared one: {fault.Message}", fault);
        }
    }

    private sealed class State
    {
        public bool Fits { get; set; }

        public DateTime NotBefore { get; set; }
    }
}
