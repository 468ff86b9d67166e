using Azure.Identity;
using Azure.Storage;
using Azure.Storage.Blobs;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Aims.Portal.Web.Platform.Storage;

/// <summary>Puts the configured <see cref="IEvidenceStore"/> into the container.</summary>
public static class StorageRegistration
{
    public static IServiceCollection AddEvidenceStore(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IEvidenceStore>(provider =>
        {
            var options = provider.GetRequiredService<IOptions<StorageOptions>>().Value;
            return Store(options, provider.GetRequiredService<IHostEnvironment>().ContentRootPath, provider.GetRequiredService<TimeProvider>());
        });
        return services;
    }

    internal static IEvidenceStore Store(StorageOptions options, string contentRoot, TimeProvider clock) => options.Provider is StorageProvider.Azure
        ? new AzureBlobStore(AzureClient(options), options.ContainerPrefix)
        : new LocalFolderStore(FolderOf(options, contentRoot), clock);

    internal static string FolderOf(StorageOptions options, string contentRoot) => Path.Combine(contentRoot, options.Folder);

    internal static BlobServiceClient AzureClient(StorageOptions options) =>
        string.IsNullOrWhiteSpace(options.ConnectionString)
            ? new BlobServiceClient(new Uri(options.ServiceUri!), new DefaultAzureCredential(), AzureOptions())
            : new BlobServiceClient(options.ConnectionString, AzureOptions());

    internal static BlobClientOptions AzureOptions()
    {
        // Our own SHA-256 proves the content; the SDK's CRC64 on top is refused by Azurite and by some proxies.
        var client = new BlobClientOptions();
        client.TransferValidation.Upload.ChecksumAlgorithm = StorageChecksumAlgorithm.None;
        client.TransferValidation.Download.ChecksumAlgorithm = StorageChecksumAlgorithm.None;
        return client;
    }
}
