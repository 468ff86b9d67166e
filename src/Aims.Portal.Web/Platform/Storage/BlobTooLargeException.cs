namespace Aims.Portal.Web.Platform.Storage;

/// <summary>The content was longer than allowed; nothing of it is kept.</summary>
public sealed class BlobTooLargeException(long maxBytes) : Exception($"The content is larger than {maxBytes} bytes.")
{
    /// <summary>The limit, in bytes.</summary>
    public long MaxBytes { get; } = maxBytes;
}
