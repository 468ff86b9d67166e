using System.Diagnostics;
using Aims.Portal.Browser.Tests.Harness;
using MimeKit;
using Npgsql;

namespace Aims.Portal.Nodes.Tests;

/// <summary>Worker processes on a PostgreSQL server that loses nothing it has confirmed, with obligations of many vendors due today and a real SMTP server behind.</summary>
internal sealed class Motor : IAsyncDisposable
{
    private const int PerVendor = 100;
    private readonly string folder = Directory.CreateTempSubdirectory("aims-motor-").FullName;
    private readonly Dictionary<string, ChildProcess> workers = new(StringComparer.Ordinal);
    private SmtpSink? mails;

    private Motor()
    {
    }

    private string MailFolder => Path.Combine(folder, "mail");

    private string DatabaseFolder => Path.Combine(folder, "pg");

    private string Connection => File.ReadAllText(Path.Combine(DatabaseFolder, "connection")).Trim();

    public static async Task<Motor> StartAsync(int obligations)
    {
        var motor = new Motor();
        try
        {
            await motor.MakeAsync(obligations);
            return motor;
        }
        catch
        {
            await motor.DisposeAsync();
            throw;
        }
    }

    /// <param name="name">Under which its mails go out.</param>
    public void Start(string name) => workers[name] = ChildProcess.Start("dotnet", [Repository.WebProgram], Repository.Web, Settings(name));

    /// <summary>SIGKILL: nothing is finished, nothing is said.</summary>
    public async Task KillAsync(string name)
    {
        await workers[name].DisposeAsync();
        workers.Remove(name);
    }

    /// <summary>The dead cannot renew their leases: as after the minutes that these last.</summary>
    public Task LetLeasesRunOutAsync() => DoAsync("""
        update "Outbox" set "LeaseUntil" = now() - interval '1 second' where "LeaseUntil" is not null;
        update "Obligations" set "LeaseUntil" = now() - interval '1 second' where "LeaseUntil" is not null;
        """);

    /// <summary>Everything that is due waits, as if somebody held it; which worker plans a reminder is noted from here on.</summary>
    public Task HoldAsync() => DoAsync("""
        update "Obligations" set "LeaseUntil" = now() + interval '1 day';
        alter table "SentReminders" add column "PlannedBy" text not null default current_setting('application_name');
        """);

    /// <summary>What was held is due now, and both workers have more sweeps to do at once than one of them can take.</summary>
    public Task ReleaseAsync(int sweeps) => DoAsync($"""
        update "Obligations" set "LeaseUntil" = null;
        with like_it as (select invocationdata, arguments from hangfire.job where invocationdata::text like '%ReminderSweep%' limit 1),
        more as (insert into hangfire.job (statename, invocationdata, arguments, createdat) select 'Enqueued', invocationdata, arguments, now() from like_it, generate_series(1, {sweeps}) returning id)
        insert into hangfire.jobqueue (jobid, queue) select id, 'default' from more;
        """);

    /// <summary>Whether so many workers are up, and a sweep has found nothing.</summary>
    public async Task<bool> IsIdleAsync(int workers) =>
        await CountAsync("select count(*) from hangfire.server where id not like '%:files:%'") == workers
        && await CountAsync($"select count(*) from hangfire.job where invocationdata::text like '%ReminderSweep%' and statename = 'Succeeded'") > 0;

