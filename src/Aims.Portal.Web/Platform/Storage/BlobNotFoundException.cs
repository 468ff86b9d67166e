namespace Aims.Portal.Web.Platform.Storage;

/// <summary>No blob of this name is kept.</summary>
public sealed class BlobNotFoundException(string container, string name) : Exception($"Blob {container}/{name} does not exist.");
