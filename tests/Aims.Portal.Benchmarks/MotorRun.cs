using System.Data.Common;
using System.Diagnostics;
using System.Net.Sockets;
using Aims.Portal.Data;
using Aims.Portal.Data.RowSecurity;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Platform.Mail;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Benchmarks;

/// <summary>The sweep among a million obligations of a thousand organisations, beside one statement a batch that reads and updates the same rows; then the outbox before a real SMTP server,
/// beside a loop that does nothing but send the same mails over one connection.</summary>
internal static class MotorRun
{
    private const int Rounds = 3;

    public static async Task MeasureAsync(Databases databases, Size size, Report report)
    {
        var (tenants, each, due) = size == Size.Measure ? (1_000, 1_000, 10_000) : size == Size.Quick ? (1_000, 40, 10_000) : (20, 20, 100);
        using var sink = await SmtpServer.StartAsync(Path.Combine(databases.Folder, "received"));
        await using var server = new PortalServer(databases, await databases.CreateAsync(), null, sink.Port);
        await using var db = databases.Opener(server.Connection)();
        await db.OpenAsync();
        if (databases.Engine is Engine.Postgres) await DoAsync(db, $"SET ROLE {RowSecurityMigrations.SystemRole}");
        await FillAsync(db, databases.Engine, tenants, each);
        await server.AnalyseAsync();
        await SweepAsync(server);
        var idle = await TimeAsync(() => SweepAsync(server));

        // Ten batches warm the run-time up: until it has compiled the busy methods for good, as in a server that runs for days.
        var warm = Math.Min(2_000, due);
        await DueAsync(db, databases.Engine, warm, 40);
        await SweepAsync(server);
        await DueAsync(db, databases.Engine, due, 30);
        var before = Memory();
        var (peak, portal) = (0L, 0.0);
        using (new Timer(_ => peak = Math.Max(peak, Process.GetCurrentProcess().WorkingSet64), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(20))) portal = await TimeAsync(() => SweepAsync(server));
        var mails = await NumberAsync(db, """select count(*) from "Outbox" """) - warm;
        await DueAsync(db, databases.Engine, due, 20);
        var bare = await TimeAsync(() => BareAsync(db));
        var written = await WrittenAsync(db, databases.Engine, due);
        var sending = await SendingAsync(server, sink, mails + warm);
        report.Note($"{databases.Engine}, motor: {tenants * each:N0} obligations, {due:N0} due: planned in {portal:0.00} s ({mails:N0} mails), one statement a batch {bare:0.00} s, {portal / bare:0.0} times (aim ≤ 3); "
            + $"the same and as many rows copied as the sweep writes {written:0.00} s, {portal / written:0.0} times; "
            + $"nothing due {idle * 1000:0} ms (aim < 50); {(peak - before) / 1048576.0:0} MB above idle (aim < 200); {sending}");
    }

    private static async Task<string> SendingAsync(PortalServer server, SmtpServer sink, int mails)
    {
        var share = mails / ((Rounds * 2) + 1);
        List<(double Portal, double Bare)> rounds = [];
        List<OutboxMail> held;
        await using (var scope = server.Services.CreateAsyncScope())
        {
            using var _ = scope.ServiceProvider.GetRequiredService<IMultiTenantContextSetter>().EnterSystem("benchmark");
            held = await scope.ServiceProvider.GetRequiredService<PortalDbContext>().AcrossTenants<OutboxMail>().AsNoTracking().OrderBy(m => m.NextAttemptAt).ToListAsync();
            // Waiting for another year, until their round comes.
            await scope.ServiceProvider.GetRequiredService<PortalDbContext>().AcrossTenants<OutboxMail>().ExecuteUpdateAsync(s => s.SetProperty(m => m.NextAttemptAt, m => m.NextAttemptAt.AddYears(1)));
        }

        await PortalAsync(server, held.Take(share));
        for (var round = 0; round < Rounds; round++)
        {
            var ready = await LaidOutAsync(server, held.Skip(share * ((2 * round) + 1)).Take(share));
            var bare = await TimeAsync(() => LoopAsync(server, sink, ready));
            rounds.Add((await PortalAsync(server, held.Skip(share * ((2 * round) + 2)).Take(share)), bare));
        }

        var (outbox, loop) = (rounds.Average(r => share / r.Portal), rounds.Average(r => share / r.Bare));
        return $"sending {share} mails a round: outbox {outbox:0} a second, bare MailKit loop {loop:0}, {outbox / loop:0.00} of it (aim ≥ 0.7; rounds {string.Join(", ", rounds.Select(r => $"{r.Bare / r.Portal:0.00}"))})";
    }

