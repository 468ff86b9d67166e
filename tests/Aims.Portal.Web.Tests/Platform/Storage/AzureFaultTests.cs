using Aims.Portal.Web.Platform.Storage;

namespace Aims.Portal.Web.Tests.Platform.Storage;

/// <summary>Azurite behind a wire that cuts, delays, loses and repeats.</summary>
[Trait("Engine", "any")]
public sealed class AzureFaultTests : StoreFaultContract, IClassFixture<AzuriteFixture>, IAsyncLifetime
{
    private readonly AzureWire azure;
    private readonly AzureBlobStore patient;
    private AzureBlobStore store;

    public AzureFaultTests(AzuriteFixture azurite)
    {
        azure = new AzureWire(azurite);
        store = patient = azure.NewStore();
    }

    /// <summary>Requests of one write: the container, whether the name is free, two blocks, the commit; after that one looks whether it was the answer that was lost.</summary>
    public static TheoryData<WireFault, int, bool> Writes
    {
        get
        {
            var all = new TheoryData<WireFault, int, bool>();
            foreach (var fault in Enum.GetValues<WireFault>())
            {
                for (var nth = 0; nth <= 4; nth++)
                {
                    all.Add(fault, nth, false);
                    // For good at every other request: Azurite takes half a second for each of these.
                    if (nth % 2 == 1) all.Add(fault, nth, true);
                }
            }

            return all;
        }
    }

    public static TheoryData<WireFault, int, bool> Reads
    {
        get
        {
            var all = new TheoryData<WireFault, int, bool>();
            foreach (var fault in Enum.GetValues<WireFault>())
            {
                for (var nth = 0; nth <= 2; nth++)
                {
                    all.Add(fault, nth, false);
                    if (nth == 1) all.Add(fault, nth, true);
                }
            }

            return all;
        }
    }

    protected override IEvidenceStore Store => store;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await azure.DisposeAsync();

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_write_is_whole_or_absent(WireFault fault, int nth, bool fromThenOn)
    {
        GoWrong(fault, (n, _) => n == nth || (fromThenOn && n > nth) ? fault : WireFault.None);

        await WholeOrAbsentAsync(() => WriteAsync());
    }

    [Theory]
    [InlineData(WireFault.LoseAnswer)]
    [InlineData(WireFault.CutAnswer)]
    [InlineData(WireFault.Twice)]
    public async Task A_commit_whose_answer_was_lost_is_known_as_ones_own(WireFault fault)
    {
        var once = true;
        azure.Wire.Let((_, line) => line.Contains("comp=blocklist", StringComparison.Ordinal) && Interlocked.Exchange(ref once, false) ? fault : WireFault.None);

        Assert.Equal(new StoredBlob(Size, Sha256), await WriteAsync());
    }

    [Theory]
    [InlineData(WireFault.LoseAnswer)]
    [InlineData(WireFault.Answer503)]
    [InlineData(WireFault.None)]
    public async Task Of_two_writers_of_one_name_one_wins_and_the_other_is_told(WireFault fault)
    {
        var number = 0;
        azure.Wire.Let((_, line) => line.Contains("comp=block", StringComparison.Ordinal) && Interlocked.Increment(ref number) % 3 == 0 ? fault : WireFault.None);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Record.ExceptionAsync(() => WriteAsync())));

        // Whose requests went wrong three times in a row knows nothing of its file, and is told that.
        Assert.All(outcomes, o => Assert.True(o is null or BlobExistsException or StoreUnavailableException, $"{o}"));
        Assert.InRange(outcomes.Count(o => o is null), 0, 1);
        Heal();
        if (outcomes.All(o => o is not null)) Assert.True(await Record.ExceptionAsync(() => WriteAsync()) is null or BlobExistsException);
        await WholeAsync();
    }

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task A_reading_is_whole_or_an_exception(WireFault fault, int nth, bool fromThenOn)
    {
        await WriteAsync();
        GoWrong(fault, (n, _) => n == nth || (fromThenOn && n > nth) ? fault : WireFault.None);

        await AllOrExceptionAsync();
    }

    [Theory]
    [InlineData(WireFault.LoseAnswer)]
    [InlineData(WireFault.CutAnswerBody)]
    [InlineData(WireFault.ShortenAnswer)]
    [InlineData(WireFault.Answer503)]
    [InlineData(WireFault.Silence)]
    public async Task A_list_that_breaks_off_does_not_pass_as_all(WireFault fault)
    {
        await WriteAsync();
        GoWrong(fault, (_, _) => fault);

        await Assert.ThrowsAnyAsync<IOException>(async () => { await foreach (var _ in Store.ListAsync(default)) { } });
    }

    protected override void Heal()
    {
        azure.Wire.Let((_, _) => WireFault.None);
        store = patient;
    }

    private void GoWrong(WireFault fault, Func<int, string, WireFault> befall)
    {
        if (fault is WireFault.Silence) store = azure.NewStore(patient: false);
        azure.Wire.Let(befall);
    }
}
