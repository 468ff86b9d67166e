using System.Data.Common;
using System.Diagnostics;
using Aims.Portal.Data.RowSecurity;
using Aims.Portal.Web.Features.Obligations;

namespace Aims.Portal.Benchmarks;

/// <summary>The reminder sweep beside the SQL it cannot do without: claim a batch, add a mail, its proof and a line in the trail for each, and move each on to its next day.</summary>
internal static class Sweep
{
    public static async Task MeasureAsync(Engine engine, PortalServer server, Func<DbConnection> open, Report report)
    {
        await using var db = open();
        await db.OpenAsync();
        if (engine is Engine.Postgres) await DoAsync(db, $"SET ROLE {RowSecurityMigrations.SystemRole}");

        // So many are due, whatever day it is.
        await DoAsync(db, """update "Obligations" set "NextReminderOn" = @later where "NextReminderOn" <= @today and "Id" not in (select "Id" from "Obligations" where "NextReminderOn" <= @today and "State" = 'Open' order by "NextReminderOn", "Id" limit 2000)""", ("today", Morning.Today.AddDays(1)), ("later", Morning.Today.AddDays(9)));
        await DoAsync(db, """update "Obligations" set "NextReminderOn" = @today where "NextReminderOn" <= @soon""", ("today", Morning.Today), ("soon", Morning.Today.AddDays(1)));
        var due = await NumberAsync(db, """select count(*) from "Obligations" where "NextReminderOn" <= @today""", ("today", Morning.Today));
        var existing = await NumberAsync(db, """select count(*) from "Obligations" """);
        await DoAsync(db, """create temporary table due as select "TenantId", "Id", "DueDate" from "Obligations" where "NextReminderOn" <= @today""", ("today", Morning.Today));
        var before = await NumberAsync(db, """select count(*) from "Outbox" """);
        var portal = await TimeAsync(() => RunAsync(server));
        var mails = await NumberAsync(db, """select count(*) from "Outbox" """) - before;
        var idle = await TimeAsync(() => RunAsync(server));
        await DoAsync(db, """update "Obligations" set "NextReminderOn" = @today where "Id" in (select "Id" from due)""", ("today", Morning.Today));
        var bare = await TimeAsync(() => BareAsync(db));
        report.Add(new SweepResult(engine.ToString(), due, existing, portal, bare, mails, idle * 1000));
    }

    private static async Task RunAsync(PortalServer server)
    {
        await using var scope = server.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReminderSweep>().RunAsync(CancellationToken.None);
    }

    private static async Task BareAsync(DbConnection db)
    {
        while (true)
        {
            await using var transaction = await db.BeginTransactionAsync();
            var lease = Guid.CreateVersion7();
            var now = new Morning().GetUtcNow().UtcDateTime;
            var claimed = await DoAsync(
                db, """update "Obligations" set "LeaseOwner" = @lease, "LeaseUntil" = @now where "Id" in (select "Id" from "Obligations" where "NextReminderOn" <= @today and "State" = 'Open' order by "NextReminderOn", "Id" limit 200)""",
                ("lease", lease), ("now", now), ("today", Morning.Today));
            if (claimed == 0) return;
            (string, object)[] of = [("lease", lease), ("now", now), ("html", new string('h', 6000)), ("text", new string('t', 800))];
            await DoAsync(
                db, """
                insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts")
                select "TenantId", "Id", 'reminder', true, 'id', 'alex.cheung@vendor.example', 'Alex Cheung', 'en', "Subject", @html, @text, 'Waiting', @now, @now, 0 from "Obligations" where "LeaseOwner" = @lease
                """, of);
            await DoAsync(
                db, """
                insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId")
                select "TenantId", "Id", "DueDate", 5000, 'ALEX.CHEUNG@VENDOR.EXAMPLE', @now, "Id" from "Obligations" where "LeaseOwner" = @lease
                """, of);
            await DoAsync(
                db, """
                insert into "AuditEntries" ("TenantId", "Id", "At", "ActorName", "Action", "Entity", "EntityId", "Changes")
                select "TenantId", "Id", @now, 'system', 'reminded', 'Assessment', "SubjectId", '{"To":[null,"alex.cheung@vendor.example"]}' from "Obligations" where "LeaseOwner" = @lease
                """, of);
            await DoAsync(db, """update "Obligations" set "NextReminderOn" = @next, "LeaseOwner" = null, "LeaseUntil" = null, "Revision" = "Revision" + 1 where "LeaseOwner" = @lease""", ("lease", lease), ("next", Morning.Today.AddDays(7)));
            await transaction.CommitAsync();
        }
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static async Task<int> NumberAsync(DbConnection db, string sql, params (string Name, object Value)[] values)
    {
        await using var command = Command(db, sql, values);
        return Convert.ToInt32(await command.ExecuteScalarAsync());
    }

    private static async Task<int> DoAsync(DbConnection db, string sql, params (string Name, object Value)[] values)
    {
        await using var command = Command(db, sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    private static DbCommand Command(DbConnection db, string sql, (string Name, object Value)[] values)
    {
        var command = db.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values.Where(v => sql.Contains("@" + v.Name, StringComparison.Ordinal)))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@" + name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
