using System.Net.Sockets;
using Npgsql;

namespace Aims.Portal.Web.Platform.Database.Dedicated;

/// <summary>A buyer's own database cannot be used at the moment. The reason is for the log, not for the page.</summary>
public sealed class DedicatedDatabaseAway(string reason, Exception? cause = null) : Exception(reason, cause)
{
    // Shut down, starting, full, closed to new sessions, not there.
    private static readonly string[] Shutdowns = [PostgresErrorCodes.AdminShutdown, PostgresErrorCodes.CrashShutdown, PostgresErrorCodes.CannotConnectNow, PostgresErrorCodes.TooManyConnections, PostgresErrorCodes.ObjectNotInPrerequisiteState, PostgresErrorCodes.InvalidCatalogName];

    /// <summary>Whether a fault says that there was no talking to the database, as opposed to what it answered. Faults of a save come wrapped.</summary>
    public static bool Is(Exception? fault) => fault switch
    {
        null => false,
        DedicatedDatabaseAway => true,
        // Class 08: the connection, or the way from there to the shared database, is broken.
        PostgresException p => p.SqlState.StartsWith("08", StringComparison.Ordinal) || Shutdowns.Contains(p.SqlState),
        NpgsqlException or SocketException => true,
        _ => Is(fault.InnerException),
    };
}
