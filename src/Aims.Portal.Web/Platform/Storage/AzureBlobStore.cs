using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Aims.Portal.Web.Platform.Storage;

/// <summary>Blobs in an Azure storage account: for production and for more than one node.</summary>
public sealed partial class AzureBlobStore(BlobServiceClient service, string containerPrefix) : IEvidenceStore
{
    // Memory of one upload, whatever its size; 50,000 blocks of it are far over any limit of ours.
    private const int BlockSize = BlobChunks.Size;

    // Names the request that committed, to recognise our own commit when its answer was lost.
    private const string WriterKey = "writer";

    // For an auditor who has only the account.
    private const string HashKey = "sha256";

    private readonly ConcurrentDictionary<string, bool> known = new();

    public async Task<StoredBlob> WriteAsync(string container, string name, Stream content, long maxBytes, CancellationToken ct)
    {
        BlobNames.Check(container, name);
        try
        {
            return await WriteCheckedAsync(container, name, content, maxBytes, ct);
        }
        catch (Exception fault) when (IsOfTheStore(fault, ct))
        {
            throw new StoreUnavailableException(container, name, fault);
        }
    }

    private async Task<StoredBlob> WriteCheckedAsync(string container, string name, Stream content, long maxBytes, CancellationToken ct)
    {
        var blob = (await CreatedContainerAsync(container, ct)).GetBlockBlobClient(name);
        if (await blob.ExistsAsync(ct)) throw new BlobExistsException(container, name);

        // Staged blocks are invisible until the commit, and the service drops them after a week: an upload that fails
        // or is cancelled leaves nothing to read and nothing to clean up.
        var writer = Guid.CreateVersion7();
        using var meter = new BlobMeter(maxBytes);
        var blocks = await StageAsync(blob, writer, content, meter, ct);
        ct.ThrowIfCancellationRequested();
        var stored = meter.Finish();
        await CommitAsync(blob, writer, blocks, stored, container, name);
        return stored;
    }

    public async Task<Stream> OpenReadAsync(string container, string name, CancellationToken ct)
    {
        BlobNames.Check(container, name);
        try
        {
            return await Blob(container, name).OpenReadAsync(new BlobOpenReadOptions(allowModifications: false), ct);
        }
        catch (RequestFailedException e) when (e.Status == StatusCodes.Status404NotFound)
        {
            throw new BlobNotFoundException(container, name);
        }
        catch (Exception fault) when (IsOfTheStore(fault, ct))
        {
            throw new StoreUnavailableException(container, name, fault);
        }
    }

