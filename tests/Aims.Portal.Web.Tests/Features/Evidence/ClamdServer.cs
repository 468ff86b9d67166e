using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Aims.Portal.Web.Platform.Scanning;
using Aims.Portal.Web.Tests.Platform;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Tests.Features.Evidence;

/// <summary>A running clamd that knows the EICAR test file and what a test teaches it.</summary>
internal sealed partial class ClamdServer : IAsyncDisposable
{
    private readonly ToolProcess process;
    private readonly TempFolder folder;

    private ClamdServer(ToolProcess process, TempFolder folder) => (this.process, this.folder) = (process, folder);

    public string Address => $"127.0.0.1:{process.Port}";

    public static async Task<ClamdServer> StartAsync()
    {
        var scratch = new TempFolder();
        return new ClamdServer(await ToolProcess.StartAsync("./clamd.mjs", Ready, [scratch.Path]), scratch);
    }

    /// <summary>From now on files with this text are malware.</summary>
    public async Task LearnAsync(string name, string text)
    {
        await File.AppendAllTextAsync(Path.Combine(folder.Path, "own.ndb"), $"{name}:0:*:{Convert.ToHexStringLower(Encoding.ASCII.GetBytes(text))}\n");
        using var client = new TcpClient("127.0.0.1", process.Port);
        await client.GetStream().WriteAsync("zRELOAD\0"u8.ToArray());
        using var answer = new StreamReader(client.GetStream());
        await answer.ReadToEndAsync();
        // It goes on with the old ones until it has read the new ones.
        var scanner = new ClamdScanner(Options.Create(new ScanOptions { Address = Address }));
        for (var tries = 0; (await scanner.ScanAsync(new MemoryStream(Encoding.ASCII.GetBytes(text)), CancellationToken.None)).Found is null; tries++) Assert.True(tries < 5000, "The signature was not learnt.");
    }

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        folder.Dispose();
    }

    [GeneratedRegex(@"^READY (?<port>\d+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ready { get; }
}
