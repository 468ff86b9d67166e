using System.Text;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>Writes a page's text as UTF-8 where it will be sent from: MVC's own writers copy every character three times before it is a byte.</summary>
public sealed class PageWriter(PageBuffer to) : TextWriter
{
    private const int MaxBytesPerChar = 3;

    // A character outside the basic plane may come in two writes; its first half waits here.
    private char half;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What is UTF-8 already.</summary>
    public void Write(byte[] utf8) => to.Write(utf8.AsSpan());

    public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.IsEmpty) return;
        if (half != '\0' || char.IsHighSurrogate(buffer[^1]))
        {
            WriteInHalves(buffer);
            return;
        }

        to.Advance(Encoding.UTF8.GetBytes(buffer, to.Room(buffer.Length * MaxBytesPerChar)));
    }

    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer, index, count);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }

    // The page is sent when it is whole.
    public override Task FlushAsync() => Task.CompletedTask;

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void WriteInHalves(ReadOnlySpan<char> buffer)
    {
        var whole = half == '\0' ? buffer.ToString() : half + buffer.ToString();
        half = char.IsHighSurrogate(whole[^1]) ? whole[^1] : '\0';
        var ready = half == '\0' ? whole : whole[..^1];
        to.Advance(Encoding.UTF8.GetBytes(ready, to.Room(ready.Length * MaxBytesPerChar)));
    }
}
