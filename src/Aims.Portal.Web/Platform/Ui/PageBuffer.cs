using System.Buffers;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>The bytes of one page until it is whole: pooled pieces that grow, and nothing of it is copied before it is sent. The stream is what MVC writes to.</summary>
public sealed class PageBuffer : Stream
{
    private const int Piece = 64 * 1024;
    private readonly List<(byte[] Bytes, int Length)> full = [];
    private byte[] current = ArrayPool<byte>.Shared.Rent(Piece);
    private int at;
    private long before;

    public override long Length => before + at;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Position { get => Length; set => throw new NotSupportedException(); }

    /// <summary>At least so many bytes to write to; <see cref="Advance"/> says how many were written.</summary>
    public Span<byte> Room(int atLeast)
    {
        if (current.Length - at < atLeast) Grow(atLeast);
        return current.AsSpan(at);
    }

    public void Advance(int written) => at += written;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        buffer.CopyTo(Room(buffer.Length));
        at += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer.AsSpan(offset, count));
        return Task.CompletedTask;
    }

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Piece by piece, each in one go: a writer that is not asked for room takes four kilobytes at a time.</summary>
    public void CopyTo(IBufferWriter<byte> to)
    {
        foreach (var (bytes, length) in full) Copy(bytes.AsSpan(0, length), to);
        Copy(current.AsSpan(0, at), to);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        foreach (var (bytes, _) in full) ArrayPool<byte>.Shared.Return(bytes);
        full.Clear();
        if (current.Length > 0) ArrayPool<byte>.Shared.Return(current);
        (current, at, before) = ([], 0, 0);
        base.Dispose(disposing);
    }

    private static void Copy(ReadOnlySpan<byte> piece, IBufferWriter<byte> to)
    {
        if (piece.IsEmpty) return;
        piece.CopyTo(to.GetSpan(piece.Length));
        to.Advance(piece.Length);
    }

    private void Grow(int atLeast)
    {
        full.Add((current, at));
        before += at;
        (current, at) = (ArrayPool<byte>.Shared.Rent(Math.Max(Piece, atLeast)), 0);
    }
}
