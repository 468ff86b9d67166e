using System.Diagnostics;

namespace Aims.Portal.Benchmarks;

/// <summary>The SMTP server of the tests, in a process of its own; it ends with this one.</summary>
internal sealed class SmtpServer : IDisposable
{
    private readonly Process process;

    private SmtpServer(Process process, int port) => (this.process, Port) = (process, port);

    public int Port { get; }

    public static async Task<SmtpServer> StartAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        var root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "Aims.Portal.sln"))) root = Path.GetDirectoryName(root);
        var tools = Path.Combine(root ?? throw new InvalidOperationException("Run this from inside the repository."), "tests", "tools");
        var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(tools, "with-parent.mjs"), "./smtp-sink.mjs", folder, "--no-starttls"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var said = await node.StandardOutput.ReadLineAsync();
        return said is not null && said.StartsWith("READY ", StringComparison.Ordinal)
            ? new SmtpServer(node, int.Parse(said["READY ".Length..]))
            : throw new InvalidOperationException("The SMTP server did not start. Run 'npm ci' in tests/tools.");
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
