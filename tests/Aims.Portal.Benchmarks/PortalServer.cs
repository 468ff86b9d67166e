using Aims.Portal.Data;
using Aims.Portal.Data.Sqlite;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Jobs;
using Aims.Portal.Web.Platform.Storage;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Benchmarks;

/// <summary>The portal's own program behind a real Kestrel socket on the loopback address, with the bare handlers beside it.</summary>
internal sealed class PortalServer : WebApplicationFactory<Program>
{
    // Hangfire keeps the log of the first server of the process.
    private static readonly ILoggerFactory Logs = LoggerFactory.Create(l => l.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning));
    private readonly Databases databases;
    private readonly string connection;
    private readonly BareHandlers? bare;
    private readonly int? smtpPort;

    /// <param name="smtpPort">Of the mail server on this machine; into a folder without.</param>
    public PortalServer(Databases databases, string connection, BareHandlers? bare, int? smtpPort = null)
    {
        (this.databases, this.connection, this.bare, this.smtpPort) = (databases, connection, bare, smtpPort);
        UseKestrel(0);
        StartServer();
        Address = new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public Uri Address { get; }

    public string Connection => connection;

    /// <summary>Tells the engine how much there is, as its own housekeeping would have done by the time a register is that large.</summary>
    public async Task AnalyseAsync()
    {
        await using var opened = databases.Opener(connection)();
        await opened.OpenAsync();
        await using var command = opened.CreateCommand();
        command.CommandText = databases.Engine is Engine.Sqlite ? SqliteStatistics.Gather + " PRAGMA wal_checkpoint(TRUNCATE)" : "vacuum analyze";
        await command.ExecuteNonQueryAsync();
        KeptConnection.RenewAll();
    }

    /// <summary>Puts the bytes of a granted file where its row says they are, and their hash into the row.</summary>
    public async Task StoreAsync(EvidenceGrant grant, int size)
    {
        var bytes = new byte[size];
        new Random(2).NextBytes(bytes);
        await using var scope = Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<IEvidenceStore>();
        var blob = await store.WriteAsync(EvidenceBlobs.ContainerOf(grant.VendorOrganisationId!.Value), grant.BlobName, new MemoryStream(bytes), size, CancellationToken.None);
        using var _ = scope.ServiceProvider.GetRequiredService<IMultiTenantContextSetter>().EnterSystem("benchmark");
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        await db.AcrossTenants<EvidenceGrant>().Where(g => g.BuyerId == grant.BuyerId && g.Id == grant.Id).ExecuteUpdateAsync(s => s.SetProperty(g => g.Size, blob.Size).SetProperty(g => g.Sha256, blob.Sha256));
    }

    private static string WebFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Aims.Portal.sln"))) folder = Path.GetDirectoryName(folder);
        return Path.Combine(folder ?? throw new InvalidOperationException("Run this from inside the repository."), "src", "Aims.Portal.Web");
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseContentRoot(WebFolder());
        builder.UseSetting("Portal:Database:Provider", databases.Engine.ToString());
        builder.UseSetting("ConnectionStrings:Portal", connection);
        builder.UseSetting("Portal:PublicUrl", "https://portal.test");
        builder.UseSetting("Portal:Roles", "web");
        builder.UseSetting("Portal:Mail:Transport", "Folder");
        builder.UseSetting("Portal:Mail:Folder", Path.Combine(databases.Folder, "mail"));
        if (smtpPort is { } port)
        {
            builder.UseSetting("Portal:Mail:Transport", "Smtp");
            builder.UseSetting("Portal:Mail:Host", "127.0.0.1");
            builder.UseSetting("Portal:Mail:Port", $"{port}");
            builder.UseSetting("Portal:Mail:Security", "None");
            builder.UseSetting("Portal:Mail:FromAddress", "portal@aims.example");
        }

        builder.UseSetting("Portal:Storage:Folder", Path.Combine(databases.Folder, "blobs"));
        builder.UseSetting("Portal:Limits:FormsPerMinute", "10000000");
        builder.ConfigureServices(services =>
        {
            services.AddSingleton(Logs);
            services.AddSingleton<TimeProvider>(new Morning());
            services.Configure<PasswordHasherOptions>(o => o.IterationCount = Seed.HashRounds);
            if (bare is not null) services.AddSingleton<IStartupFilter>(bare);
        });
    }
}
