namespace Aims.Portal.Web.Platform.Scanning;

/// <summary>Some bytes of a stream that can be read from any place, which stays open.</summary>
internal sealed class PartOfStream(Stream whole, long from, long length) : Stream
{
    private readonly long end = length < 0 || from < 0 || from > whole.Length - length ? throw new InvalidDataException("The archive points outside of itself.") : from + length;
    private long at = from;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        whole.Position = at;
        var read = whole.Read(buffer[..(int)Math.Min(buffer.Length, end - at)]);
        at += read;
        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        whole.Position = at;
        var read = await whole.ReadAsync(buffer[..(int)Math.Min(buffer.Length, end - at)], cancellationToken);
        at += read;
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
