using System.Globalization;

namespace Aims.Portal.Browser.Tests.Harness;

/// <summary>The wall clock of a portal that was started with <see cref="Environment"/>: libfaketime answers in place of the machine's and reads from a file how far it is ahead. What waits or measures
/// goes by the machine's own clock, so jobs run as often as ever. Hong Kong has no summer time.</summary>
internal sealed class PortalClock
{
    private static readonly TimeSpan HongKong = TimeSpan.FromHours(8);
    private readonly string file;
    private TimeSpan ahead;

    public PortalClock(string folder, DateTime localTime)
    {
        file = Path.Combine(folder, "clock");
        Set(localTime);
    }

    public DateOnly Today => DateOnly.FromDateTime((TimeProvider.System.GetUtcNow() + ahead + HongKong).DateTime);

    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["LD_PRELOAD"] = Library(),
        ["FAKETIME_TIMESTAMP_FILE"] = file,
        ["FAKETIME_NO_CACHE"] = "1",
        ["FAKETIME_DONT_FAKE_MONOTONIC"] = "1",
        // .NET waits by the monotonic clock. The workaround, meant for another fault of glibc, has every such wait of a thread end at once.
        ["FAKETIME_FORCE_MONOTONIC_FIX"] = "0",
        // Files keep the time at which they were written.
        ["NO_FAKE_STAT"] = "1",
    };

    /// <summary>It goes on from there.</summary>
    /// <param name="localTime">In Hong Kong.</param>
    public void Set(DateTime localTime)
    {
        ahead = new DateTimeOffset(localTime, HongKong) - TimeProvider.System.GetUtcNow();
        // The portal reads it at any moment: whole, or as it was.
        File.WriteAllText(file + ".new", ahead.TotalSeconds.ToString("+0.0;-0.0", CultureInfo.InvariantCulture) + "\n");
        File.Move(file + ".new", file, overwrite: true);
    }

    private static string Library() =>
        Directory.GetDirectories("/usr/lib", "*-linux-gnu*").Select(d => Path.Combine(d, "faketime", "libfaketimeMT.so.1")).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("The clock of these tests is not installed. Run 'tests/tools/install.sh faketime'.");
}
