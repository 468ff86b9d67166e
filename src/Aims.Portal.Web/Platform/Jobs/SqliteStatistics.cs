using Aims.Portal.Data;
using Aims.Portal.Data.Sqlite;
using Aims.Portal.Web.Platform.Database;
using Hangfire;

namespace Aims.Portal.Web.Platform.Jobs;

/// <summary>Has SQLite look at how its rows are spread, as server engines do by themselves: without it, it takes the wrong index for a large register (measured: a vendor's page 100 times slower).
/// Reads a sample, so it takes a fraction of a second however large the file is.</summary>
public sealed class SqliteStatistics(PortalDbContext db)
{
    public const string Gather = "PRAGMA analysis_limit=1000; ANALYZE;";

    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(CancellationToken ct)
    {
        await db.AskServerAsync(Gather, ct);
        KeptConnection.RenewAll();
    }
}
