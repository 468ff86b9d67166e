using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Aims.Portal.Browser.Tests.Harness;
using Npgsql;

namespace Aims.Portal.Nodes.Tests;

/// <summary>Two web and two worker processes on one PostgreSQL server that loses nothing it has confirmed, with nginx in front and a real SMTP server behind.</summary>
internal sealed class Cluster : IAsyncDisposable
{
    public const string Password = "correct horse demo battery";
    private const int StartSeconds = 60;
    private readonly string folder = Directory.CreateTempSubdirectory("aims-nodes-").FullName;
    private readonly Dictionary<string, ChildProcess> nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> ports = new(StringComparer.Ordinal) { ["web-1"] = FreePort(), ["web-2"] = FreePort() };
    private readonly int port = FreePort();
    private ChildProcess? proxy;
    private SmtpSink? mails;

    private Cluster()
    {
    }

    public Uri Address => new($"http://127.0.0.1:{port}");

    public string MailFolder => Path.Combine(folder, "mail");

    public string Connection => File.ReadAllText(Path.Combine(DatabaseFolder, "connection")).Trim();

    /// <summary>Debian keeps it where not everybody's path leads.</summary>
    private static string Nginx => File.Exists("/usr/sbin/nginx") ? "/usr/sbin/nginx" : "nginx";

    private string AccessLog => Path.Combine(folder, "access.log");

    private string DatabaseFolder => Path.Combine(folder, "pg");

