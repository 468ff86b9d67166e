using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>How a child ended.</summary>
internal enum ChildEnd
{
    Exited,
    TimedOut,

    /// <summary>It wrote more than is kept.</summary>
    TooMuchOutput,

    /// <summary>It could not be started.</summary>
    NotStarted,
}

/// <param name="ExitCode">-1 where it was ended. A signal is 128 and its number.</param>
/// <param name="Output">What it wrote until then.</param>
internal sealed record ChildResult(ChildEnd End, int ExitCode, byte[] Output, string Complaint)
{
    private const int Signals = 128;
    private const int KilledBySignal = 9;
    private const int ProcessorTimeOver = 24;

    public bool ProcessorOver => ExitCode is Signals + ProcessorTimeOver or Signals + KilledBySignal;
}

/// <summary>Starts a program that handles what strangers have sent: with nothing of our environment, with an end to everything, and gone afterwards.</summary>
internal static class ChildRun
{
    private const int ComplaintCharacters = 2_000;
    private const long FileBytes = 64L << 20;
    private const string Prlimit = "/usr/bin/prlimit";

    /// <param name="input">Piped in; null for nothing.</param>
    /// <exception cref="OperationCanceledException">The caller wants it no more; the child is gone by then.</exception>
    public static async Task<ChildResult> RunAsync(string program, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment, Stream? input, ChildCaps caps, CancellationToken ct)
    {
        using var process = new Process { StartInfo = Start(program, arguments, environment, caps) };
        try
        {
            if (!process.Start()) return NotStarted("");
        }
        catch (Win32Exception fault)
        {
            return NotStarted(fault.Message);
        }

        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct);
        over.CancelAfter(caps.WallTime);
        var output = new MemoryStream();
        var full = false;
        try
        {
            var feeding = FeedAsync(process, input, over.Token);
            var complaining = TailAsync(process.StandardError, over.Token);
            full = !await TakeAsync(process.StandardOutput.BaseStream, output, caps.OutputBytes, over.Token);
            if (full) return new ChildResult(ChildEnd.TooMuchOutput, -1, output.ToArray(), "");
            await feeding;
            var complaint = await complaining;
            await process.WaitForExitAsync(over.Token);
            return new ChildResult(ChildEnd.Exited, process.ExitCode, output.ToArray(), complaint);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new ChildResult(ChildEnd.TimedOut, -1, output.ToArray(), "");
        }
        finally
        {
            await EndAsync(process);
        }
    }

    private static ChildResult NotStarted(string why) => new(ChildEnd.NotStarted, -1, [], why);

    private static ProcessStartInfo Start(string program, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment, ChildCaps caps)
    {
        // prlimit sets the limits and becomes the program: there is no process between.
        List<string> all = File.Exists(Prlimit) ? [Prlimit, Limit("as", caps.AddressSpaceBytes), Limit("cpu", caps.CpuSeconds), Limit("fsize", FileBytes), "--core=0", "--", program, .. arguments] : [program, .. arguments];
        var start = new ProcessStartInfo(all[0])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var argument in all.Skip(1)) start.ArgumentList.Add(argument);
        start.Environment.Clear();
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return start;
    }

    private static string Limit(string name, long value) => string.Create(CultureInfo.InvariantCulture, $"--{name}={value}:{value}");

    private static async Task FeedAsync(Process process, Stream? input, CancellationToken ct)
    {
        try
        {
            if (input is not null) await input.CopyToAsync(process.StandardInput.BaseStream, ct);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended before it read everything; its exit code says why.
        }
    }

    /// <returns>False where there was more than is kept.</returns>
    private static async Task<bool> TakeAsync(Stream from, MemoryStream to, int most, CancellationToken ct)
    {
        var buffer = new byte[32 << 10];
        while (await from.ReadAsync(buffer, ct) is > 0 and var got)
        {
            to.Write(buffer, 0, Math.Min(got, most - (int)to.Length));
            if (to.Length >= most) return false;
        }

        return true;
    }

    private static async Task<string> TailAsync(StreamReader from, CancellationToken ct)
    {
        var (said, buffer) = ("", new char[1024]);
        while (await from.ReadAsync(buffer, ct) is > 0 and var got)
            if (said.Length < ComplaintCharacters) said += new string(buffer, 0, got);
        return said;
    }

    private static async Task EndAsync(Process process)
    {
        try
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
        catch (InvalidOperationException)
        {
            // Gone by itself meanwhile.
        }
    }
}

/// <summary>What one child may take; see <see cref="ReadingOptions"/>.</summary>
internal sealed record ChildCaps(TimeSpan WallTime, int CpuSeconds, long AddressSpaceBytes, int OutputBytes);
