using System.Data.Common;
using Aims.Portal.Data;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Aims.Portal.Web.Platform.Database;

/// <summary>People work on the same things at the same time: what one of them saved first, the other one's save meets as another revision, as a row that is there already, or as one that
/// is gone.</summary>
internal static class Overtaken
{
    private const int Attempts = 3;
    private const int SqliteConstraint = 19;
    private static readonly int[] SqlServerConstraints = [547, 2601, 2627];

    /// <summary>Does it again from what is there now when somebody else saved first; after three times the fault is the caller's to tell.</summary>
    public static async Task<T> AnewWhenOvertakenAsync<T>(this PortalDbContext db, Func<Task<T>> act)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await act();
            }
            catch (Exception fault) when (attempt < Attempts && (fault is DbUpdateException || IsLostRace(fault)))
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    public static Task AnewWhenOvertakenAsync(this PortalDbContext db, Func<Task> act) => db.AnewWhenOvertakenAsync(async () =>
    {
        await act();
        return true;
    });

    /// <summary>The rows that one statement changed; none when somebody else changed them in the same moment and the shared database refused it for that.</summary>
    public static async Task<int> NoneWhenOvertakenAsync(this Task<int> statement)
    {
        try
        {
            return await statement;
        }
        catch (Exception fault) when (IsLostRace(fault))
        {
            return 0;
        }
    }

    /// <summary>Whether a save, or a statement in place of one, failed because of what somebody else saved, and not for a fault of ours or of the database.</summary>
    public static bool IsBySomebodyElse(Exception fault) =>
        fault is DbUpdateConcurrencyException || (fault is DbUpdateException { InnerException: DbException cause } && IsConstraint(cause)) || IsLostRace(fault);

    /// <summary>What a dedicated database changes in the shared one is refused there, not repeated, when the row has moved on meanwhile; and of two that wait for each other one is ended.
    /// Such a fault comes bare out of a statement, and as the driver's "likely transient" out of a save.</summary>
    private static bool IsLostRace(Exception? fault) =>
        fault is not null && (fault is PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected } || IsLostRace(fault.InnerException));

    private static bool IsConstraint(DbException cause) => cause switch
    {
        PostgresException p => p.SqlState.StartsWith("23", StringComparison.Ordinal),
        SqliteException s => s.SqliteErrorCode == SqliteConstraint,
        SqlException q => SqlServerConstraints.Contains(q.Number),
        _ => false,
    };
}
