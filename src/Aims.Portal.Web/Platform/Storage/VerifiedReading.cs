namespace Aims.Portal.Web.Platform.Storage;

/// <summary>Reads blobs of which the database says how long they are and what their SHA-256 is.</summary>
public static class VerifiedReading
{
    /// <summary>The blob, which proves itself while it is read from the first byte to the last: see <see cref="VerifiedStream"/>.</summary>
    /// <param name="size">Bytes, as recorded when the blob was written.</param>
    /// <param name="sha256">Lower-case hexadecimal, as recorded when the blob was written.</param>
    /// <exception cref="BlobNotFoundException">There is no such blob.</exception>
    /// <exception cref="BlobAlteredException">The blob is longer or shorter than it was.</exception>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public static async Task<Stream> OpenVerifiedAsync(this IEvidenceStore store, string container, string name, long size, string sha256, CancellationToken ct)
    {
        var blob = await store.OpenReadAsync(container, name, ct);
        if (blob.Length == size) return new VerifiedStream(blob, container, name, size, sha256);
        var found = blob.Length;
        await blob.DisposeAsync();
        throw new BlobAlteredException(container, name, $"{found} bytes instead of {size}");
    }
}
