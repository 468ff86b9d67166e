using Aims.Portal.Data;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Platform.Database;

/// <summary>What a server is asked about itself at the start: its roles and catalogue, and the job engine's tables. None of it has a model, and none of it is anybody's row.</summary>
internal static class ServerQuestions
{
    /// <summary>The first value of the answer; null where there is none. The connection is left open, so that a role that was taken is kept for the next question.</summary>
    public static async Task<object?> AskServerAsync(this PortalDbContext db, string sql, CancellationToken ct)
    {
        if (db.Database.GetDbConnection().State is not System.Data.ConnectionState.Open) await db.Database.OpenConnectionAsync(ct);
        // Past the guards: no row of a tenant is asked for. SchemaCheckTests keep two tenants' rows beside it.
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(ct) is var answer and not DBNull ? answer : null;
    }
}