    private static async Task<double> PortalAsync(PortalServer server, IEnumerable<OutboxMail> mails)
    {
        var ids = mails.Select(m => m.Id).ToList();
        await using var scope = server.Services.CreateAsyncScope();
        using (scope.ServiceProvider.GetRequiredService<IMultiTenantContextSetter>().EnterSystem("benchmark"))
        {
            await scope.ServiceProvider.GetRequiredService<PortalDbContext>().AcrossTenants<OutboxMail>().Where(m => ids.Contains(m.Id))
                .ExecuteUpdateAsync(s => s.SetProperty(m => m.NextAttemptAt, m => m.NextAttemptAt.AddYears(-1)));
        }

        return await TimeAsync(() => scope.ServiceProvider.GetRequiredService<OutboxPump>().RunAsync(CancellationToken.None));
    }

    /// <summary>The mails that the loop sends, as long as the portal's own.</summary>
    private static async Task<List<PortalMessage>> LaidOutAsync(PortalServer server, IEnumerable<OutboxMail> mails)
    {
        const string off = "https://portal.test/account/unsubscribe/x";
        List<PortalMessage> all = [];
        foreach (var m in mails)
        {
            var (_, html, text, _) = await server.Services.GetRequiredService<MailRenderer>().LayOutAsync(m, off);
            all.Add(new PortalMessage(m.MessageId, m.ToAddress, m.ToName, m.Subject, html, text, m.Language, m.Kind, m.IsBulk, off));
        }

        return all;
    }

    private static async Task LoopAsync(PortalServer server, SmtpServer sink, IEnumerable<PortalMessage> mails)
    {
        var options = server.Services.GetRequiredService<IOptions<MailOptions>>().Value;
        using var client = new SmtpClient();
        // As the portal's own: by itself the client waits 40 ms in the middle of every mail.
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync("127.0.0.1", sink.Port);
        await client.ConnectAsync(socket, "127.0.0.1", sink.Port, SecureSocketOptions.None);
        foreach (var mail in mails) await client.SendAsync(MimeMessages.From(mail, options, TimeProvider.System));
        await client.DisconnectAsync(true);
    }

    private static async Task SweepAsync(PortalServer server)
    {
        await using var scope = server.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReminderSweep>().RunAsync(CancellationToken.None);
    }

    private static async Task BareAsync(DbConnection db)
    {
        while (await StatementAsync(db) > 0)
        {
        }
    }

    private static Task<int> StatementAsync(DbConnection db) => DoAsync(
        db, $"""update "Obligations" set "NextReminderOn" = @next, "Revision" = "Revision" + 1 where ("TenantId", "Id") in (select "TenantId", "Id" from "Obligations" where "NextReminderOn" <= @today and "State" = 'Open' order by "NextReminderOn", "Id" limit {ReminderSweep.BatchSize})""",
        ("today", Morning.Today), ("next", Morning.Today.AddDays(40)));

    /// <summary>What of it is the database's own: the same statement, and in its transaction copies of the mails, proofs and lines of the trail that the sweep has written, as long and as compressible as they were.</summary>
    private static async Task<double> WrittenAsync(DbConnection db, Engine engine, int due)
    {
        await DueAsync(db, engine, due, 15);
        var (id, day) = engine is Engine.Postgres ? ("gen_random_uuid()", "date") : ("upper(printf('%s-%s-4%s-8%s-%s', hex(randomblob(4)), hex(randomblob(2)), substr(hex(randomblob(2)), 2), substr(hex(randomblob(2)), 2), hex(randomblob(6))))", "text");
        await DoAsync(db, $"""
            create temp table "Made" as select row_number() over () as n, r."TenantId", r."ObligationId", r."OffsetDays", r."Recipient", r."MailId", o."SubjectId", {id} as "New"
            from "SentReminders" r join "Obligations" o on o."TenantId" = r."TenantId" and o."Id" = r."ObligationId" where r."DueDate" = cast(@due as {day})
            """, ("due", Morning.Today.AddDays(30)));
        await DoAsync(db, """create index "MadeNumber" on "Made" (n)""");
        var rows = await NumberAsync(db, """select count(*) from "Made" """);
        var made = await TimeAsync(async () =>
        {
            for (var from = 0; from < rows; from += ReminderSweep.BatchSize)
            {
                await using var transaction = await db.BeginTransactionAsync();
                await StatementAsync(db);
                foreach (var copy in Copies) await DoAsync(db, copy, ("from", from), ("to", from + ReminderSweep.BatchSize));
                await transaction.CommitAsync();
            }
        });
        // Not to be sent.
        await DoAsync(db, """delete from "Outbox" where "Kind" = 'copied'""");
        return made;
    }

