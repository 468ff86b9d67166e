using System.Data.Common;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using Aims.Portal.Data.Dedicated;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Web.Features.Evidence.Moving;
using Aims.Portal.Web.Platform;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Scanning;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.TakeOuts.TakingIn;

/// <summary><c>take-in --organisation SLUG --archive FILE</c>: the way back in. Checks the whole archive first, then brings what the organisation owns alone. The portal may run meanwhile.</summary>
public static class TakeInCommand
{
    private const int Done = 0;
    private const int NotDone = 1;
    private const int NotUnderstood = 2;

    public static bool IsIn(string[] args) => args is ["take-in", ..];

    /// <returns>The exit code: 0 only when all that the archive holds of it is here.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter say, TextWriter complain)
    {
        if (args is not ["take-in", "--organisation", var slug, "--archive", var file, .. [] or ["--sha256", _]])
        {
            await complain.WriteLineAsync($"'take-in' does not understand: {string.Join(' ', args[1..])}");
            await complain.WriteLineAsync(MigrateCommand.Usage);
            return NotUnderstood;
        }

        try
        {
            return await RunAsync(slug, file, args.Length > 5 ? args[6] : null, say);
        }
        catch (OperationCanceledException)
        {
            await complain.WriteLineAsync("Stopped before anything was brought.");
            return NotDone;
        }
        catch (Exception fault) when (fault is StartRefused or DedicatedDatabaseAway or DbException or DbUpdateException or InvalidOperationException or SocketException or TimeoutException or IOException or UnauthorizedAccessException
            or InvalidDataException or JsonException or FormatException or KeyNotFoundException or ArgumentException or NotFoundException or OverflowException)
        {
            await complain.WriteLineAsync((fault.InnerException as DbException ?? fault).Message);
            return NotDone;
        }
    }

    private static async Task<int> RunAsync(string slug, string file, string? sha256, TextWriter say)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.AddPortalDatabase();
        builder.AddPortalTenancy();
        builder.Services.AddEvidenceStore(builder.Configuration);
        builder.Services.AddOptions<ScanOptions>().BindConfiguration(ScanOptions.Section);
        builder.Services.AddScoped<TakeIn>();
        await using var app = builder.Build();
        await app.LookAtSchemaAsync(CancellationToken.None);

        if (!File.Exists(file)) throw new StartRefused($"There is no file {Path.GetFullPath(file)}.");
        await using var content = File.OpenRead(file);
        if (sha256 is not null && !string.Equals(Convert.ToHexStringLower(await SHA256.HashDataAsync(content)), sha256, StringComparison.OrdinalIgnoreCase)) throw new StartRefused("The archive does not have that SHA-256: it is not the one that was made.");
        content.Position = 0;

        var clock = app.Services.GetRequiredService<TimeProvider>();
        var progress = new MoveProgress(say, clock, Console.IsOutputRedirected ? null : () => Console.WindowWidth is > 0 and var columns ? columns : 80);
        using var stop = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

        TenantInfo tenant;
        await using (var lookup = app.Services.CreateAsyncScope())
            tenant = await lookup.ServiceProvider.GetRequiredService<TenantStore>().FindAsync(slug, CancellationToken.None) ?? throw new StartRefused($"There is no organisation {slug} here. It has to be there before anything is brought into it.");
        using var archive = await OpenedArchive.OpenAsync(content, progress, stop.Token);
        await say.WriteLineAsync($"The archive of {archive.Manifest.Organisation.Name}, made at {archive.Manifest.MadeAt:u}, is whole: {archive.Manifest.Entries.Count} files, every SHA-256 as it says.");
        var report = app.Services.GetRequiredService<DedicatedDatabases>().Of(tenant.Id) is null
            ? await HereAsync()
            : await app.Services.GetRequiredService<EveryDatabase>().InAsync(tenant.Id, BringAsync, CancellationToken.None);
        progress.End();
        report.Write(say, archive, tenant.Kind);
        await say.WriteLineAsync(report.Stopped ? "Stopped before the end. Run the same command again: it goes on from here." : report.WithoutFile.Count > 0 ? "Not everything is here: of some rows the archive has no file." : "Everything that it holds of the organisation alone is here.");
        return report.Stopped || report.WithoutFile.Count > 0 ? NotDone : Done;

        async Task<TakeInReport> HereAsync()
        {
            await using var scope = app.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<IMultiTenantContextSetter>().SetTenant(tenant);
            return await BringAsync(scope.ServiceProvider);
        }

        Task<TakeInReport> BringAsync(IServiceProvider services) => services.GetRequiredService<TakeIn>().ExecuteAsync(archive, progress, stop.Token, CancellationToken.None);

        void Stop(PosixSignalContext signal)
        {
            // The second time the process ends at once, which loses nothing either.
            if (stop.IsCancellationRequested) return;
            signal.Cancel = true;
            progress.Say("Stopping when the file in hand is done. Once more: at once.");
            stop.Cancel();
        }
    }
}
