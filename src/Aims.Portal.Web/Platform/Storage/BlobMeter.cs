using System.Security.Cryptography;

namespace Aims.Portal.Web.Platform.Storage;

/// <summary>Counts and hashes bytes as they pass, and stops at the limit: the same for every store, so that their answers agree.</summary>
internal sealed class BlobMeter(long maxBytes) : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long size;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        size += bytes.Length;
        if (size > maxBytes) throw new BlobTooLargeException(maxBytes);
        hash.AppendData(bytes);
    }

    public StoredBlob Finish() => new(size, Convert.ToHexStringLower(hash.GetHashAndReset()));

    public void Dispose() => hash.Dispose();
}
