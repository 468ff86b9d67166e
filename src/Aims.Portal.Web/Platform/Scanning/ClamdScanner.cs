using System.Buffers;
using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Platform.Scanning;

/// <summary>Speaks to ClamAV's clamd: one connection a question, the file in chunks (clamd(8), INSTREAM).</summary>
public sealed class ClamdScanner(IOptions<ScanOptions> options) : IMalwareScanner
{
    private const int ChunkSize = 64 * 1024;
    private const int MaxReply = 4096;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public Task<string> VersionAsync(CancellationToken ct) => AskAsync(Patience, async (stream, stop) =>
    {
        await stream.WriteAsync("zVERSION\0"u8.ToArray(), stop);
        return await ReplyAsync(stream, stop);
    }, ct);

    public Task<ScanReply> ScanAsync(Stream content, CancellationToken ct) => AskAsync(TimeSpan.FromSeconds(options.Value.TimeoutSeconds), async (stream, stop) =>
    {
        try
        {
            await SendAsync(stream, content, stop);
        }
        catch (IOException)
        {
            // It takes no more, and its answer says why.
        }

        return Read(await ReplyAsync(stream, stop));
    }, ct);

    private static ScanReply Read(string reply)
    {
        const string about = "stream: ", found = " FOUND";
        if (reply == about + "OK") return new ScanReply(null);
        if (reply.Contains("size limit exceeded", StringComparison.OrdinalIgnoreCase)) return new ScanReply(null, IsTooLarge: true);
        if (!reply.StartsWith(about, StringComparison.Ordinal) || !reply.EndsWith(found, StringComparison.Ordinal)) throw new ScannerUnavailableException($"The malware scanner answered: {reply}");
        var name = reply[about.Length..^found.Length];
        // With AlertExceedsMax it says so of what it has only looked at in part.
        return name.StartsWith("Heuristics.Limits.Exceeded", StringComparison.Ordinal) ? new ScanReply(null, IsTooLarge: true) : new ScanReply(name);
    }

    private static async Task SendAsync(NetworkStream stream, Stream content, CancellationToken ct)
    {
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), ct);
        var buffer = ArrayPool<byte>.Shared.Rent(ChunkSize + sizeof(int));
        try
        {
            int read;
            do
            {
                read = await content.ReadAtLeastAsync(buffer.AsMemory(sizeof(int), ChunkSize), ChunkSize, throwOnEndOfStream: false, ct);
                BinaryPrimitives.WriteInt32BigEndian(buffer, read);
                await stream.WriteAsync(buffer.AsMemory(0, sizeof(int) + read), ct);
            }
            while (read == ChunkSize);
            // An empty chunk ends it; where the last one was empty, this is one too many and not read any more.
            if (read > 0) await stream.WriteAsync(new byte[sizeof(int)], ct);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static async Task<string> ReplyAsync(NetworkStream stream, CancellationToken ct)
    {
        var buffer = new byte[MaxReply];
        var length = 0;
        while (length < buffer.Length && await stream.ReadAsync(buffer.AsMemory(length), ct) is var read and > 0)
        {
            length += read;
            if (buffer[length - 1] == 0) break;
        }

        var reply = Encoding.UTF8.GetString(buffer, 0, length).TrimEnd('\0', '\n', ' ');
        return reply.Length > 0 ? reply : throw new ScannerUnavailableException("The malware scanner closed the connection without an answer.");
    }

    private async Task<T> AskAsync<T>(TimeSpan patience, Func<NetworkStream, CancellationToken, Task<T>> ask, CancellationToken ct)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        stop.CancelAfter(patience);
        try
        {
            using var socket = await ConnectAsync(stop.Token);
            await using var stream = new NetworkStream(socket);
            return await ask(stream, stop.Token);
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            throw new ScannerUnavailableException($"The malware scanner at {options.Value.Address} does not answer: {e.Message}", e);
        }
        catch (OperationCanceledException e) when (!ct.IsCancellationRequested)
        {
            throw new ScannerUnavailableException($"The malware scanner at {options.Value.Address} did not answer within {patience.TotalSeconds:0} s.", e);
        }
    }

    private async Task<Socket> ConnectAsync(CancellationToken ct)
    {
        var address = options.Value.Address.Trim();
        var isPath = address.Contains('/', StringComparison.Ordinal);
        var socket = isPath ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            var colon = address.LastIndexOf(':');
            await (isPath
                ? socket.ConnectAsync(new UnixDomainSocketEndPoint(address), ct)
                : socket.ConnectAsync(address[..colon], int.Parse(address[(colon + 1)..]), ct));
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
