using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Storage;
using Aims.Portal.Web.Platform.Ui;
using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>
/// Reads stored files back and holds them against what the database says of them, the longest unread first, as far as one night's bytes and
/// minutes reach; then looks for blobs of which the database knows nothing. Each file is saved by itself, so a run that is stopped is gone on with by the next.
/// </summary>
public sealed class CompareStore(
    PortalDbContext db, IEvidenceStore store, ExtraBlobs extras, ComparisonBoard board, TellOfFault tell, IMultiTenantContextSetter tenancy, IOptions<CompareOptions> options, TimeProvider clock, ILogger<CompareStore> log)
{
    private const int BatchSize = 50;

    /// <summary>After as many files in a row that cannot be read the store is away, and not the files.</summary>
    private const int MostUnread = 5;

    private readonly HashSet<DocumentVersionId> unread = [];

    [AutomaticRetry(Attempts = 0)]
    public async Task RunAsync(CancellationToken ct)
    {
        using var _ = tenancy.EnterSystem("compare the stored files with the store, of every organisation");
        var began = clock.UtcNow();
        var (files, bytes, all) = await CompareAsync(began, ct);
        var found = await extras.FindAsync(began, ct);
        board.Post(new Comparison(began, files, bytes, all, found?.Count, found?.Bytes));
        log.LogInformation("The store was compared: {Files} files with {Bytes} bytes, {State}; blobs without a row: {Extras}", files, bytes, all ? "all of them" : "the rest follows next time", found?.Count);
    }

    private async Task<(int Files, long Bytes, bool All)> CompareAsync(DateTime began, CancellationToken ct)
    {
        var (files, bytes, inARow) = (0, 0L, 0);
        while (await NextAsync(began, ct) is { Count: > 0 } batch)
        {
            foreach (var id in batch)
            {
                if (bytes >= options.Value.MaxBytes || clock.UtcNow() - began >= TimeSpan.FromMinutes(options.Value.MaxMinutes) || inARow >= MostUnread || unread.Count >= BatchSize) return (files, bytes, false);
                var size = await TryAsync(id, ct);
                db.ChangeTracker.Clear();
                inARow = size is null ? inARow + 1 : 0;
                (files, bytes) = (files + (size is null ? 0 : 1), bytes + (size ?? 0));
            }
        }

        return (files, bytes, unread.Count == 0);
    }

    // Those never compared come first: databases disagree where an empty date stands in order.
    private async Task<List<DocumentVersionId>> NextAsync(DateTime began, CancellationToken ct)
    {
        var stored = db.AcrossTenants<DocumentVersion>().Where(v => v.State == VersionState.Stored && !unread.Contains(v.Id));
        var never = await stored.Where(v => v.StoreCheckedAt == null).OrderBy(v => v.UploadedAt).Take(BatchSize).Select(v => v.Id).ToListAsync(ct);
        return never.Count > 0 ? never : await stored.Where(v => v.StoreCheckedAt < began).OrderBy(v => v.StoreCheckedAt).Take(BatchSize).Select(v => v.Id).ToListAsync(ct);
    }

    /// <returns>Bytes of the file; null when nothing is known of it.</returns>
    private async Task<long?> TryAsync(DocumentVersionId id, CancellationToken ct)
    {
        try
        {
            if (await db.AcrossTenants<DocumentVersion>().FirstOrDefaultAsync(v => v.Id == id && v.State == VersionState.Stored, ct) is not { } file) return 0;
            var (before, fault) = (file.StoreFault, await FaultOfAsync(file, ct));
            file.Compared(fault, clock.UtcNow());
            if (fault is not null && fault != before)
            {
                log.LogError("The file of version {Version} of document {Document} of organisation {Organisation} is {Fault} in the store", file.Id, file.DocumentId, file.TenantId, fault);
                await tell.AddAsync(file, ct);
            }

            await db.SaveChangesAsync(ct);
            return file.Size;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Nothing is known of it, so nothing is said of it; the others do not wait.
            log.LogError(fault, "The file {Version} could not be compared; tried again next time", id);
            unread.Add(id);
            return null;
        }
    }

    private async Task<StoreFault?> FaultOfAsync(DocumentVersion file, CancellationToken ct)
    {
        try
        {
            await using var stored = await store.OpenVerifiedAsync(EvidenceBlobs.ContainerOf(file.TenantId), file.BlobName, file.Size, file.Sha256, ct);
            await stored.CopyToAsync(Stream.Null, ct);
            return null;
        }
        catch (BlobNotFoundException)
        {
            return StoreFault.Missing;
        }
        catch (BlobAlteredException)
        {
            return StoreFault.Altered;
        }
    }
}
