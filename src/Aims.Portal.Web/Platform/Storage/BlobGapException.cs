namespace Aims.Portal.Web.Platform.Storage;

/// <summary>A chunk, or the end, came before what has to stand before it.</summary>
public sealed class BlobGapException(string container, string name, long there) : Exception($"Of blob {container}/{name} only {there} bytes are there.")
{
    /// <summary>Bytes that are there in whole chunks: where to go on.</summary>
    public long There { get; } = there;
}
