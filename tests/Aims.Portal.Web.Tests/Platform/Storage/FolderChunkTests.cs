using Aims.Portal.Web.Platform.Storage;

namespace Aims.Portal.Web.Tests.Platform.Storage;

[Trait("Engine", "any")]
public sealed class FolderChunkTests : ChunkContract, IDisposable
{
    private readonly TempFolder temp = new();

    public FolderChunkTests() => Store = AnotherNode();

    protected override IEvidenceStore Store { get; }

    public void Dispose() => temp.Dispose();

    protected override IEvidenceStore AnotherNode() => new LocalFolderStore(temp.Path, TimeProvider.System);

    [Fact]
    public async Task Nothing_is_left_beside_the_blob()
    {
        for (var i = 0; i < 3; i++) await StageAsync(Store, i);
        await Store.CommitStagedAsync(Container, Name, Size, default);
        await Store.DeleteAsync(Container, Name, default);
        await StageAsync(Store, 0);
        await Store.DeleteAsync(Container, Name, default);

        Assert.Empty(Directory.GetFiles(temp.Path, "*", SearchOption.AllDirectories));
    }
}
