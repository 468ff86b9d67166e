using System.Security.Cryptography;
using System.Text;
using Aims.Portal.Web.Platform.Storage;

namespace Aims.Portal.Web.Tests.Platform.Storage;

/// <summary>What every evidence store must do. Each store has a class that inherits these tests.</summary>
public abstract class EvidenceStoreContract
{
    private const string Container = "0197c2a0-tenant";
    private const long Megabyte = 1024 * 1024;
    private const long Limit = 64 * Megabyte;

    protected abstract IEvidenceStore Store { get; }

    /// <summary>Names of everything a reader of the store's medium could see, to prove that a failure leaves nothing.</summary>
    protected abstract Task<IReadOnlyList<string>> VisibleAsync();

    [Fact]
    public async Task Twenty_megabytes_come_back_as_they_went_in()
    {
        const long size = 20 * Megabyte + 7;
        var expected = Convert.ToHexStringLower(await SHA256.HashDataAsync(new GeneratedStream(size)));

        var stored = await Store.WriteAsync(Container, "a/report.pdf", new GeneratedStream(size), Limit, default);
        await using var back = await Store.OpenReadAsync(Container, "a/report.pdf", default);

        Assert.Equal(new StoredBlob(size, expected), stored);
        Assert.Equal(expected, Convert.ToHexStringLower(await SHA256.HashDataAsync(back)));
    }

    [Fact]
    public async Task An_empty_stream_makes_an_empty_blob()
    {
        var stored = await Store.WriteAsync(Container, "empty", Stream.Null, Limit, default);

        Assert.Equal(new StoredBlob(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"), stored);
        Assert.True(await Store.ExistsAsync(Container, "empty", default));
    }

    [Fact]
    public async Task A_second_write_of_a_name_is_refused_and_the_first_content_stays()
    {
        await WriteAsync("once", "first");

        await Assert.ThrowsAsync<BlobExistsException>(() => WriteAsync("once", "second"));

        Assert.Equal("first", await ReadAsync("once"));
    }

    [Fact]
    public async Task Containers_do_not_see_each_other()
    {
        await WriteAsync("same", "ours");

        Assert.False(await Store.ExistsAsync("another-tenant", "same", default));
        await Assert.ThrowsAsync<BlobNotFoundException>(() => Store.OpenReadAsync("another-tenant", "same", default));
    }

    [Fact]
    public async Task A_name_and_a_name_below_it_are_two_blobs()
    {
        await WriteAsync("a", "one");
        await WriteAsync("a/b", "two");

        Assert.Equal("one", await ReadAsync("a"));
        Assert.Equal("two", await ReadAsync("a/b"));
    }

    [Theory]
    [InlineData(Limit)]
    [InlineData(10)]
    public async Task Content_of_exactly_the_limit_is_kept(long limit)
    {
        var stored = await Store.WriteAsync(Container, "limit", new GeneratedStream(Math.Min(limit, 10)), limit, default);

        Assert.Equal(10, stored.Size);
    }

    [Theory]
    [InlineData(11, 10)]
    [InlineData(9 * Megabyte, 8 * Megabyte)]
    public async Task Content_over_the_limit_leaves_nothing(long size, long limit)
    {
        var e = await Assert.ThrowsAsync<BlobTooLargeException>(() => Store.WriteAsync(Container, "large", new GeneratedStream(size), limit, default));

        Assert.Equal(limit, e.MaxBytes);
        await AssertNothingOf("large");
    }

    [Fact]
    public async Task A_stream_that_breaks_in_the_middle_leaves_nothing()
    {
        var broken = new GeneratedStream(12 * Megabyte, at => { if (at > 9 * Megabyte) throw new IOException("The line went dead."); });

        await Assert.ThrowsAsync<IOException>(() => Store.WriteAsync(Container, "broken", broken, Limit, default));

        await AssertNothingOf("broken");
    }

    [Fact]
    public async Task A_cancelled_upload_leaves_nothing()
    {
        using var stop = new CancellationTokenSource();
        var content = new GeneratedStream(12 * Megabyte, at => { if (at > 9 * Megabyte) stop.Cancel(); });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.WriteAsync(Container, "cancelled", content, Limit, stop.Token));

        await AssertNothingOf("cancelled");
    }

    [Fact]
    public async Task Of_writers_of_one_name_exactly_one_wins()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(1, 8).Select(i => Task.Run(async () =>
        {
            try
            {
                return await Store.WriteAsync(Container, "contested", new GeneratedStream(5 * Megabyte + i), Limit, default);
            }
            catch (BlobExistsException)
            {
                return null;
            }
        })));

