using Aims.Portal.Web.Platform.Storage;
using Azure.Storage.Blobs;

namespace Aims.Portal.Web.Tests.Platform.Storage;

[Trait("Engine", "any")]
public sealed class AzureBlobStoreTests : EvidenceStoreContract, IClassFixture<AzuriteFixture>
{
    private readonly BlobServiceClient service;
    private readonly string prefix = $"t{Convert.ToHexStringLower(Guid.CreateVersion7().ToByteArray()[^6..])}-";

    public AzureBlobStoreTests(AzuriteFixture azurite)
    {
        service = StorageRegistration.AzureClient(new StorageOptions { Provider = StorageProvider.Azure, ConnectionString = azurite.ConnectionString });
        // A prefix of its own per test: one emulator serves them all.
        Store = new AzureBlobStore(service, prefix);
    }

    protected override IEvidenceStore Store { get; }

    protected override async Task<IReadOnlyList<string>> VisibleAsync()
    {
        var names = new List<string>();
        await foreach (var container in service.GetBlobContainersAsync(prefix: prefix))
        {
            await foreach (var blob in service.GetBlobContainerClient(container.Name).GetBlobsAsync()) names.Add(blob.Name);
        }

        return names;
    }

    [Fact]
    public async Task Containers_are_made_on_demand_under_the_prefix_and_are_not_public()
    {
        await Store.WriteAsync("tenant-one", "a", Stream.Null, 1, default);

        var properties = await service.GetBlobContainerClient($"{prefix}tenant-one").GetPropertiesAsync();
        Assert.NotEqual(Azure.Storage.Blobs.Models.PublicAccessType.Blob, properties.Value.PublicAccess ?? default);
        Assert.NotEqual(Azure.Storage.Blobs.Models.PublicAccessType.BlobContainer, properties.Value.PublicAccess ?? default);
    }

    [Fact]
    public async Task The_hash_is_kept_with_the_blob_for_an_auditor_who_has_only_the_account()
    {
        var stored = await Store.WriteAsync("tenant-one", "hashed", new GeneratedStream(100), 100, default);

        var properties = await service.GetBlobContainerClient($"{prefix}tenant-one").GetBlobClient("hashed").GetPropertiesAsync();
        Assert.Equal(stored.Sha256, properties.Value.Metadata["sha256"]);
    }

    [Fact]
    public async Task The_readiness_check_fails_when_nobody_answers()
    {
        var nobody = new BlobClientOptions { Retry = { MaxRetries = 0 } };
        var client = new BlobServiceClient("DefaultEndpointsProtocol=http;AccountName=nobody;AccountKey=AAAA;BlobEndpoint=http://127.0.0.1:1/nobody;", nobody);

        await Assert.ThrowsAsync<Azure.RequestFailedException>(() => new AzureBlobStore(client, "").CheckAsync(default));
    }
}
