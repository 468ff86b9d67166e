using System.Security.Cryptography;
using Aims.Portal.Web.Platform.Storage;

namespace Aims.Portal.Web.Tests.Platform.Storage;

/// <summary>What every store must do with a blob that comes in chunks.</summary>
public abstract class ChunkContract
{
    protected const string Container = "0197c2a0-tenant";
    protected const string Name = "0197c2a0";
    protected const long Size = (2L * BlobChunks.Size) + 5;

    protected static readonly byte[] Whole = Bytes();

    protected abstract IEvidenceStore Store { get; }

    /// <summary>The same medium as another node sees it.</summary>
    protected abstract IEvidenceStore AnotherNode();

    [Fact]
    public async Task Chunks_become_one_blob_whichever_node_took_them()
    {
        var nodes = new[] { Store, AnotherNode(), Store };
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(i * (long)BlobChunks.Size, await Store.StagedAsync(Container, Name, Size, default));
            await StageAsync(nodes[i], i);
        }

        Assert.Equal(Size, await AnotherNode().StagedAsync(Container, Name, Size, default));
        Assert.False(await Store.ExistsAsync(Container, Name, default));
        await NothingIsListedAsync();
        Assert.Equal(new StoredBlob(Size, Convert.ToHexStringLower(SHA256.HashData(Whole))), await AnotherNode().CommitStagedAsync(Container, Name, Size, default));
        await WholeAsync();
    }

    [Fact]
    public async Task A_chunk_that_comes_twice_is_one_and_so_is_the_end()
    {
        await StageAsync(Store, 0);
        await StageAsync(AnotherNode(), 0);
        await StageAsync(Store, 1);
        await StageAsync(Store, 0);
        await StageAsync(Store, 2);

        var first = await Store.CommitStagedAsync(Container, Name, Size, default);
        Assert.Equal(first, await AnotherNode().CommitStagedAsync(Container, Name, Size, default));
        await StageAsync(Store, 2);
        Assert.Equal(Size, await Store.StagedAsync(Container, Name, Size, default));
        await WholeAsync();
    }

    [Fact]
    public async Task A_chunk_before_its_time_and_an_end_before_its_time_are_told_where_to_go_on()
    {
        Assert.Equal(0, (await Assert.ThrowsAsync<BlobGapException>(() => StageAsync(Store, 1))).There);
        await StageAsync(Store, 0);
        Assert.Equal(BlobChunks.Size, (await Assert.ThrowsAsync<BlobGapException>(() => StageAsync(Store, 2))).There);
        Assert.Equal(BlobChunks.Size, (await Assert.ThrowsAsync<BlobGapException>(() => Store.CommitStagedAsync(Container, Name, Size, default))).There);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_chunk_that_breaks_off_counts_as_not_sent_and_can_be_sent_again(int at)
    {
        for (var i = 0; i < at; i++) await StageAsync(Store, i);
        var half = new MemoryStream(Whole, at * BlobChunks.Size, BlobChunks.LengthAt(at * (long)BlobChunks.Size, Size) / 2);

        await Assert.ThrowsAnyAsync<IOException>(() => Store.StageAsync(Container, Name, at * (long)BlobChunks.Size, half, Size, default));

        Assert.Equal(at * (long)BlobChunks.Size, await AnotherNode().StagedAsync(Container, Name, Size, default));
        for (var i = at; i < 3; i++) await StageAsync(Store, i);
        await Store.CommitStagedAsync(Container, Name, Size, default);
        await WholeAsync();
    }

    [Fact]
    public async Task What_was_given_up_is_gone_and_the_name_is_free()
    {
        await StageAsync(Store, 0);
        await Store.DeleteAsync(Container, Name, default);

        Assert.False(await Store.ExistsAsync(Container, Name, default));
        await Store.WriteAsync(Container, Name, new MemoryStream(Whole), Size, default);
        await WholeAsync();
    }

    protected static Task StageAsync(IEvidenceStore store, int chunk)
    {
        var offset = chunk * (long)BlobChunks.Size;
        return store.StageAsync(Container, Name, offset, new MemoryStream(Whole, (int)offset, BlobChunks.LengthAt(offset, Size)), Size, default);
    }

    protected async Task WholeAsync()
    {
        await using var back = await Store.OpenVerifiedAsync(Container, Name, Size, Convert.ToHexStringLower(SHA256.HashData(Whole)), default);
        await back.CopyToAsync(Stream.Null);
    }

    private async Task NothingIsListedAsync()
    {
        await foreach (var blob in Store.ListAsync(default)) Assert.Fail($"{blob} is seen before its time");
    }

    private static byte[] Bytes()
    {
        var all = new byte[Size];
        new GeneratedStream(Size).ReadExactly(all);
        return all;
    }
}
