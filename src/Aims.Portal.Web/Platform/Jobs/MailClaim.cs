using Aims.Portal.Data;
using Aims.Portal.Domain.Mail;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Platform.Jobs;

/// <summary>Takes a batch of waiting mails by lease, in one command. Each organisation with waiting mails has an equal share of the batch, so that one organisation's hundred thousand mails
/// do not delay another's one. Goes from organisation to organisation on the index (State, TenantId, NextAttemptAt): its cost is the batch and how many organisations wait, not how many mails do.</summary>
internal static class MailClaim
{
    /// <summary>What is due and free.</summary>
    private const string Due = """
        x."State" = 'Waiting' AND x."NextAttemptAt" <= {2} AND (x."LeaseUntil" IS NULL OR x."LeaseUntil" < {2})
        """;

    /// <summary>The organisations that have waiting mails, each found from the one before, and how many mails each may have of a batch.</summary>
    private const string PostgresTenants = """
        WITH RECURSIVE tenants("TenantId") AS (
          (SELECT "TenantId" FROM "Outbox" WHERE "State" = 'Waiting' ORDER BY "TenantId" LIMIT 1)
          UNION ALL
          SELECT (SELECT o."TenantId" FROM "Outbox" o WHERE o."State" = 'Waiting' AND o."TenantId" > t."TenantId" ORDER BY o."TenantId" LIMIT 1)
          FROM tenants t WHERE t."TenantId" IS NOT NULL),
        waiting AS (SELECT "TenantId" FROM tenants WHERE "TenantId" IS NOT NULL),
        share AS (SELECT {3} / greatest((SELECT count(*) FROM waiting), 1) + 1 AS size)
        """;

    // Of more organisations than a batch has mails, those come whose first mail waits longest. Only their rows are locked; twice as many as needed, because another worker may hold some.
    private const string Postgres = $$"""
        {{PostgresTenants}},
        heads AS (
          SELECT t."TenantId" FROM waiting t CROSS JOIN LATERAL (
            SELECT x."NextAttemptAt" FROM "Outbox" x WHERE x."TenantId" = t."TenantId" AND {{Due}} ORDER BY x."NextAttemptAt"/*first*/ LIMIT 1) h
          ORDER BY h."NextAttemptAt"/*first*/ LIMIT 2 * {3}),
        turns AS (
          SELECT t."TenantId", m."Id" FROM heads t CROSS JOIN LATERAL (
            SELECT y."Id", y."NextAttemptAt", row_number() OVER (ORDER BY y."NextAttemptAt"/*first*/) AS turn FROM (
              SELECT x."Id", x."NextAttemptAt" FROM "Outbox" x WHERE x."TenantId" = t."TenantId" AND {{Due}}
              ORDER BY x."NextAttemptAt"/*first*/ LIMIT (SELECT size FROM share) FOR UPDATE SKIP LOCKED) y) m
          ORDER BY m.turn, m."NextAttemptAt"/*first*/ LIMIT {3})
        UPDATE "Outbox" u SET "LeaseOwner" = {0}, "LeaseUntil" = {1} FROM turns WHERE u."TenantId" = turns."TenantId" AND u."Id" = turns."Id" RETURNING u.*
        """;

    // The same in words that SQLite knows.
    private const string SqliteTenants = """
        WITH RECURSIVE tenants("TenantId") AS (
          SELECT MIN("TenantId") FROM "Outbox" WHERE "State" = 'Waiting'
          UNION ALL
          SELECT (SELECT o."TenantId" FROM "Outbox" o WHERE o."State" = 'Waiting' AND o."TenantId" > t."TenantId" ORDER BY o."TenantId" LIMIT 1)
          FROM tenants t WHERE t."TenantId" IS NOT NULL),
        waiting AS (SELECT "TenantId" FROM tenants WHERE "TenantId" IS NOT NULL),
        share AS (SELECT {3} / (SELECT COUNT(*) FROM waiting) + 1 AS size)
        """;

    private const string Sqlite = $$"""
        {{SqliteTenants}}
        UPDATE "Outbox" SET "LeaseOwner" = {0}, "LeaseUntil" = {1} WHERE rowid IN (
          SELECT number FROM (
            SELECT m.rowid AS number, m."NextAttemptAt" AS since, row_number() OVER (PARTITION BY m."TenantId" ORDER BY m."NextAttemptAt"/*first*/) AS turn
            FROM waiting t CROSS JOIN "Outbox" m ON m.rowid IN (
              SELECT x.rowid FROM "Outbox" x WHERE x."TenantId" = t."TenantId" AND {{Due}} ORDER BY x."NextAttemptAt"/*first*/ LIMIT (SELECT size FROM share)))
          ORDER BY turn, since/*first*/ LIMIT {3})
        RETURNING *
        """;

    /// <summary>Not run where the portal is built; a test has SQL Server's parser and compiler read it.</summary>
    internal const string SqlServer = """
        WITH turns AS (
          SELECT TOP ({3}) m."TenantId", m."Id" FROM "Organisations" o CROSS APPLY (
            SELECT TOP ({3}) x."TenantId", x."Id", x."NextAttemptAt", ROW_NUMBER() OVER (ORDER BY x."NextAttemptAt"/*first*/) AS turn
            FROM "Outbox" x WITH (UPDLOCK, READPAST, ROWLOCK)
            WHERE x."TenantId" = o."Id" AND x."State" = N'Waiting' AND x."NextAttemptAt" <= {2} AND (x."LeaseUntil" IS NULL OR x."LeaseUntil" < {2})
            ORDER BY x."NextAttemptAt"/*first*/) m
          ORDER BY m.turn, m."NextAttemptAt"/*first*/)
        UPDATE u SET "LeaseOwner" = {0}, "LeaseUntil" = {1} OUTPUT inserted.* FROM "Outbox" u JOIN turns ON u."TenantId" = turns."TenantId" AND u."Id" = turns."Id"
        """;

    /// <returns>At most <paramref name="size"/> mails, in turn by organisation; none when nothing is due or others hold it.</returns>
    /// <param name="newestFirst">For the one mail that tries whether the server is there again: the oldest may be the very ones it refused.</param>
    public static async Task<IReadOnlyList<OutboxMail>> TakeAsync(PortalDbContext db, Guid owner, DateTime until, DateTime now, int size, bool newestFirst, CancellationToken ct)
    {
        if (db.TenantContext.SystemReason is null) throw new Data.Tenancy.MultiTenantException("Mails were claimed across tenants without a stated reason.");
        var sql = db.Database.IsNpgsql() ? Postgres : db.Database.IsSqlite() ? Sqlite : SqlServer;
        if (newestFirst) sql = sql.Replace("/*first*/", " DESC", StringComparison.Ordinal);
        // Past the guards: for the reason stated above. A lease is the job's own note and no change that anybody asks the trail for.
        var mails = await db.Outbox.FromSqlRaw(sql, owner, until, now, size).IgnoreQueryFilters().ToListAsync(ct);
        return [.. mails.GroupBy(m => m.TenantId).SelectMany(g => g.OrderBy(m => m.NextAttemptAt).ThenBy(m => m.Id.Value).Select((m, turn) => (Mail: m, turn)))
            .OrderBy(m => m.turn).ThenBy(m => m.Mail.NextAttemptAt).Select(m => m.Mail)];
    }
}