    public static async Task<Cluster> StartAsync()
    {
        var cluster = new Cluster();
        try
        {
            await cluster.MakeAsync();
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>SIGKILL: nothing is finished, nothing is said.</summary>
    public async Task KillAsync(string node)
    {
        await nodes[node].DisposeAsync();
        nodes.Remove(node);
    }

    /// <summary>SIGTERM, as a service manager asks: what is being answered is answered, then it ends by itself.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync(string node)
    {
        nodes[node].AskToEnd();
        var code = await nodes[node].ExitCodeAsync().WaitAsync(TimeSpan.FromSeconds(StartSeconds));
        await nodes[node].DisposeAsync();
        nodes.Remove(node);
        return code;
    }

    public async Task StartAsync(string node)
    {
        Start(node);
        if (ports.TryGetValue(node, out var own)) await ReadyAsync(node, own);
    }

    /// <summary>Until the proxy, which leaves a node alone for a second after a fault, sends it requests again.</summary>
    public async Task TakenBackAsync(string node)
    {
        var from = new FileInfo(AccessLog).Length;
        await Until.FoundAsync<object>(async () => await AnsweredSinceAsync(from, $"127.0.0.1:{ports[node]} 200") ? "" : null, $"{node} gets requests");
    }

    /// <summary>Ends the database server at once, with every session it has, and starts it again.</summary>
    public Task RestartDatabaseAsync() => PostgresAsync("restart");

    public async Task<T> AskAsync<T>(string sql)
    {
        await using var open = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Connection) { Pooling = false }.ConnectionString);
        await open.OpenAsync();
        await using var command = new NpgsqlCommand(sql, open);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public string Said(string node) => nodes[node].Said;

    public async ValueTask DisposeAsync()
    {
        if (proxy is not null) await proxy.DisposeAsync();
        foreach (var node in nodes.Values) await node.DisposeAsync();
        if (mails is not null) await mails.DisposeAsync();
        if (Directory.Exists(DatabaseFolder)) await PostgresAsync("stop");
        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task MakeAsync()
    {
        // The database's own user must get into the folder.
        if (OperatingSystem.IsLinux()) File.SetUnixFileMode(folder, (UnixFileMode)Convert.ToInt32("711", 8));
        await PostgresAsync("start");
        mails = await SmtpSink.StartAsync(Directory.CreateDirectory(MailFolder).FullName);
        await FillAsync();
        foreach (var node in (string[])["web-1", "web-2", "worker-1", "worker-2"]) Start(node);
        foreach (var (node, own) in ports) await ReadyAsync(node, own);
        await StartProxyAsync();
    }

    /// <summary>The schema, as an operator brings it; then one process brings the demo organisations, which there are in Development only, and ends.</summary>
    private async Task FillAsync()
    {
        await using var migrate = ChildProcess.Start("dotnet", [Repository.WebProgram, "migrate"], Repository.Web, Settings("web", 0));
        if (await migrate.ExitCodeAsync() != 0) throw new InvalidOperationException("Not migrated: " + migrate.Said);
        await using var first = ChildProcess.Start("dotnet", [Repository.WebProgram], Repository.Web, [
            .. Settings("web", ports["web-1"]), new("ASPNETCORE_ENVIRONMENT", "Development"), new("Portal__DemoData", "true"),
        ]);
        nodes["web-1"] = first;
        try
        {
            await ReadyAsync("web-1", ports["web-1"]);
        }
        catch (TimeoutException late)
        {
            throw new InvalidOperationException("No demo organisations: " + first.Said, late);
        }

        nodes.Remove("web-1");
    }

    private void Start(string node)
    {
        var role = node.Split('-')[0];
        nodes[node] = ChildProcess.Start("dotnet", [Repository.WebProgram], Repository.Web, Settings(role, ports.TryGetValue(node, out var own) ? own : 0));
    }

    private IEnumerable<KeyValuePair<string, string>> Settings(string role, int own) =>
    [
        new("ASPNETCORE_ENVIRONMENT", "Production"),
        new("ASPNETCORE_URLS", $"http://127.0.0.1:{own}"),
        new("Logging__LogLevel__Default", "Warning"),
        new("Portal__PublicUrl", "https://portal.example"),
        new("Portal__Roles", role),
        new("Portal__Database__Provider", "Postgres"),
        new("ConnectionStrings__Portal", Connection + ";Maximum Pool Size=30"),
        new("Portal__Storage__Folder", Path.Combine(folder, "blobs")),
        new("Portal__Mail__Transport", "Smtp"),
        new("Portal__Mail__Host", "127.0.0.1"),
        new("Portal__Mail__Port", $"{mails!.Port}"),
        new("Portal__Mail__Security", "None"),
        new("Portal__Mail__FromAddress", "portal@aims.example"),
        // All clients of the test come from one address.
        new("Portal__Limits__FormsPerMinute", "100000"),
        new("Portal__Limits__ResetMailsPerHour", "100000"),
    ];

    private async Task ReadyAsync(string node, int own)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        await Until.FoundAsync<object>(
            async () =>
            {
                if (nodes[node].HasExited) throw new InvalidOperationException($"{node} ended: {nodes[node].Said}");
                try
                {
                    using var answer = await http.GetAsync($"http://127.0.0.1:{own}/health/ready");
                    return answer.IsSuccessStatusCode ? answer : null;
                }
                catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
                {
                    return null;
                }
            },
            $"{node} is ready",
            StartSeconds);
    }

    private async Task StartProxyAsync()
    {
        foreach (var name in (string[])["body", "proxy", "other"]) Directory.CreateDirectory(Path.Combine(folder, name));
        var configuration = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(configuration, $$"""
            daemon off;
            master_process off;
            pid {{folder}}/nginx.pid;
            events { worker_connections 512; }
            http {
              log_format by_node '$upstream_addr $status';
              access_log {{AccessLog}} by_node;
              client_body_temp_path {{folder}}/body; proxy_temp_path {{folder}}/proxy; fastcgi_temp_path {{folder}}/other; uwsgi_temp_path {{folder}}/other; scgi_temp_path {{folder}}/other;
              upstream portal {
                server 127.0.0.1:{{ports["web-1"]}} max_fails=1 fail_timeout=1s;
                server 127.0.0.1:{{ports["web-2"]}} max_fails=1 fail_timeout=1s;
                keepalive 16;
              }
              server {
                listen 127.0.0.1:{{port}};
                client_max_body_size 110m;
                location / {
                  proxy_pass http://portal;
                  proxy_http_version 1.1;
                  proxy_connect_timeout 2s;
                  proxy_set_header Connection "";
                  proxy_set_header Host $http_host;
                  proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
                  proxy_set_header X-Forwarded-Proto https;
                }
              }
            }
            """);
        proxy = ChildProcess.Start(Nginx, ["-e", "stderr", "-p", folder, "-c", configuration], folder);
        await ReadyAsync("web-1", port);
    }

    private async Task<bool> AnsweredSinceAsync(long from, string upstream)
    {
        await using var log = new FileStream(AccessLog, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        log.Seek(from, SeekOrigin.Begin);
        using var reader = new StreamReader(log);
        return (await reader.ReadToEndAsync()).Contains(upstream, StringComparison.Ordinal);
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
