using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Aims.Portal.Web.Tests.Platform.Storage;

/// <summary>A wire to an HTTP server on which things go wrong as a test says. One request a connection, so that a fault is one request's.</summary>
internal sealed partial class FaultyWire : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly int server;
    private readonly Task accepting;
    private Func<int, string, WireFault> fault = (_, _) => WireFault.None;
    private int seen;

    public FaultyWire(int server)
    {
        this.server = server;
        listener.Start();
        accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>From now on: what befalls the request of this number (from 0) with this first line.</summary>
    public void Let(Func<int, string, WireFault> befall)
    {
        seen = 0;
        fault = befall;
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        await accepting;
        end.Dispose();
    }

    private async Task AcceptAsync()
    {
        var open = new List<Task>();
        try
        {
            while (true) open.Add(ServeAsync(await listener.AcceptTcpClientAsync(end.Token)));
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(open);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                if (await HeadAsync(stream) is not { } head) return;
                var befalls = fault(Interlocked.Increment(ref seen) - 1, head[..head.IndexOf('\r', StringComparison.Ordinal)]);
                if (befalls is WireFault.CutRequest)
                {
                    // Not a polite end: the client sees a reset.
                    client.LingerState = new LingerOption(enable: true, seconds: 0);
                    return;
                }

                if (Expects100.IsMatch(head)) await stream.WriteAsync("HTTP/1.1 100 Continue\r\n\r\n"u8.ToArray(), end.Token);
                var body = new byte[Length.Match(head) is { Success: true } m ? int.Parse(m.Groups["n"].Value) : 0];
                await stream.ReadExactlyAsync(body, end.Token);
                await AnswerAsync(client, stream, befalls, Encoding.ASCII.GetBytes(OneRequest(head)), body);
            }
            catch (Exception broken) when (broken is IOException or SocketException or OperationCanceledException)
            {
                // Either side left: that is what this is for.
            }
        }
    }

    private async Task AnswerAsync(TcpClient client, NetworkStream stream, WireFault befalls, byte[] head, byte[] body)
    {
        switch (befalls)
        {
            case WireFault.Answer500 or WireFault.Answer503:
                await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {(befalls is WireFault.Answer500 ? "500 Broken" : "503 Busy")}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), end.Token);
                return;
            case WireFault.Silence:
                _ = await stream.ReadAsync(new byte[1], end.Token);
                return;
            case WireFault.CutBody:
                await PassOnAsync(head, body[..(body.Length / 2)], readAnswer: false);
                client.LingerState = new LingerOption(enable: true, seconds: 0);
                return;
            case WireFault.Twice:
                await PassOnAsync(head, body);
                break;
            default:
                break;
        }

        var answer = await PassOnAsync(head, body);
        var split = answer.AsSpan().IndexOf("\r\n\r\n"u8) + 4;
        ReadOnlyMemory<byte> sent = befalls switch
        {
            WireFault.LoseAnswer => default,
            WireFault.CutAnswer => answer.AsMemory(0, 10),
            WireFault.CutAnswerBody => answer.AsMemory(0, split + ((answer.Length - split) / 2)),
            WireFault.ShortenAnswer => WithoutLength(answer.AsSpan(0, split), answer.AsSpan(split, (answer.Length - split) / 2)),
            _ => answer,
        };
        var portion = befalls is WireFault.Dribble ? 7 : int.MaxValue;
        for (var at = 0; at < sent.Length; at += Math.Min(portion, sent.Length - at))
        {
            // Past the first kilobyte small portions show nothing new.
            if (at > 1024) portion = 65_536;
            await stream.WriteAsync(sent.Slice(at, Math.Min(portion, sent.Length - at)), end.Token);
        }
    }

    private async Task<byte[]> PassOnAsync(byte[] head, byte[] body, bool readAnswer = true)
    {
        using var store = new TcpClient();
        await store.ConnectAsync(IPAddress.Loopback, server, end.Token);
        var stream = store.GetStream();
        await stream.WriteAsync(head, end.Token);
        await stream.WriteAsync(body, end.Token);
        using var answer = new MemoryStream();
        if (readAnswer) await stream.CopyToAsync(answer, end.Token);
        return answer.ToArray();
    }

    private async Task<string?> HeadAsync(NetworkStream stream)
    {
        var head = new List<byte>();
        var one = new byte[1];
        while (await stream.ReadAsync(one, end.Token) == 1)
        {
            head.Add(one[0]);
            if (head is [.., 13, 10, 13, 10]) return Encoding.ASCII.GetString([.. head]);
        }

        return null;
    }

    // So that the end of the connection is the end of the answer.
    private static string OneRequest(string head) => Connection.Replace(Expects100.Replace(head, "\r\n"), "\r\n")[..^2] + "Connection: close\r\n\r\n";

    private static byte[] WithoutLength(ReadOnlySpan<byte> head, ReadOnlySpan<byte> body) => [.. Encoding.ASCII.GetBytes(LengthOrCoding.Replace(Encoding.ASCII.GetString(head), "\r\n")), .. body];

    [GeneratedRegex(@"\r\nContent-Length: (?<n>\d+)\r\n", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Length { get; }

    [GeneratedRegex(@"\r\nContent-Length:[^\r]*\r\n", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LengthOrCoding { get; }

    [GeneratedRegex(@"\r\nExpect: 100-continue\r\n", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Expects100 { get; }

    [GeneratedRegex(@"\r\nConnection:[^\r]*\r\n", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Connection { get; }
}
