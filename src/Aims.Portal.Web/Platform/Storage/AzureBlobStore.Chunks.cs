using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Aims.Portal.Web.Platform.Storage;

/// <summary>Blobs that come in chunks: each is a block whose id is made of the blob's name and the chunk's place, so that any node takes any chunk, and one that comes twice is one.</summary>
/// <remarks>Blocks that were never committed are invisible, and the service drops them after a week.</remarks>
public sealed partial class AzureBlobStore
{
    public async Task<long> StagedAsync(string container, string name, long size, CancellationToken ct)
    {
        BlobNames.Check(container, name);
        return await AskAsync(container, name, () => StagedAsync(Blob(container, name), container, name, size, ct), ct);
    }

    public async Task StageAsync(string container, string name, long offset, Stream chunk, long size, CancellationToken ct)
    {
        BlobNames.Check(container, name);
        var length = BlobChunks.LengthAt(offset, size);
        ArgumentOutOfRangeException.ThrowIfZero(length, nameof(offset));
        await AskAsync(container, name, async () =>
        {
            var blob = (await CreatedContainerAsync(container, ct)).GetBlockBlobClient(name);
            var there = await StagedAsync(blob, container, name, size, ct);
            if (offset > there) throw new BlobGapException(container, name, there);
            if (offset == there) await StageAsync(blob, BlockId(Stager(container, name), (int)(offset / BlobChunks.Size)), chunk, length, ct);
            return true;
        }, ct);
    }

    public async Task<StoredBlob> CommitStagedAsync(string container, string name, long size, CancellationToken ct)
    {
        BlobNames.Check(container, name);
        return await AskAsync(container, name, async () =>
        {
            var blob = Blob(container, name);
            if (!await blob.ExistsAsync(ct))
            {
                var there = await StagedAsync(blob, container, name, size, ct);
                if (there != size) throw new BlobGapException(container, name, there);
                await CommitStagedAsync(blob, container, name, size);
            }

            await using var back = await blob.OpenReadAsync(new BlobOpenReadOptions(allowModifications: false), ct);
            var stored = new StoredBlob(back.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(back, ct)));
            await blob.SetMetadataAsync(new Dictionary<string, string>(StringComparer.Ordinal) { [HashKey] = stored.Sha256 }, cancellationToken: ct);
            return stored;
        }, ct);
    }

    private static async Task<long> StagedAsync(BlockBlobClient blob, string container, string name, long size, CancellationToken ct)
    {
        try
        {
            var list = (await blob.GetBlockListAsync(BlockListTypes.All, cancellationToken: ct)).Value;
            if (list.CommittedBlocks.Any()) return size;
            var blocks = list.UncommittedBlocks.ToDictionary(b => b.Name, b => b.SizeLong, StringComparer.Ordinal);
            var (writer, there) = (Stager(container, name), 0L);
            while (BlobChunks.LengthAt(there, size) is > 0 and var length && blocks.TryGetValue(BlockId(writer, (int)(there / BlobChunks.Size)), out var kept) && kept == length) there += length;
            return there;
        }
        catch (RequestFailedException e) when (e.Status == StatusCodes.Status404NotFound)
        {
            return 0;
        }
    }

    private static async Task StageAsync(BlockBlobClient blob, string id, Stream chunk, int length, CancellationToken ct)
    {
        // In memory, so that the client can send it again.
        var buffer = System.Buffers.ArrayPool<byte>.Shared.Rent(length);
        try
        {
            await chunk.ReadExactlyAsync(buffer.AsMemory(0, length), ct);
            using var block = new MemoryStream(buffer, 0, length, writable: false);
            await blob.StageBlockAsync(id, block, cancellationToken: ct);
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async Task CommitStagedAsync(BlockBlobClient blob, string container, string name, long size)
    {
        var writer = Stager(container, name);
        var ids = Enumerable.Range(0, (int)((size + BlobChunks.Size - 1) / BlobChunks.Size)).Select(i => BlockId(writer, i));
        try
        {
            await blob.CommitBlockListAsync(ids, new CommitBlockListOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } }, CancellationToken.None);
        }
        catch (Exception fault) when (IsOfTheStore(fault, CancellationToken.None))
        {
            // The answer may have been lost, or the same end was sent twice: only these blocks can stand under this name.
            if (!await blob.ExistsAsync(CancellationToken.None)) throw;
        }
    }

    private static async Task<T> AskAsync<T>(string container, string name, Func<Task<T>> ask, CancellationToken ct)
    {
        try
        {
            return await ask();
        }
        catch (Exception fault) when (IsOfTheStore(fault, ct))
        {
            throw new StoreUnavailableException(container, name, fault);
        }
    }

    // The same on every node and at every try.
    private static Guid Stager(string container, string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{container}/{name}")).AsSpan(0, 16));
}
