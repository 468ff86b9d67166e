using System.Security.Cryptography;

namespace Aims.Portal.Web.Platform.Storage;

/// <summary>
/// A blob that is compared while it is read. The last bytes are handed out only once all of them were hashed and found to be what was
/// stored; otherwise the last read throws, so that whoever reads has less than was announced and cannot take it for complete.
/// </summary>
/// <remarks>Only a reading of all bytes in their order proves anything. After a seek to anywhere but the start (a range request) nothing can be compared, but for a part that breaks off.</remarks>
internal sealed class VerifiedStream(Stream blob, string container, string name, long size, string sha256) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private bool whole = true;
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => size;

    public override long Position { get => position; set => Seek(value, SeekOrigin.Begin); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty || position >= size)
        {
            if (size == 0) Pass([]);
            return 0;
        }

        // A blob that grew while it was read is cut to what was announced, and its hash speaks for it.
        var read = await blob.ReadAsync(buffer[..(int)Math.Min(buffer.Length, size - position)], cancellationToken);
        if (read == 0) throw new StoreUnavailableException(container, name);
        Pass(buffer.Span[..read]);
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("A blob is read asynchronously.");

    public override long Seek(long offset, SeekOrigin origin)
    {
        var target = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => position + offset,
            SeekOrigin.End => size + offset,
            _ => throw new ArgumentOutOfRangeException(nameof(origin)),
        };
        if (target == position) return position;
        blob.Seek(target, SeekOrigin.Begin);
        hash.GetHashAndReset();
        whole = target == 0;
        return position = target;
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override async ValueTask DisposeAsync()
    {
        await blob.DisposeAsync();
        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            hash.Dispose();
            blob.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Pass(ReadOnlySpan<byte> bytes)
    {
        position += bytes.Length;
        if (!whole) return;
        hash.AppendData(bytes);
        if (position == size && Convert.ToHexStringLower(hash.GetCurrentHash()) != sha256) throw new BlobAlteredException(container, name, "its SHA-256 differs");
    }
}
