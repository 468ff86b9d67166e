using Aims.Portal.Data;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Features.Evidence;
using Aims.Portal.Web.Platform.Storage;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.TakeOuts.Archive;

/// <summary>The original files of the organisation this scope works for: versions of documents, and pictures of its own checks.</summary>
public sealed class ArchiveFiles(PortalDbContext db, IEvidenceStore store)
{
    private const int BatchSize = 200;

    /// <summary>Up to here a file is held in memory while it is proven; of a larger one all bytes are read twice.</summary>
    private const int HeldBytes = 1024 * 1024;

    public static string PathOf(DocumentId document, int number, string fileName) => $"files/{document}/{number}-{FileNames.Clean(fileName) ?? "file"}";

    public async Task<int> CountAsync(CancellationToken ct) =>
        await db.DocumentVersions.CountAsync(v => v.State == VersionState.Stored, ct) + await db.CheckPictures.CountAsync(p => p.Size > 0, ct);

    /// <param name="alive">Called after every file, and while a large one is read, with how many there are so far.</param>
    /// <returns>What could not be put in, and why. It holds nothing up: an archive without one damaged file is worth more than none.</returns>
    /// <exception cref="StoreUnavailableException">The store does not answer: that is no file's fault, and all of it is tried again later.</exception>
    internal async Task<IReadOnlyList<ArchiveProblem>> AddAsync(ArchiveZip zip, OrganisationId owner, Func<int, Task> alive, CancellationToken ct)
    {
        var (problems, done) = (new List<ArchiveProblem>(), 0);
        await foreach (var file in FilesAsync(ct))
        {
            if (file.Refusal is { } refusal) problems.Add(new ArchiveProblem(file.Path, refusal));
            else if (await TryAddAsync(zip, owner, file, () => alive(done), ct) is { } fault) problems.Add(new ArchiveProblem(file.Path, fault));
            await alive(++done);
        }

        return problems;
    }

    // The ids first, then the rows a page at a time: no query stays open while files are read, which may take hours.
    private async IAsyncEnumerable<File> FilesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var page in (await db.DocumentVersions.Where(v => v.State == VersionState.Stored).Select(v => v.Id).ToListAsync(ct)).Chunk(BatchSize).Select(c => c.ToList()))
        {
            var rows = await db.DocumentVersions.AsNoTracking().Where(v => page.Contains(v.Id) && v.State == VersionState.Stored).ToListAsync(ct);
            foreach (var v in rows.OrderBy(v => v.DocumentId.Value).ThenBy(v => v.Number)) yield return new File(PathOf(v.DocumentId, v.Number, v.FileName), v.BlobName, v.Size, v.Sha256, RefusalOf(v.Scan));
        }

        foreach (var page in (await db.CheckPictures.Where(p => p.Size > 0).Select(p => p.Id).ToListAsync(ct)).Chunk(BatchSize).Select(c => c.ToList()))
        {
            var rows = await db.CheckPictures.AsNoTracking().Where(p => page.Contains(p.Id) && p.Size > 0).ToListAsync(ct);
            foreach (var p in rows) yield return new File(PathOf(p.Id, 1, p.FileName), p.BlobName, p.Size, p.Sha256, null);
        }
    }

    private static string? RefusalOf(ScanState scan) => scan switch
    {
        ScanState.NotScanned or ScanState.Clean => null,
        ScanState.Waiting => "It was still being checked for malware.",
        ScanState.Infected => "Malware was found in it.",
        ScanState.Unscannable => "It could not be checked for malware.",
        _ => throw new ArgumentOutOfRangeException(nameof(scan), scan, "Unknown state"),
    };

    /// <summary>Proven before its first byte is written: what is in a ZIP cannot be taken back.</summary>
    private async Task<string?> TryAddAsync(ArchiveZip zip, OrganisationId owner, File file, Func<Task> alive, CancellationToken ct)
    {
        var container = EvidenceBlobs.ContainerOf(owner);
        try
        {
            await using var first = await store.OpenVerifiedAsync(container, file.BlobName, file.Size, file.Sha256, ct);
            if (file.Size <= HeldBytes)
            {
                var held = new byte[file.Size];
                await first.ReadExactlyAsync(held, ct);
                await zip.AddAsync(file.Path, s => s.WriteAsync(held, ct).AsTask(), ct);
                return null;
            }

            await CopyAsync(first, Stream.Null, alive, ct);
        }
        catch (BlobNotFoundException)
        {
            return "The store does not have it any more.";
        }
        catch (BlobAlteredException)
        {
            return "The store gives back other bytes than were uploaded.";
        }

        await using var again = await store.OpenVerifiedAsync(container, file.BlobName, file.Size, file.Sha256, ct);
        await zip.AddAsync(file.Path, s => CopyAsync(again, s, alive, ct), ct);
        return null;
    }

    private static async Task CopyAsync(Stream from, Stream to, Func<Task> alive, CancellationToken ct)
    {
        var buffer = new byte[81920];
        int read;
        while ((read = await from.ReadAsync(buffer, ct)) > 0)
        {
            await to.WriteAsync(buffer.AsMemory(0, read), ct);
            await alive();
        }
    }

    private sealed record File(string Path, string BlobName, long Size, string Sha256, string? Refusal);
}
