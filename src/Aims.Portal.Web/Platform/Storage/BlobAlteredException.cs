namespace Aims.Portal.Web.Platform.Storage;

/// <summary>The store holds other bytes under the name than were put there.</summary>
public sealed class BlobAlteredException(string container, string name, string how) : IOException($"Blob {container}/{name} is not what was stored: {how}.");
