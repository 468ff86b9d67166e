namespace Aims.Portal.Web.Platform.Storage;

/// <summary>Section <c>Portal:Storage</c>.</summary>
public sealed class StorageOptions
{
    public const string Section = "Portal:Storage";

    public StorageProvider Provider { get; set; } = StorageProvider.Folder;

    /// <summary>Folder provider: where the files are; a relative path counts from the content root.</summary>
    public string Folder { get; set; } = "App_Data/blobs";

    /// <summary>Azure provider: connection string with a key. Either this or <see cref="ServiceUri"/>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Azure provider: <c>https://account.blob.core.windows.net</c>, signed in to with the managed identity.</summary>
    public string? ServiceUri { get; set; }

    /// <summary>Azure provider: put before every container name, so that several portals share one account.</summary>
    public string ContainerPrefix { get; set; } = "";
}