    public async Task DeleteAsync(string container, string name, CancellationToken ct)
    {
        BlobNames.Check(container, name);
        await Blob(container, name).DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: ct);
    }

    public async Task<bool> ExistsAsync(string container, string name, CancellationToken ct)
    {
        BlobNames.Check(container, name);
        return await Blob(container, name).ExistsAsync(ct);
    }

    public async Task<KeptBlob?> FindAsync(string container, string name, CancellationToken ct)
    {
        BlobNames.Check(container, name);
        return await AskAsync(container, name, async () =>
        {
            try
            {
                var blob = (await Blob(container, name).GetPropertiesAsync(cancellationToken: ct)).Value;
                return new KeptBlob(container, name, blob.ContentLength, blob.LastModified.UtcDateTime, Stamp(blob.ETag));
            }
            catch (RequestFailedException e) when (e.Status == StatusCodes.Status404NotFound)
            {
                return null;
            }
        }, ct);
    }

    public async IAsyncEnumerable<KeptBlob> ListAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var container in Answered(service.GetBlobContainersAsync(prefix: containerPrefix, cancellationToken: ct), ct))
        {
            await foreach (var blob in Answered(service.GetBlobContainerClient(container.Name).GetBlobsAsync(cancellationToken: ct), ct))
                yield return new KeptBlob(container.Name[containerPrefix.Length..], blob.Name, blob.Properties.ContentLength ?? 0, (blob.Properties.LastModified ?? default).UtcDateTime, Stamp(blob.Properties.ETag));
        }
    }

    public async Task CheckAsync(CancellationToken ct)
    {
        // Creating it the first time proves that the account may write; afterwards one cheap read proves that it answers.
        var container = await CreatedContainerAsync("readiness", ct);
        await container.GetPropertiesAsync(cancellationToken: ct);
    }

    private static async IAsyncEnumerable<T> Answered<T>(IAsyncEnumerable<T> pages, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var all = pages.GetAsyncEnumerator(ct);
        while (true)
        {
            try
            {
                if (!await all.MoveNextAsync()) yield break;
            }
            catch (Exception fault) when (IsOfTheStore(fault, ct))
            {
                throw new StoreUnavailableException("*", "*", fault);
            }

            yield return all.Current;
        }
    }

    private static async Task<List<string>> StageAsync(BlockBlobClient blob, Guid writer, Stream content, BlobMeter meter, CancellationToken ct)
    {
        var blocks = new List<string>();
        var buffer = ArrayPool<byte>.Shared.Rent(BlockSize);
        try
        {
            int read;
            while ((read = await content.ReadAtLeastAsync(buffer.AsMemory(0, BlockSize), BlockSize, throwOnEndOfStream: false, ct)) > 0)
            {
                meter.Add(buffer.AsSpan(0, read));
                var id = BlockId(writer, blocks.Count);
                using var block = new MemoryStream(buffer, 0, read, writable: false);
                await blob.StageBlockAsync(id, block, cancellationToken: ct);
                blocks.Add(id);
            }

            return blocks;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async Task CommitAsync(BlockBlobClient blob, Guid writer, List<string> blocks, StoredBlob stored, string container, string name)
    {
        var options = new CommitBlockListOptions
        {
            Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
            Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { [WriterKey] = writer.ToString("N"), [HashKey] = stored.Sha256 },
        };
        try
        {
            // Not cancellable: a caller told "cancelled" while the commit goes through would leave a blob nobody knows of.
            await blob.CommitBlockListAsync(blocks, options, CancellationToken.None);
        }
        catch (Exception fault) when (IsOfTheStore(fault, CancellationToken.None))
        {
            // Whatever went wrong, it may have been the answer that was lost: what stands there now decides. 400 too: another writer's commit
            // discards our staged blocks, and the service may notice that first.
            if (!await blob.ExistsAsync(CancellationToken.None)) throw;
            var properties = await blob.GetPropertiesAsync(cancellationToken: CancellationToken.None);
            var ours = properties.Value.Metadata.TryGetValue(WriterKey, out var by) && by == writer.ToString("N");
            if (!ours) throw new BlobExistsException(container, name);
        }
    }

    // After several tries the client throws all their faults together; one that took too long looks like a cancellation that nobody asked for.
    private static bool IsOfTheStore(Exception fault, CancellationToken ct) =>
        fault is RequestFailedException or AggregateException || (fault is OperationCanceledException && !ct.IsCancellationRequested);

    // A list says it without the quotes that a header has.
    private static string Stamp(ETag? etag) => (etag ?? default).ToString().Trim('"');

    // Unique per writer, or two writers of one name would mix their blocks; all of one length, as the service demands.
    private static string BlockId(Guid writer, int index)
    {
        Span<byte> id = stackalloc byte[20];
        writer.TryWriteBytes(id);
        BinaryPrimitives.WriteInt32BigEndian(id[16..], index);
        return Convert.ToBase64String(id);
    }

    private async Task<BlobContainerClient> CreatedContainerAsync(string container, CancellationToken ct)
    {
        var client = service.GetBlobContainerClient(containerPrefix + container);
        if (known.ContainsKey(container)) return client;
        await client.CreateIfNotExistsAsync(PublicAccessType.None, cancellationToken: ct);
        known[container] = true;
        return client;
    }

    private BlockBlobClient Blob(string container, string name) => service.GetBlobContainerClient(containerPrefix + container).GetBlockBlobClient(name);
}
