namespace Aims.Portal.Web.Platform.Storage;

/// <summary>Where blobs are kept.</summary>
public enum StorageProvider
{
    /// <summary>A folder of this machine; one node only.</summary>
    Folder,

    /// <summary>An Azure storage account.</summary>
    Azure,
}
