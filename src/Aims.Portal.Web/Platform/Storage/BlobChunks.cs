namespace Aims.Portal.Web.Platform.Storage;

/// <summary>The chunks in which a large blob may come: all of one length but for the last, so that how much is there tells where to go on.</summary>
public static class BlobChunks
{
    /// <summary>Bytes. What one request holds in memory, and the most that is lost when a line breaks or a process dies.</summary>
    public const int Size = 4 * 1024 * 1024;

    /// <summary>Bytes of the chunk at <paramref name="offset"/> of a blob of <paramref name="total"/> bytes; 0 where none begins.</summary>
    public static int LengthAt(long offset, long total) => offset < 0 || offset % Size != 0 ? 0 : (int)Math.Clamp(total - offset, 0, Size);
}
