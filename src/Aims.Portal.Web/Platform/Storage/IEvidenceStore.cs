namespace Aims.Portal.Web.Platform.Storage;

/// <summary>
/// Keeps the bytes of uploaded documents. A blob is written once and never changed: a finding or a decision may rest on it.
/// Containers are one per tenant and names are made by the server; what a client calls its file is kept in the database only.
/// </summary>
public interface IEvidenceStore
{
    /// <summary>Streams <paramref name="content"/> to a new blob. Until the last byte is safe nothing is visible under the name.</summary>
    /// <exception cref="BlobExistsException">The name is taken, also when another writer took it meanwhile.</exception>
    /// <exception cref="BlobTooLargeException">More than <paramref name="maxBytes"/> came; nothing is kept.</exception>
    Task<StoredBlob> WriteAsync(string container, string name, Stream content, long maxBytes, CancellationToken ct);

    /// <summary>The blob from its first byte; the caller disposes the stream.</summary>
    /// <exception cref="BlobNotFoundException">There is no such blob.</exception>
    Task<Stream> OpenReadAsync(string container, string name, CancellationToken ct);

    /// <summary>Removes the blob. One that is not there is no error, so that a clean-up job can run again.</summary>
    Task DeleteAsync(string container, string name, CancellationToken ct);

    /// <summary>Whether a whole blob stands under the name.</summary>
    Task<bool> ExistsAsync(string container, string name, CancellationToken ct);

    /// <summary>For the readiness check: throws when documents cannot be kept now.</summary>
    Task CheckAsync(CancellationToken ct);
}
