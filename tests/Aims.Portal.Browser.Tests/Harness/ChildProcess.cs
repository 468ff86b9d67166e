using System.Diagnostics;

namespace Aims.Portal.Browser.Tests.Harness;

/// <summary>A server that ends with this object. What it printed is kept, to be shown when it does not start.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly List<string> said = [];
    private bool ended;

    private ChildProcess(Process process) => this.process = process;

    public bool HasExited => process.HasExited;

    public string Said
    {
        get
        {
            lock (said) return string.Join('\n', said);
        }
    }

    public static ChildProcess Start(string file, IEnumerable<string> arguments, string folder, IEnumerable<KeyValuePair<string, string>>? environment = null, Action<string>? heard = null)
    {
        // Standard input stays open: the tools end when it closes, which happens even if the test run is killed.
        var start = new ProcessStartInfo(file, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var (name, value) in environment ?? []) start.Environment[name] = value;
        var child = new ChildProcess(new Process { StartInfo = start });
        void Hear(object _, DataReceivedEventArgs e)
        {
            if (e.Data is null) return;
            lock (child.said) child.said.Add(e.Data);
            heard?.Invoke(e.Data);
        }

        child.process.OutputDataReceived += Hear;
        child.process.ErrorDataReceived += Hear;
        child.process.Start();
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Asks it to end (SIGTERM), as a service manager does.</summary>
    public void AskToEnd()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Waits until it ends by itself.</summary>
    public async Task<int> ExitCodeAsync()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        // Whoever cleans up after a failed start must not hide that failure behind one of its own.
        if (ended) return;
        ended = true;
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