        var winner = Assert.Single(outcomes, o => o is not null)!;
        await using var kept = await Store.OpenReadAsync(Container, "contested", default);
        Assert.Equal(winner.Sha256, Convert.ToHexStringLower(await SHA256.HashDataAsync(kept)));
    }

    [Fact]
    public async Task Deleting_twice_is_no_error()
    {
        await WriteAsync("gone", "x");

        await Store.DeleteAsync(Container, "gone", default);
        await Store.DeleteAsync(Container, "gone", default);
        await Store.DeleteAsync("never-made", "gone", default);

        Assert.False(await Store.ExistsAsync(Container, "gone", default));
        await Assert.ThrowsAsync<BlobNotFoundException>(() => Store.OpenReadAsync(Container, "gone", default));
    }

    [Fact]
    public async Task The_list_has_every_whole_blob_of_every_container()
    {
        Assert.Empty(await ListAsync());
        await WriteAsync("a", "one");
        await WriteAsync("a/b/c", "three");
        await Store.WriteAsync("another-tenant", "a", new MemoryStream(Encoding.UTF8.GetBytes("four")), Limit, default);
        await WriteAsync("gone", "gone");
        await Store.DeleteAsync(Container, "gone", default);
        var broken = new GeneratedStream(12 * Megabyte, at => { if (at > 9 * Megabyte) throw new IOException("The line went dead."); });
        await Assert.ThrowsAsync<IOException>(() => Store.WriteAsync(Container, "broken", broken, Limit, default));

        Assert.Equal([("0197c2a0-tenant", "a", 3L), (Container, "a/b/c", 5L), ("another-tenant", "a", 4L)], await ListAsync());
    }

    [Theory]
    [InlineData(Container, "../secret")]
    [InlineData(Container, "a/../../secret")]
    [InlineData(Container, "/etc/passwd")]
    [InlineData(Container, "a\\b")]
    [InlineData(Container, "a//b")]
    [InlineData(Container, "a/./b")]
    [InlineData(Container, "a/")]
    [InlineData(Container, "")]
    [InlineData(Container, "..")]
    [InlineData(Container, ".hidden")]
    [InlineData(Container, "UPPER")]
    [InlineData(Container, "a\0b")]
    [InlineData(Container, "a\n")]
    [InlineData(Container, "a%2e%2e")]
    [InlineData(Container, "a/b/c/d/e")]
    [InlineData("..", "a")]
    [InlineData(".incoming", "a")]
    [InlineData("a/b", "a")]
    [InlineData("ab", "a")]
    [InlineData("double--dash", "a")]
    [InlineData("trailing-", "a")]
    [InlineData("line\n", "a")]
    public async Task Names_outside_the_pattern_are_refused_by_every_operation(string container, string name)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.WriteAsync(container, name, Stream.Null, Limit, default));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.OpenReadAsync(container, name, default));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.DeleteAsync(container, name, default));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.ExistsAsync(container, name, default));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.FindAsync(container, name, default));
    }

    [Fact]
    public async Task One_blob_is_found_as_the_list_has_it_and_another_writing_has_another_stamp()
    {
        Assert.Null(await Store.FindAsync(Container, "a/b", default));
        await WriteAsync("a/b", "one");

        var found = await Store.FindAsync(Container, "a/b", default);
        Assert.Equal(await FirstAsync(), found);
        Assert.NotNull(found);
        Assert.Equal((3, true), (found.Size, found.Stamp.Length > 0 && !found.Stamp.Contains(' ')));

        await Store.DeleteAsync(Container, "a/b", default);
        Assert.Null(await Store.FindAsync(Container, "a/b", default));
        await WriteAsync("a/b", "two");
        Assert.NotEqual(found.Stamp, (await Store.FindAsync(Container, "a/b", default))!.Stamp);

        async Task<KeptBlob?> FirstAsync()
        {
            await foreach (var blob in Store.ListAsync(default)) return blob;
            return null;
        }
    }

    [Fact]
    public async Task Names_over_the_length_limit_are_refused()
    {
        await WriteAsync(new string('n', 200), "longest");

        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(new string('n', 201), "too long"));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.ExistsAsync(new string('c', 49), "a", default));
    }

    [Fact]
    public async Task The_readiness_check_passes_and_can_be_repeated()
    {
        await Store.CheckAsync(default);
        await Store.CheckAsync(default);
    }

    private Task<StoredBlob> WriteAsync(string name, string text) =>
        Store.WriteAsync(Container, name, new MemoryStream(Encoding.UTF8.GetBytes(text)), Limit, default);

    private async Task<List<(string Container, string Name, long Size)>> ListAsync()
    {
        var all = new List<(string, string, long)>();
        await foreach (var blob in Store.ListAsync(default))
        {
            Assert.Equal(DateTimeKind.Utc, blob.WrittenAt.Kind);
            all.Add((blob.Container, blob.Name, blob.Size));
        }

        return [.. all.Order()];
    }

    private async Task<string> ReadAsync(string name)
    {
        using var reader = new StreamReader(await Store.OpenReadAsync(Container, name, default));
        return await reader.ReadToEndAsync();
    }

    // Nothing to see, and the name is as free as before.
    private async Task AssertNothingOf(string name)
    {
        Assert.False(await Store.ExistsAsync(Container, name, default));
        await Assert.ThrowsAsync<BlobNotFoundException>(() => Store.OpenReadAsync(Container, name, default));
        Assert.Empty(await VisibleAsync());
        await WriteAsync(name, "tried again");
        Assert.Equal("tried again", await ReadAsync(name));
    }
}
