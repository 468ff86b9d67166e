using System.IO.Compression;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>How far the compressed parts of one file may grow, each and all together. Four thousand zeros fit into eight bytes.</summary>
internal sealed class InflateBudget(long each)
{
    private const int Together = 8;
    private long left = each * Together;

    public long Each => each;

    /// <exception cref="InflatesTooFarException">It is too much.</exception>
    public void Take(long bytes)
    {
        left -= bytes;
        if (bytes > each || left < 0) throw new InflatesTooFarException();
    }

    /// <summary>Inflates without keeping anything.</summary>
    /// <exception cref="InflatesTooFarException">It is too much.</exception>
    public void Measure(Stream compressed, bool zlib)
    {
        using Stream inflated = zlib ? new ZLibStream(compressed, CompressionMode.Decompress, leaveOpen: true) : new DeflateStream(compressed, CompressionMode.Decompress, leaveOpen: true);
        var buffer = new byte[64 << 10];
        long sum = 0;
        try
        {
            while (inflated.Read(buffer) is > 0 and var got)
            {
                sum += got;
                if (sum > each) break;
            }
        }
        catch (InvalidDataException)
        {
            // Broken streams are the parser's business; what came out so far counts.
        }

        Take(sum);
    }
}
