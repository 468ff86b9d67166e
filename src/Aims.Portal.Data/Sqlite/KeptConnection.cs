using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Aims.Portal.Data.Sqlite;

/// <summary>A connection that stays open with its context and keeps the statements of its queries prepared, as the pool of a server engine does. SQLite's driver prepares each statement anew,
/// which is most of the time of a page with many short queries (docs/adr/0017).</summary>
/// <remarks>None of the functions that EF defines for decimals, time spans and patterns: registering them takes longer than most queries, and no query of the portal asks for one.</remarks>
public sealed class KeptConnection(string? connectionString) : SqliteConnection(Unpooled(connectionString))
{
    /// <summary>So long it is kept, unless there is a reason to renew it sooner.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Statements kept; one takes some kilobytes.</summary>
    internal const int MostStatements = 200;

    private static int generation;

    private readonly Dictionary<string, KeptCommand> idle = new(StringComparer.Ordinal);
    private long openedAt;
    private int openedIn;
    private bool isEnding;

    /// <summary>Has every connection renewed when somebody next takes it: only a new one plans by statistics gathered since.</summary>
    public static void RenewAll() => Interlocked.Increment(ref generation);

    public override void Open()
    {
        if (State is ConnectionState.Open) return;
        base.Open();
        (openedAt, openedIn) = (TimeProvider.System.GetTimestamp(), generation);
    }

    /// <summary>Gives up what was begun, and stays open.</summary>
    public override void Close()
    {
        if (isEnding) base.Close();
        else Transaction?.Dispose();
    }

    /// <summary>Closes one that was kept long enough. For whoever takes it to work with, before the first command; it opens again by itself.</summary>
    public void Renew()
    {
        if (State is ConnectionState.Open && (openedIn != generation || TimeProvider.System.GetElapsedTime(openedAt) >= Longest)) End();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) End();
        base.Dispose(disposing);
    }

    /// <summary>The same command with its statement prepared, where one is kept.</summary>
    internal SqliteCommand Kept(SqliteCommand fresh)
    {
        // Past the guards: the text is EF's own, with every filter in it.
        if (!idle.Remove(fresh.CommandText, out var command)) command = new KeptCommand(GiveBack) { CommandText = fresh.CommandText, Connection = this };
        command.IsBack = false;
        (command.Transaction, command.CommandTimeout) = (fresh.Transaction, fresh.CommandTimeout);
        foreach (SqliteParameter parameter in fresh.Parameters) command.Parameters.Add(parameter);
        fresh.Dispose();
        return command;
    }

    // The driver's own pool would hand out the old one again.
    private static string Unpooled(string? connection) => new SqliteConnectionStringBuilder(connection) { Pooling = false }.ConnectionString;

    private void End()
    {
        isEnding = true;
        idle.Clear();
        Close();
        isEnding = false;
    }

    private bool GiveBack(KeptCommand command) => !isEnding && idle.Count < MostStatements && idle.TryAdd(command.CommandText, command);

    /// <summary>Goes back instead of ending; once more, as with its connection, it ends.</summary>
    private sealed class KeptCommand(Func<KeptCommand, bool> giveBack) : SqliteCommand
    {
        public bool IsBack { get; set; }

        protected override void Dispose(bool disposing)
        {
            if (disposing && !IsBack)
            {
                Parameters.Clear();
                Transaction = null;
                if (IsBack = giveBack(this)) return;
            }

            base.Dispose(disposing);
        }
    }
}

/// <summary>Gives EF kept connections and their prepared statements.</summary>
public sealed class KeptConnections : DbCommandInterceptor, IDbConnectionInterceptor
{
    public InterceptionResult<DbConnection> ConnectionCreating(ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result) =>
        InterceptionResult<DbConnection>.SuppressWithResult(new KeptConnection(eventData.ConnectionString));

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result) =>
        eventData.CommandSource is CommandSource.LinqQuery && result is SqliteCommand { Connection: KeptConnection connection } fresh ? connection.Kept(fresh) : result;
}
