using System.Globalization;
using System.Runtime.InteropServices;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>How this program is started once more, as <c>read</c>.</summary>
internal static class ReadingChild
{
    /// <summary>
    /// The program beside the library this is compiled into: under tests and under <c>dotnet run</c> the running program is another one. A published
    /// program has the same files beside it.
    /// </summary>
    public static (string Program, IReadOnlyList<string> First) Command { get; } = Find();

    public static IReadOnlyList<string> Arguments(ReadableType type, ReadingOptions options) =>
    [
        .. Command.First, "read",
        "--type", type.Name(),
        "--max-pages", Text(options.MaxPages),
        "--max-inflated", Text(options.InflatedBytes),
        "--seconds", Text(Math.Max(1, (long)(options.WallTime.TotalSeconds * 0.8))),
    ];

    /// <summary>Nothing of ours is in it: no connection strings, no tokens, no proxies.</summary>
    public static IReadOnlyDictionary<string, string> Environment(ReadingOptions options)
    {
        var environment = Bare();
        // The collector of a server would keep a heap for each processor; the compiler in the background would cost a quick start more than it gives.
        environment["DOTNET_gcServer"] = "0";
        environment["DOTNET_gcConcurrent"] = "0";
        environment["DOTNET_GCHeapHardLimit"] = "0x" + options.HeapBytes.ToString("X", CultureInfo.InvariantCulture);
        environment["DOTNET_EnableDiagnostics"] = "0";
        environment["DOTNET_TieredPGO"] = "0";
        environment["DOTNET_DbgEnableMiniDump"] = "0";
        if (System.Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } root) environment["DOTNET_ROOT"] = root;
        return environment;
    }

    /// <summary>What any program needs to start.</summary>
    public static Dictionary<string, string> Bare() => new(StringComparer.Ordinal)
    {
        ["PATH"] = "/usr/local/bin:/usr/bin:/bin",
        ["LANG"] = "C.UTF-8",
        ["TMPDIR"] = Path.GetTempPath(),
        ["OMP_THREAD_LIMIT"] = "1",
    };

    private static (string, IReadOnlyList<string>) Find()
    {
        var library = typeof(ReadingChild).Assembly.Location;
        if (library.Length == 0) return (System.Environment.ProcessPath ?? "", []);
        var host = Path.ChangeExtension(library, OperatingSystem.IsWindows() ? ".exe" : null);
        var muxer = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        return File.Exists(muxer) ? (muxer, ["exec", library]) : (host, []);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
