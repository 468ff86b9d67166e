using System.Globalization;

namespace Aims.Portal.Web.Features.Evidence.Moving;

/// <summary>How far a move is: a bar that is drawn over itself on a terminal, a line now and then elsewhere.</summary>
/// <param name="width">Columns of the terminal; null where there is none.</param>
public sealed class MoveProgress(TextWriter say, TimeProvider clock, Func<int>? width)
{
    private const int LongestBar = 24;
    private const int ShortestBar = 5;
    private static readonly TimeSpan Redraw = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private readonly Lock one = new();
    private long? began;
    private long lastSaid = clock.GetTimestamp();
    private int files, expectedFiles, drawn;
    private long bytes, expectedBytes, streamed;

    public void Expect(int moreFiles, long moreBytes)
    {
        began ??= clock.GetTimestamp();
        lock (one) (expectedFiles, expectedBytes) = (expectedFiles + moreFiles, expectedBytes + moreBytes);
    }

    /// <param name="size">Bytes, as expected.</param>
    public OneFile Begin(long size) => new(this, size);

    /// <summary>A sentence between, on a line of its own.</summary>
    public void Say(string sentence)
    {
        lock (one)
        {
            Wipe();
            say.WriteLine(sentence);
        }
    }

    /// <summary>The last state, which stays.</summary>
    public void End()
    {
        lock (one)
        {
            Wipe();
            say.WriteLine(Line());
        }
    }

    private void Advance(long read, long rest, int done)
    {
        lock (one)
        {
            (streamed, bytes, files) = (streamed + read, bytes + read + rest, files + done);
            if (clock.GetElapsedTime(lastSaid) < (width is null ? Interval : Redraw)) return;
            lastSaid = clock.GetTimestamp();
            if (width is null)
            {
                say.WriteLine(Line());
                return;
            }

            // One column stays free: a full line would wrap, and could not be drawn over.
            var (line, room) = (Line(), Math.Max(1, width() - 1));
            var bar = Math.Min(LongestBar, room - line.Length - "[] ".Length);
            line = bar >= ShortestBar ? $"[{Bar(bar)}] {line}" : line[..Math.Min(line.Length, room)];
            say.Write('\r' + line.PadRight(drawn));
            drawn = line.Length;
        }
    }

    private void Wipe()
    {
        if (drawn > 0) say.Write('\r' + new string(' ', drawn) + '\r');
        drawn = 0;
    }

    private string Bar(int columns)
    {
        var full = (int)(columns * (expectedBytes > 0 ? Math.Clamp((double)bytes / expectedBytes, 0, 1) : 1));
        return new string('#', full) + new string('.', columns - full);
    }

    private string Line()
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{files} of {expectedFiles} files, {Size(bytes)} of {Size(expectedBytes)}");
        var seconds = clock.GetElapsedTime(began ?? clock.GetTimestamp()).TotalSeconds;
        if (seconds < 1 || streamed == 0) return line;
        var rate = streamed / seconds;
        line += $", {Size((long)rate)}/s";
        return files < expectedFiles ? $"{line}, {Left(Math.Max(0, expectedBytes - bytes) / rate)} left" : line;
    }

    private static string Left(double seconds) => seconds switch
    {
        < 90 => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds):0} s"),
        < 5400 => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(seconds / 60):0} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:0.0} h"),
    };

    internal static string Size(long bytes) => bytes switch
    {
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.0} kB"),
        < 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.00} GB"),
    };

    /// <summary>A file in hand.</summary>
    public sealed class OneFile(MoveProgress all, long size)
    {
        private long seen;

        public void Read(long bytes)
        {
            seen += bytes;
            all.Advance(bytes, 0, 0);
        }

        /// <summary>Also where it was not read, or not to its end.</summary>
        public void Done() => all.Advance(0, size - seen, 1);
    }
}
