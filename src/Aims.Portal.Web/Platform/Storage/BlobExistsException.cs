namespace Aims.Portal.Web.Platform.Storage;

/// <summary>A blob of this name is already kept; blobs are written once.</summary>
public sealed class BlobExistsException(string container, string name) : Exception($"Blob {container}/{name} already exists.");
