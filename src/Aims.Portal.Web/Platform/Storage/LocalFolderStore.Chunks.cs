using System.Buffers;
using System.Security.Cryptography;

namespace Aims.Portal.Web.Platform.Storage;

/// <summary>Blobs that come in chunks: a file that grows out of sight, under a name of its own, until the last byte is there.</summary>
public sealed partial class LocalFolderStore
{
    // A container cannot start with a dot, so nothing under this folder can be read as a blob.
    private readonly string staged = Path.Combine(root, ".staged");

    public Task<long> StagedAsync(string container, string name, long size, CancellationToken ct)
    {
        if (File.Exists(PathOf(container, name))) return Task.FromResult(size);
        var file = new FileInfo(StagedPathOf(container, name));
        return Task.FromResult(file.Exists ? Whole(file.Length, size) : 0);
    }

    public async Task StageAsync(string container, string name, long offset, Stream chunk, long size, CancellationToken ct)
    {
        var length = BlobChunks.LengthAt(offset, size);
        ArgumentOutOfRangeException.ThrowIfZero(length, nameof(offset));
        if (File.Exists(PathOf(container, name))) return;
        var path = StagedPathOf(container, name);
        CreateFolder(Path.GetDirectoryName(path)!);
        // Nobody else writes meanwhile: a second one of the same chunk is refused, and told to ask again.
        await using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        var there = Whole(file.Length, size);
        if (offset > there) throw new BlobGapException(container, name, there);
        if (offset < there) return;
        file.SetLength(offset);
        file.Position = offset;
        await CopyExactlyAsync(chunk, file, length, ct);
        file.Flush(flushToDisk: true);
    }

    public async Task<StoredBlob> CommitStagedAsync(string container, string name, long size, CancellationToken ct)
    {
        var (target, path) = (PathOf(container, name), StagedPathOf(container, name));
        if (File.Exists(target)) return await HashAsync(target, ct);
        var there = await StagedAsync(container, name, size, ct);
        if (there != size) throw new BlobGapException(container, name, there);
        try
        {
            var stored = await HashAsync(path, ct);
            CreateFolder(incoming);
            CreateFolder(Path.GetDirectoryName(target)!);
            MoveIntoPlace(path, target, container, name);
            return stored;
        }
        catch (Exception e) when (e is BlobExistsException or FileNotFoundException && File.Exists(target))
        {
            // The same end was sent twice.
            return await HashAsync(target, ct);
        }
        catch (BlobExistsException busy)
        {
            throw new StoreUnavailableException(container, name, busy);
        }
    }

    private static async Task<StoredBlob> HashAsync(string path, CancellationToken ct)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 81920, FileOptions.Asynchronous | FileOptions.SequentialScan);
        return new StoredBlob(file.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(file, ct)));
    }

    private static async Task CopyExactlyAsync(Stream from, FileStream to, int length, CancellationToken ct)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(81920);
        try
        {
            for (var left = length; left > 0;)
            {
                var read = await from.ReadAsync(buffer.AsMemory(0, Math.Min(left, buffer.Length)), ct);
                if (read == 0) throw new EndOfStreamException("The chunk is shorter than it has to be.");
                await to.WriteAsync(buffer.AsMemory(0, read), ct);
                left -= read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // What a killed process wrote of a chunk does not count.
    private static long Whole(long length, long size) => length >= size ? size : length - (length % BlobChunks.Size);

    private string StagedPathOf(string container, string name)
    {
        BlobNames.Check(container, name);
        return Path.Combine(staged, container, name.Replace('/', Path.DirectorySeparatorChar)) + ".part";
    }
}
