using Aims.Portal.Web.Platform.Reading;

namespace Aims.Portal.Web.Tests.Platform.Reading;

[Collection("Children that read")]
[Trait("Engine", "any")]
public sealed class PlacesOfReading
{
    [Fact]
    public async Task Who_comes_when_all_places_are_taken_waits_until_one_is_free()
    {
        using var reader = new DocumentReader(new ReadingOptions { AtOnce = 1, Pictures = false });
        var (slow, other) = (new HeldStream(MadePdf.Page(("one", 72, 700, 10)).ToArray()), new HeldStream(MadePdf.Page(("two", 72, 700, 10)).ToArray()));
        other.Release();
        var first = reader.ReadAsync(slow, ReadableType.Pdf, CancellationToken.None);
        var second = reader.ReadAsync(other, ReadableType.Pdf, CancellationToken.None);
        await slow.Asked;
        Assert.False(other.Asked.IsCompleted);
        slow.Release();
        Assert.Equal(ReadOutcome.Done, (await first).Outcome);
        Assert.Equal(ReadOutcome.Done, (await second).Outcome);
    }

    [Fact]
    public async Task Who_wants_it_no_more_gets_no_result_and_leaves_the_place_free()
    {
        using var reader = new DocumentReader(new ReadingOptions { AtOnce = 1, Pictures = false });
        using var gone = new CancellationTokenSource();
        var held = new HeldStream([]);
        var reading = reader.ReadAsync(held, ReadableType.Pdf, gone.Token);
        await held.Asked;
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal(ReadOutcome.Done, (await reader.ReadAsync(MadePdf.Page(("two", 72, 700, 10)), ReadableType.Pdf, CancellationToken.None)).Outcome);
    }

    [Fact]
    public void The_child_is_told_nothing_of_the_portal()
    {
        var environment = ReadingChild.Environment(new ReadingOptions());
        Assert.All(environment.Keys, k => Assert.True(k is "PATH" or "LANG" or "TMPDIR" or "OMP_THREAD_LIMIT" || k.StartsWith("DOTNET_", StringComparison.Ordinal), k));
        Assert.Equal("0x10000000", environment["DOTNET_GCHeapHardLimit"]);
    }

    /// <summary>A file that is still being uploaded.</summary>
    private sealed class HeldStream(byte[] content) : MemoryStream(content)
    {
        private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Asked => asked.Task;

        public void Release() => released.TrySetResult();

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            asked.TrySetResult();
            await released.Task.WaitAsync(cancellationToken);
            return await base.ReadAsync(buffer, cancellationToken);
        }
    }
}
