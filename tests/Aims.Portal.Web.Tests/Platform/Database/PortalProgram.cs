using System.Diagnostics;

namespace Aims.Portal.Web.Tests.Platform.Database;

/// <summary>The program as an operator runs it: a process with arguments and settings, of which the exit code and what it printed are left.</summary>
internal sealed record PortalProgram(int ExitCode, string Output, string Errors)
{
    public static Task<PortalProgram> RunAsync(string[] arguments, params (string Name, string Value)[] settings) =>
        RunAsync("dotnet", [typeof(Program).Assembly.Location, .. arguments], settings);

    /// <param name="started">Is given the process while it runs.</param>
    public static Task<PortalProgram> RunAsync(string[] arguments, Action<Process> started, params (string Name, string Value)[] settings) =>
        RunAsync("dotnet", [typeof(Program).Assembly.Location, .. arguments], settings, started);

    /// <summary>Any other program.</summary>
    public static Task<PortalProgram> RunAsync(string file, string[] arguments, params (string Name, string Value)[] environment) => RunAsync(file, arguments, environment, _ => { });

    private static async Task<PortalProgram> RunAsync(string file, string[] arguments, (string Name, string Value)[] environment, Action<Process> started)
    {
        var start = new ProcessStartInfo(file, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = AppContext.BaseDirectory };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{file} did not start.");
        started(process);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException late)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{file} {string.Join(' ', arguments)} did not end.", late);
        }

        return new PortalProgram(process.ExitCode, await output, await errors);
    }
}
