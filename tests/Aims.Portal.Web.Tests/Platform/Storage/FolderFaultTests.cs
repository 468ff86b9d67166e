using System.Text;
using Aims.Portal.Web.Platform.Storage;
using Microsoft.Extensions.Time.Testing;

namespace Aims.Portal.Web.Tests.Platform.Storage;

/// <summary>A folder that is written from a source that fails, to a disk that is full, by a process that is killed.</summary>
[Trait("Engine", "any")]
public sealed class FolderFaultTests : StoreFaultContract, IDisposable
{
    private const int DiskFull = 28;

    private readonly TempFolder temp = new();
    private readonly FakeTimeProvider clock = new(DateTimeOffset.UnixEpoch.AddYears(57));

    public FolderFaultTests() => Store = new LocalFolderStore(temp.Path, clock);

    protected override IEvidenceStore Store { get; }

    private string Incoming => Path.Combine(temp.Path, ".incoming");

    private string Target => Path.Combine(temp.Path, Container, "a", "report.blob");

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(81_920)]
    [InlineData(Size - 1)]
    public async Task A_source_that_breaks_off_leaves_nothing(int after)
    {
        await WholeOrAbsentAsync(() => WriteAsync(new GeneratedStream(Size, at => { if (at >= after) throw new IOException("The line went dead."); })));

        Assert.Empty(Directory.GetFiles(Incoming));
    }

    [Fact]
    public async Task A_full_disk_leaves_nothing()
    {
        await WholeOrAbsentAsync(() => WriteAsync(new GeneratedStream(Size, at => { if (at > Size / 2) throw new IOException("No space left on device", DiskFull); })));

        Assert.Empty(Directory.GetFiles(Incoming));
    }

    [Fact]
    public async Task A_place_that_cannot_be_made_leaves_nothing()
    {
        await File.WriteAllTextAsync(Path.Combine(temp.Path, Container), "a file where the container's folder should be");

        await WholeOrAbsentAsync(() => WriteAsync());

        Assert.Empty(Directory.GetFiles(Incoming));
    }

    [Fact]
    public async Task What_a_process_killed_before_the_move_left_is_not_seen_and_goes_within_a_day()
    {
        await WriteAsync();
        await Store.DeleteAsync(Container, Name, default);
        var part = Path.Combine(Incoming, "0197c2a0.part");
        await File.WriteAllTextAsync(part, "half");
        File.SetLastWriteTimeUtc(part, clock.GetUtcNow().UtcDateTime);

        Assert.False(await Store.ExistsAsync(Container, Name, default));
        await WriteAsync();
        await WholeAsync();
        Assert.True(File.Exists(part));

        // In the same process: it does not take a restart.
        clock.Advance(TimeSpan.FromHours(25));
        await Store.WriteAsync(Container, "next", Stream.Null, Limit, default);
        Assert.False(File.Exists(part));
    }

    [Fact]
    public async Task A_process_killed_in_the_moment_of_the_move_does_not_keep_the_name()
    {
        var claims = new List<string>();
        using (var watch = new FileSystemWatcher(Directory.CreateDirectory(Incoming).FullName, "*.claim"))
        {
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            watch.Created += (_, e) =>
            {
                claims.Add(e.FullPath);
                seen.TrySetResult();
            };
            watch.EnableRaisingEvents = true;
            await WriteAsync();
            await seen.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }

        await Store.DeleteAsync(Container, Name, default);
        await File.WriteAllTextAsync(claims[0], "");
        File.SetLastWriteTimeUtc(claims[0], clock.GetUtcNow().UtcDateTime);
        await Assert.ThrowsAsync<BlobExistsException>(() => WriteAsync());

        clock.Advance(TimeSpan.FromMinutes(2));
        await WriteAsync();
        await WholeAsync();
    }

    [Theory]
    [InlineData(0, "truncated")]
    [InlineData(Size - 1, "truncated")]
    [InlineData(Size, "changed")]
    [InlineData(Size + 1, "longer")]
    public async Task What_was_changed_on_the_disk_never_passes(int length, string how)
    {
        await WriteAsync();
        await using (var file = File.OpenWrite(Target))
        {
            file.SetLength(length);
            if (how == "changed") await file.WriteAsync(Encoding.ASCII.GetBytes("X"));
        }

        await Assert.ThrowsAsync<BlobAlteredException>(WholeAsync);
    }

    [Fact]
    public async Task A_file_that_is_cut_while_it_is_read_never_passes()
    {
        await WriteAsync();
        await using var reading = await Store.OpenVerifiedAsync(Container, Name, Size, Sha256, default);
        await reading.ReadExactlyAsync(new byte[1000]);
        await using (var file = new FileStream(Target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite)) file.SetLength(Size / 2);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => reading.CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task A_part_cannot_be_verified_and_one_that_begins_anew_can()
    {
        await WriteAsync();
        await using (var file = File.OpenWrite(Target)) await file.WriteAsync(Encoding.ASCII.GetBytes("X"));
        await using var reading = await Store.OpenVerifiedAsync(Container, Name, Size, Sha256, default);

        reading.Seek(Size / 2, SeekOrigin.Begin);
        await reading.CopyToAsync(Stream.Null);
        reading.Seek(0, SeekOrigin.Begin);

        await Assert.ThrowsAsync<BlobAlteredException>(() => reading.CopyToAsync(Stream.Null));
    }

    protected override void Heal()
    {
        if (File.Exists(Path.Combine(temp.Path, Container))) File.Delete(Path.Combine(temp.Path, Container));
    }
}
