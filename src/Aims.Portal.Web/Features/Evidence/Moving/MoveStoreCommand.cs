using System.Data.Common;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Aims.Portal.Web.Platform;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Database.Dedicated;
using Aims.Portal.Web.Platform.Storage;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Features.Evidence.Moving;

/// <summary><c>move-store --to azure|folder</c>: copies all files from the store that the portal uses into one of the other kind, which stands beside it in the settings. The portal may run meanwhile.</summary>
public static class MoveStoreCommand
{
    private const int Done = 0;
    private const int NotDone = 1;
    private const int NotUnderstood = 2;

    public static bool IsIn(string[] args) => args is ["move-store", ..];

    /// <returns>The exit code: 0 only when everything the database knows is in the target and verified.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter say, TextWriter complain)
    {
        if (args is not ["move-store", "--to", "azure" or "folder", .. [] or ["--reread"]])
        {
            await complain.WriteLineAsync($"'move-store' does not understand: {string.Join(' ', args[1..])}");
            await complain.WriteLineAsync(MigrateCommand.Usage);
            return NotUnderstood;
        }

        try
        {
            return await RunAsync(args[2] is "azure" ? StorageProvider.Azure : StorageProvider.Folder, believe: args.Length == 3, say);
        }
        catch (Exception fault) when (fault is StartRefused or DedicatedDatabaseAway or DbException or InvalidOperationException or SocketException or TimeoutException or IOException or UnauthorizedAccessException)
        {
            await complain.WriteLineAsync((fault.InnerException as DbException ?? fault).Message);
            return NotDone;
        }
    }

    private static async Task<int> RunAsync(StorageProvider to, bool believe, TextWriter say)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.AddPortalDatabase();
        builder.AddPortalTenancy();
        builder.Services.AddScoped<KnownFiles>();
        await using var app = builder.Build();
        await app.LookAtSchemaAsync(CancellationToken.None);

        var (root, clock) = (app.Environment.ContentRootPath, app.Services.GetRequiredService<TimeProvider>());
        var (source, target) = (Options(app.Configuration), Options(app.Configuration));
        if (source.Provider == to) throw new StartRefused($"{StorageOptions.Section}:Provider is {to}: the portal keeps its files there already. This command copies from the store that the portal uses into the other kind.");
        target.Provider = to;
        var (from, into) = (Opened(source, root, clock), Opened(target, root, clock));
        var folder = StorageRegistration.FolderOf(source, root);
        if (to is StorageProvider.Azure && !Directory.Exists(folder)) throw new StartRefused($"There is no folder {Path.GetFullPath(folder)}. Run this where the portal runs, with the same settings and in the same folder.");
        await DemandReadyAsync(into, Said(target, root));
        using var ledger = MoveLedger.Open(folder, Said(target, root), believe);

        await say.WriteLineAsync($"From {Said(source, root)} to {Said(target, root)}.");
        if (!ledger.IsKept) await say.WriteLineAsync("The folder can only be read, so the next run will read everything in the target again.");
        var progress = new MoveProgress(say, clock, Console.IsOutputRedirected ? null : () => Console.WindowWidth is > 0 and var columns ? columns : 80);
        using var stop = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        var report = await new StoreMove(from, into, AskAsync, ledger, progress).RunAsync(stop.Token, CancellationToken.None);
        report.Write(say);
        await say.WriteLineAsync(Next(report, to));
        return report.IsWhole && !report.Stopped ? Done : NotDone;

        void Stop(PosixSignalContext signal)
        {
            // The second time the process ends at once, which loses nothing either.
            if (stop.IsCancellationRequested) return;
            signal.Cancel = true;
            progress.Say("Stopping when the files in hand are done. Once more: at once.");
            stop.Cancel();
        }

        async Task<IReadOnlyList<StoreFile>> AskAsync(CancellationToken ct)
        {
            await using var scope = app.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<KnownFiles>().AllAsync(ct);
        }
    }

    private static StorageOptions Options(IConfiguration configuration) => configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();

    private static IEvidenceStore Opened(StorageOptions options, string root, TimeProvider clock)
    {
        if (new StorageOptionsValidator().Validate(null, options) is { Failed: true } wrong)
            throw new StartRefused($"{wrong.FailureMessage} The settings of both stores stand side by side; {StorageOptions.Section}:Provider says which one the portal uses.");
        try
        {
            return StorageRegistration.Store(options, root, clock);
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            // Its own sentence may repeat what it could not read.
            throw new StartRefused($"{StorageOptions.Section}:ConnectionString is no connection string of a storage account.");
        }
    }

    private static async Task DemandReadyAsync(IEvidenceStore target, string said)
    {
        try
        {
            await target.CheckAsync(CancellationToken.None);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new StartRefused($"Nothing can be written to {said}: {MoveReport.Reason(fault)}", fault);
        }
    }

    /// <summary>Which store is meant: no key, no signature.</summary>
    private static string Said(StorageOptions options, string root)
    {
        if (options.Provider is StorageProvider.Folder) return $"the folder {Path.GetFullPath(StorageRegistration.FolderOf(options, root))}";
        var address = StorageRegistration.AzureClient(options).Uri.GetLeftPart(UriPartial.Path);
        return options.ContainerPrefix.Length == 0 ? $"the storage account {address}" : $"the storage account {address}, containers {options.ContainerPrefix}*";
    }

    private static string Next(MoveReport report, StorageProvider to)
    {
        if (report.Stopped) return "Stopped before the end. Run the same command again: it goes on from here.";
        if (report.IsWhole)
        {
            return $"""
                To switch over: stop every web and worker process, run this once more (it copies what came meanwhile), set {StorageOptions.Section}:Provider to {to}, start.
                If all of them were stopped while this ran, set it now and start. Keep the old store until you are sure.
                """;
        }

        return $"""
            Not everything is there: do not switch over yet.
            Missing or altered: bring t-<organisation>/<name> back from a backup into the store that the files come from. In the target with other bytes: look what they are and take that blob away there.
            Not read or not written: mend the store. Then run the same command again; it does only what is left.
            """;
    }
}
