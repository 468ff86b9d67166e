using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Aims.Portal.Web.Tests.Platform;

/// <summary>
/// A server of the npm package tests/tools, on a free port of the loopback address. It ends when this object is disposed, and
/// also when the test run is killed, because it watches its standard input.
/// </summary>
internal sealed class ToolProcess : IAsyncDisposable
{
    private readonly Process process;

    private ToolProcess(Process process, int port) => (this.process, Port) = (process, port);

    public int Port { get; }

    /// <param name="module">What to import, as seen from tests/tools.</param>
    /// <param name="ready">Matches the line that says the server listens; its group "port" is the port.</param>
    /// <param name="environment">One more environment variable for the server, for what should not stand in a process list.</param>
    public static async Task<ToolProcess> StartAsync(string module, Regex ready, string[] arguments, (string Name, string Value)? environment = null)
    {
        var tools = Folder();
        if (!Directory.Exists(Path.Combine(tools, "node_modules")))
            throw new InvalidOperationException("The servers that these tests talk to are not installed. Run 'npm ci' in tests/tools.");

        var start = new ProcessStartInfo("node", [Path.Combine(tools, "with-parent.mjs"), module, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        if (environment is var (name, value)) start.Environment[name] = value;
        var server = Process.Start(start) ?? throw new InvalidOperationException("node did not start.");
        var said = new List<string>();
        var listening = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Hear(object _, DataReceivedEventArgs e)
        {
            if (e.Data is null) return;
            lock (said) said.Add(e.Data);
            if (ready.Match(e.Data) is { Success: true } match) listening.TrySetResult(int.Parse(match.Groups["port"].Value));
        }

        server.OutputDataReceived += Hear;
        server.ErrorDataReceived += Hear;
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        try
        {
            return new ToolProcess(server, await listening.Task.WaitAsync(TimeSpan.FromSeconds(60)));
        }
        catch (TimeoutException e)
        {
            server.Kill(entireProcessTree: true);
            lock (said) throw new InvalidOperationException($"{module} did not start: {string.Join('\n', said)}", e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Aims.Portal.sln"))) return Path.Combine(folder.FullName, "tests", "tools");
        }

        throw new InvalidOperationException("These tests run from a folder inside the repository.");
    }
}
