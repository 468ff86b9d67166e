using Aims.Portal.Web.Features.Evidence.Moving;
using Microsoft.Extensions.Time.Testing;

namespace Aims.Portal.Web.Tests.Features.Evidence.Moving;

public sealed class MoveProgressTests : IDisposable
{
    private readonly FakeTimeProvider clock = new();
    private readonly StringWriter said = new() { NewLine = "\n" };

    public void Dispose() => said.Dispose();

    [Theory]
    [InlineData(100, "[######..................] 0 of 4 files, 1.0 MB of 4.0 MB, 500.0 kB/s, 6 s left")]
    [InlineData(68, "[###.........] 0 of 4 files, 1.0 MB of 4.0 MB, 500.0 kB/s, 6 s left")]
    [InlineData(60, "0 of 4 files, 1.0 MB of 4.0 MB, 500.0 kB/s, 6 s left")]
    [InlineData(20, "0 of 4 files, 1.0 M")]
    public void On_a_terminal_one_line_is_drawn_over_itself_and_fits_the_window(int width, string drawn)
    {
        var progress = new MoveProgress(said, clock, () => width);
        progress.Expect(4, 4_000_000);
        var first = progress.Begin(2_000_000);
        clock.Advance(TimeSpan.FromSeconds(2));
        first.Read(1_000_000);
        clock.Advance(TimeSpan.FromMilliseconds(50));
        first.Read(1_000_000);

        Assert.Equal('\r' + drawn, said.ToString());

        progress.Say("Between.");
        progress.End();
        Assert.EndsWith("\rBetween.\n0 of 4 files, 2.0 MB of 4.0 MB, 975.6 kB/s, 3 s left\n", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Elsewhere_a_line_is_written_every_ten_seconds()
    {
        var progress = new MoveProgress(said, clock, null);
        progress.Expect(30, 3_000_000_000);
        for (var i = 0; i < 30; i++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            var one = progress.Begin(100_000_000);
            one.Read(100_000_000);
            one.Done();
        }

        progress.End();
        var lines = said.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        Assert.Equal("9 of 30 files, 1.00 GB of 3.00 GB, 100.0 MB/s, 20 s left", lines[0]);
        Assert.Equal("30 of 30 files, 3.00 GB of 3.00 GB, 100.0 MB/s", lines[^1]);
        Assert.DoesNotContain('\r', said.ToString());
    }

    [Fact]
    public void What_was_there_already_counts_as_done_and_not_as_speed()
    {
        var progress = new MoveProgress(said, clock, null);
        progress.Expect(3, 300);
        progress.Begin(100).Done();
        clock.Advance(TimeSpan.FromSeconds(10));
        var half = progress.Begin(100);
        half.Read(50);
        half.Done();

        progress.End();
        Assert.EndsWith("2 of 3 files, 200 B of 300 B, 5 B/s, 20 s left\n", said.ToString(), StringComparison.Ordinal);
    }
}
