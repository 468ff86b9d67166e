using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Scanning;
using Aims.Portal.Web.Platform.Storage;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Looks at one file: whether the store gives back what was put there, what the malware scanner says, and what the file is inside.</summary>
public sealed class ScanFile(IEvidenceStore store, IMalwareScanner scanner, ContentInspection inspection, IOptions<ScanOptions> options)
{
    /// <exception cref="ScannerUnavailableException">Nothing is known of it.</exception>
    /// <exception cref="BlobNotFoundException">The store does not have it now; it may be away as a whole.</exception>
    public async Task<(ScanVerdict Verdict, StoreFault? Fault)> ExecuteAsync(DocumentVersion file, CancellationToken ct)
    {
        // On disk and not in memory; gone as soon as it is closed, also when the process is killed.
        var alone = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) alone.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var copy = new FileStream(Path.Combine(Path.GetTempPath(), $"aims-scan-{Guid.CreateVersion7():N}"), alone);
        if (!OperatingSystem.IsWindows()) File.Delete(copy.Name);
        if (await FetchAsync(file, copy, ct) is { } fault) return (ScanVerdict.Not(ScanObstacle.Altered), fault);
        // Too large for the scanner it is in any case.
        if (options.Value.IsConfigured && copy.Length > options.Value.MaxBytes) return (ScanVerdict.Not(ScanObstacle.TooLarge), null);

        var reply = options.Value.IsConfigured ? await ScanAsync(copy, ct) : null;
        var report = await inspection.InspectAsync(copy, file.ContentType, ct);
        return (Judge(file, reply, report), null);
    }

    private ScanVerdict Judge(DocumentVersion file, ScanReply? reply, ContentReport report)
    {
        if (reply?.Found is { } malware) return ScanVerdict.Infected(malware, report.Alerts);
        if (report.Obstacle is { } obstacle && (options.Value.IsConfigured || !obstacle.MayPassUnscanned())) return ScanVerdict.Not(obstacle, report.Alerts);
        if (!options.Value.IsConfigured) return Unscanned(file, report);
        return reply is { IsTooLarge: true } ? ScanVerdict.Not(ScanObstacle.TooLarge, report.Alerts) : ScanVerdict.Clean(report.Alerts);
    }

    /// <summary>A node without a scanner lets nothing out that another one has kept, and says what it could not look into.</summary>
    private static ScanVerdict Unscanned(DocumentVersion file, ContentReport report) => !file.Scan.MayBeRead()
        ? new ScanVerdict(file.Scan, file.ScanNote, report.Alerts)
        : new ScanVerdict(ScanState.NotScanned, report.Obstacle?.ToString() ?? "", report.Obstacle?.AlertOf() is { } alert ? [.. report.Alerts, alert] : report.Alerts);

    private async Task<ScanReply> ScanAsync(FileStream copy, CancellationToken ct)
    {
        copy.Position = 0;
        return await scanner.ScanAsync(copy, ct);
    }

    private async Task<StoreFault?> FetchAsync(DocumentVersion file, FileStream copy, CancellationToken ct)
    {
        try
        {
            await using var stored = await store.OpenVerifiedAsync(EvidenceBlobs.ContainerOf(file.TenantId), file.BlobName, file.Size, file.Sha256, ct);
            await stored.CopyToAsync(copy, ct);
            return null;
        }
        catch (BlobAlteredException)
        {
            return StoreFault.Altered;
        }
    }
}
