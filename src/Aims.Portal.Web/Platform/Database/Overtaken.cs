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
            catch (DbUpdateException) when (attempt < Attempts)
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
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.SerializationFailure)
        {
            return 0;
        }
    }

    /// <summary>Whether a save failed because of what somebody else saved, and not for a fault of ours or of the database.</summary>
    public static bool IsBySomebodyElse(DbUpdateException fault) => fault is DbUpdateConcurrencyException || fault.InnerException is DbException cause && IsConstraint(cause);

    private static bool IsConstraint(DbException cause) => cause switch
    {
        // What a dedicated database changes in the shared one is refused there, not repeated, when the row has moved on meanwhile.
        PostgresException p => p.SqlState.StartsWith("23", StringComparison.Ordinal) || p.SqlState is PostgresErrorCodes.SerializationFailure,
        SqliteException s => s.SqliteErrorCode == SqliteConstraint,
        SqlException q => SqlServerConstraints.Contains(q.Number),
        _ => false,
    };
}
