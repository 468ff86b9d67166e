using System.Security.Cryptography;
using Aims.Portal.Web.Platform.Storage;

namespace Aims.Portal.Web.Tests.Platform.Storage;

/// <summary>Azurite, with a wire between on which every request may go wrong.</summary>
[Trait("Engine", "any")]
public sealed class AzureChunkTests : ChunkContract, IClassFixture<AzuriteFixture>, IAsyncLifetime
{
    private readonly AzureWire azure;

    public AzureChunkTests(AzuriteFixture azurite)
    {
        azure = new AzureWire(azurite);
        Store = azure.NewStore();
    }

    public static TheoryData<WireFault, int> Faults
    {
        get
        {
            var all = new TheoryData<WireFault, int>();
            foreach (var fault in Enum.GetValues<WireFault>())
            {
                foreach (var nth in (int[])[0, 1, 3, 6]) all.Add(fault, nth);
            }

            return all;
        }
    }

    protected override IEvidenceStore Store { get; }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await azure.DisposeAsync();

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Whatever_goes_wrong_asking_and_going_on_brings_all_of_it(WireFault fault, int nth)
    {
        var store = azure.NewStore(patient: fault is not WireFault.Silence);
        azure.Wire.Let((n, _) => n >= nth && n < nth + 4 ? fault : WireFault.None);

        for (var tries = 0; ; tries++)
        {
            Assert.True(tries < 20, "It does not come to an end.");
            try
            {
                var there = await store.StagedAsync(Container, Name, Size, default);
                if (there == Size)
                {
                    Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Whole)), (await store.CommitStagedAsync(Container, Name, Size, default)).Sha256);
                    break;
                }

                await StageAsync(store, (int)(there / BlobChunks.Size));
            }
            catch (IOException)
            {
                // Asked again, as upload.js does.
            }
        }

        azure.Wire.Let((_, _) => WireFault.None);
        await WholeAsync();
    }

    protected override IEvidenceStore AnotherNode() => azure.NewStore();
}