    private static string[] Copies =>
    [
        """
        insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Content", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts")
        select x."TenantId", m."New", 'copied', x."IsBulk", x."MessageId", x."ToAddress", x."ToName", x."Language", x."Subject", x."Content" || '', '', '', 'Waiting', x."CreatedAt", x."NextAttemptAt", 0
        from "Made" m join "Outbox" x on x."TenantId" = m."TenantId" and x."Id" = m."MailId" where m.n > @from and m.n <= @to
        """,
        """
        insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId")
        select x."TenantId", x."ObligationId", x."DueDate", x."OffsetDays" + 1000, x."Recipient", x."PlannedAt", m."New" from "Made" m
        join "SentReminders" x on x."TenantId" = m."TenantId" and x."ObligationId" = m."ObligationId" and x."OffsetDays" = m."OffsetDays" and x."Recipient" = m."Recipient" where m.n > @from and m.n <= @to
        """,
        """
        insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes")
        select x."TenantId", m."New", x."At", x."ActorId", x."ActorName", x."Action", x."Entity", x."EntityId", x."Changes" from "Made" m
        join "AuditEntries" x on x."TenantId" = m."TenantId" and x."EntityId" = m."SubjectId" where m.n > @from and m.n <= @to
        """,
    ];

    private static async Task FillAsync(DbConnection db, Engine engine, int tenants, int each)
    {
        string Id(string letter, string n) => engine is Engine.Postgres ? $"md5('{letter}' || {n})::uuid" : $"printf('{(letter[0] - 'a'):X8}-0000-4000-8000-%012X', {n})";
        string Series(int to) => engine is Engine.Postgres ? $"(select n from generate_series(0, {to - 1}) n) s" : $"(with recursive s(n) as (select 0 union all select n + 1 from s where n + 1 < {to}) select n from s) s";
        var (now, yes, no) = engine is Engine.Postgres ? ("now()", "true", "false") : ("'2026-01-01 00:00:00'", "1", "0");
        await DoAsync(db, $"""insert into "Organisations" ("Id", "Kind", "Slug", "Name", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision") select {Id("o", "n")}, 'Vendor', 'vendor-' || n, 'Vendor ' || n, 'Asia/Hong_Kong', {now}, 0, 0, 0 from {Series(tenants)}""");
        await DoAsync(db, $"""
            insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "SecurityStamp", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnabled", "AccessFailedCount")
            select {Id("p", "n")}, 'Person ' || n, 'en', 'Auto', {now}, 'p@v' || n || '.example', 'P@V' || n || '.EXAMPLE', 'p@v' || n || '.example', 'P@V' || n || '.EXAMPLE', {yes}, 'x', {no}, {no}, {no}, 0 from {Series(tenants)}
            """);
        await DoAsync(db, $"""insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt") select {Id("o", "n")}, {Id("p", "n")}, 'VendorAdministrator', {now} from {Series(tenants)}""");
        await DoAsync(db, $"""
            insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "DueDate", "NextReminderOn", "State", "Revision", "Faults")
            select {Id("o", $"(n % {tenants})")}, {Id("b", "n")}, 'CertificateExpiry', {Id("c", "n")}, 'Certificate ' || n, '/our-certificates/' || n, @due, @next, 'Open', 0, 0 from {Series(tenants * each)}
            """, ("due", Morning.Today.AddDays(300)), ("next", Morning.Today.AddDays(120)));
    }

    /// <summary>So many of them, of all organisations alike, are due today.</summary>
    private static Task<int> DueAsync(DbConnection db, Engine engine, int count, int days) => DoAsync(
        db, $"""update "Obligations" set "NextReminderOn" = @today, "DueDate" = @due where "Id" in (select "Id" from "Obligations" where "NextReminderOn" = @far order by {(engine is Engine.Postgres ? "\"SubjectId\"" : "\"Id\"")} limit {count})""",
        ("today", Morning.Today), ("due", Morning.Today.AddDays(days)), ("far", Morning.Today.AddDays(120)));

    private static long Memory()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return Process.GetCurrentProcess().WorkingSet64;
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static async Task<int> NumberAsync(DbConnection db, string sql)
    {
        await using var command = db.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt32(await command.ExecuteScalarAsync());
    }

    private static async Task<int> DoAsync(DbConnection db, string sql, params (string Name, object Value)[] values)
    {
        await using var command = db.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 600);
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@" + name, value);
            command.Parameters.Add(parameter);
        }

        return await command.ExecuteNonQueryAsync();
    }
}
