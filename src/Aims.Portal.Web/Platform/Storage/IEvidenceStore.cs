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
    /// <exception cref="IOException">The source broke off, or the store (<see cref="StoreUnavailableException"/>, a full disk). Nothing is kept, unless the store
    /// went silent between keeping the blob and saying so: then it stands whole under a name that nobody else uses.</exception>
    Task<StoredBlob> WriteAsync(string container, string name, Stream content, long maxBytes, CancellationToken ct);

    /// <summary>How much is there, in whole chunks (<see cref="BlobChunks"/>), of a blob that comes in chunks; all of it once it is committed.</summary>
    /// <param name="size">Bytes that the whole blob will have.</param>
    /// <exception cref="IOException">The store does not answer.</exception>
    Task<long> StagedAsync(string container, string name, long size, CancellationToken ct);

    /// <summary>Keeps one chunk out of sight. One that is there already is not read; one that breaks off counts as not sent.</summary>
    /// <param name="offset">Where <see cref="BlobChunks.LengthAt"/> says that a chunk begins.</param>
    /// <exception cref="BlobGapException">What stands before it is not there yet.</exception>
    /// <exception cref="IOException">The chunk broke off, the store does not answer, or the same chunk is being written by somebody else.</exception>
    Task StageAsync(string container, string name, long offset, Stream chunk, long size, CancellationToken ct);

    /// <summary>Makes the chunks one blob, whose hash is that of the bytes read back. Asked again it hashes again.</summary>
    /// <exception cref="BlobGapException">Not all is there.</exception>
    /// <exception cref="IOException">The store does not answer.</exception>
    Task<StoredBlob> CommitStagedAsync(string container, string name, long size, CancellationToken ct);

    /// <summary>The blob from its first byte; the caller disposes the stream. What comes is whatever the store has: see <see cref="VerifiedReading"/>.</summary>
    /// <exception cref="BlobNotFoundException">There is no such blob.</exception>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    Task<Stream> OpenReadAsync(string container, string name, CancellationToken ct);

    /// <summary>Removes the blob, and chunks of one that was not committed as far as the store can (Azure drops them by itself after a week). One that is not there is no error, so that a clean-up job can run again.</summary>
    Task DeleteAsync(string container, string name, CancellationToken ct);

    /// <summary>Whether a whole blob stands under the name.</summary>
    Task<bool> ExistsAsync(string container, string name, CancellationToken ct);

    /// <summary>The blob as <see cref="ListAsync"/> would name it; null when there is none.</summary>
    /// <exception cref="IOException">The store does not answer.</exception>
    Task<KeptBlob?> FindAsync(string container, string name, CancellationToken ct);

    /// <summary>Every whole blob, container by container, read as it is asked for. What is written or removed meanwhile may be listed or not.</summary>
    /// <exception cref="IOException">The store does not answer; what was listed so far is not all.</exception>
    IAsyncEnumerable<KeptBlob> ListAsync(CancellationToken ct);

    /// <summary>For the readiness check: throws when documents cannot be kept now.</summary>
    Task CheckAsync(CancellationToken ct);
}