    /// <summary>By the worker's name, how many reminders it planned.</summary>
    public async Task<IReadOnlyDictionary<string, long>> PlannedByAsync()
    {
        var shares = new Dictionary<string, long>(StringComparer.Ordinal);
        await using var open = await OpenAsync();
        await using var command = new NpgsqlCommand("select \"PlannedBy\", count(*) from \"SentReminders\" group by 1", open);
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) shares[rows.GetString(0)] = rows.GetInt64(1);
        return shares;
    }

    public async Task<long> CountAsync(string sql) => await AskAsync<long>(sql);

    public Task<long> PlannedAsync() => CountAsync("select count(*) from \"SentReminders\"");

    public int Arrived() => Directory.GetFiles(MailFolder, "*.eml").Length;

    public async Task<bool> IsDoneAsync() =>
        await CountAsync("select count(*) from \"Obligations\" where \"NextReminderOn\" <= current_date + 1") == 0 && await CountAsync("select count(*) from \"Outbox\" where \"State\" <> 'Sent'") == 0;

    /// <summary>All there is of each mail that the server has taken.</summary>
    public IEnumerable<MimeMessage> Received() => Directory.EnumerateFiles(MailFolder, "*.eml").Select(f => MimeMessage.Load(f));

    public string Said() => string.Join('\n', workers.Select(w => w.Key + ": " + w.Value.Said));

    public bool HasEnded(string name) => workers[name].HasExited;

    public async Task<IReadOnlySet<string>> MessageIdsAsync()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        await using var open = await OpenAsync();
        await using var command = new NpgsqlCommand("select \"MessageId\" from \"Outbox\"", open);
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) Assert.True(ids.Add(rows.GetString(0)), "A Message-Id was planned twice.");
        return ids;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in workers.Values) await worker.DisposeAsync();
        if (mails is not null) await mails.DisposeAsync();
        if (Directory.Exists(DatabaseFolder)) await PostgresAsync("stop");
        Directory.Delete(folder, recursive: true);
    }

    private async Task MakeAsync(int obligations)
    {
        // The database's own user must get into the folder.
        if (OperatingSystem.IsLinux()) File.SetUnixFileMode(folder, (UnixFileMode)Convert.ToInt32("711", 8));
        await PostgresAsync("start");
        mails = await SmtpSink.StartAsync(Directory.CreateDirectory(MailFolder).FullName);
        await using var migrate = ChildProcess.Start("dotnet", [Repository.WebProgram, "migrate"], Repository.Web, Settings("migrate"));
        if (await migrate.ExitCodeAsync() != 0) throw new InvalidOperationException("Not migrated: " + migrate.Said);
        await DoAsync($"""
            insert into "Organisations" ("Id", "Kind", "Slug", "Name", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision")
              select md5('o' || n)::uuid, 'Vendor', 'vendor-' || n, 'Vendor ' || n, '{Noon()}', now(), 0, 0, 0 from generate_series(1, {(obligations + PerVendor - 1) / PerVendor}) n;
            insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "SecurityStamp", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnabled", "AccessFailedCount")
              select md5('p' || n)::uuid, 'Person ' || n, 'en', 'Auto', now(), 'p@v' || n || '.example', 'P@V' || n || '.EXAMPLE', 'p@v' || n || '.example', 'P@V' || n || '.EXAMPLE', true, 'x', false, false, false, 0 from generate_series(1, {(obligations + PerVendor - 1) / PerVendor}) n;
            insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt")
              select md5('o' || n)::uuid, md5('p' || n)::uuid, 'VendorAdministrator', now() from generate_series(1, {(obligations + PerVendor - 1) / PerVendor}) n;
            insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "DueDate", "NextReminderOn", "State", "Revision", "Faults")
              select md5('o' || (1 + n / {PerVendor}))::uuid, md5('b' || n)::uuid, 'CertificateExpiry', md5('c' || n)::uuid, 'Certificate ' || n, '/our-certificates/' || n, today + 30, today, 'Open', 0, 0
              from generate_series(0, {obligations - 1}) n, (select (now() at time zone '{Noon()}')::date as today) t;
            """);
    }

    /// <summary>A zone in which it is day, whenever the test runs: reminders go out by day only.</summary>
    private static string Noon()
    {
        var behind = TimeProvider.System.GetUtcNow().Hour - 12;
        return behind == 0 ? "Etc/UTC" : behind > 0 ? $"Etc/GMT+{behind}" : $"Etc/GMT-{-behind}";
    }

    private IEnumerable<KeyValuePair<string, string>> Settings(string name) =>
    [
        new("ASPNETCORE_ENVIRONMENT", "Production"),
        new("ASPNETCORE_URLS", "http://127.0.0.1:0"),
        new("Logging__LogLevel__Default", "Error"),
        new("Portal__PublicUrl", "https://portal.example"),
        new("Portal__Roles", "worker"),
        new("Portal__Database__Provider", "Postgres"),
        new("ConnectionStrings__Portal", Connection + $";Maximum Pool Size=30;Application Name={name}"),
        new("Portal__Storage__Folder", Path.Combine(folder, "blobs")),
        new("Portal__Mail__Transport", "Smtp"),
        new("Portal__Mail__Host", "127.0.0.1"),
        new("Portal__Mail__Port", $"{mails!.Port}"),
        new("Portal__Mail__Security", "None"),
        new("Portal__Mail__FromAddress", "portal@aims.example"),
        new("Portal__Mail__FromName", name),
        // A killed worker's job comes back after minutes only: the next one is not waited for.
        new("Portal__Jobs__outbox", "*/2 * * * * *"),
        new("Portal__Jobs__reminders", "*/2 * * * * *"),
    ];

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var open = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Connection) { Pooling = false }.ConnectionString);
        await open.OpenAsync();
        return open;
    }

    private async Task<T> AskAsync<T>(string sql)
    {
        await using var open = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, open);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private async Task DoAsync(string sql)
    {
        await using var open = await OpenAsync();
        await using var command = new NpgsqlCommand(sql, open);
        await command.ExecuteNonQueryAsync();
    }

    private async Task PostgresAsync(string what)
    {
        var start = new ProcessStartInfo(Path.Combine(Repository.Tools, "postgres.sh"), [what, DatabaseFolder]) { RedirectStandardError = true, UseShellExecute = false };
        start.Environment["PORTAL_POSTGRES_DURABLE"] = "yes";
        using var script = Process.Start(start)!;
        var said = await script.StandardError.ReadToEndAsync();
        await script.WaitForExitAsync();
        if (script.ExitCode != 0) throw new InvalidOperationException($"postgres.sh {what}: {said}");
    }
}
