using System.Data.Common;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Aims.Portal.Benchmarks;

/// <summary>The portal's own program behind a real Kestrel socket on the loopback address, with the bare handlers beside it.</summary>
internal sealed class PortalServer : WebApplicationFactory<Program>
{
    private readonly Databases databases;
    private readonly string connection;
    private readonly BareHandlers? bare;

    public PortalServer(Databases databases, string connection, BareHandlers? bare)
    {
        (this.databases, this.connection, this.bare) = (databases, connection, bare);
        UseKestrel(0);
        StartServer();
        Address = new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public Uri Address { get; }

    /// <summary>Tells the engine how much there is, as its own housekeeping would have done by the time a register is that large.</summary>
    public async Task AnalyseAsync()
    {
        await using var opened = databases.Opener(connection)();
        await opened.OpenAsync();
        await using var command = opened.CreateCommand();
        command.CommandText = databases.Engine is Engine.Sqlite ? "PRAGMA wal_checkpoint(TRUNCATE)" : "vacuum analyze";
        await command.ExecuteNonQueryAsync();
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
        builder.UseSetting("Portal:Storage:Folder", Path.Combine(databases.Folder, "blobs"));
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.ConfigureLogging(l => l.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning));
        builder.ConfigureServices(services =>
        {
            if (bare is not null) services.AddSingleton<IStartupFilter>(bare);
        });
    }
}
