namespace Aims.Portal.Web.Platform.Reading;

/// <summary>How much one reading may take. What a file needs beyond that is not read; nothing here is a rule of a standard.</summary>
public sealed record ReadingOptions
{
    /// <summary>From the start of the child to its end; for pictures, of each tool.</summary>
    public TimeSpan WallTime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Processor seconds of one process.</summary>
    public int CpuSeconds { get; init; } = 20;

    /// <summary>Bytes of the child's managed heap (DOTNET_GCHeapHardLimit). Holds everywhere .NET runs.</summary>
    public long HeapBytes { get; init; } = 256L << 20;

    /// <summary>Bytes of the child's address space (prlimit). The runtime reserves some times the heap before it uses any: with one of 256 MB it starts within 2 GB and not within 1.</summary>
    public long AddressSpaceBytes { get; init; } = 3L << 30;

    /// <summary>Bytes of address space of pdftoppm and tesseract.</summary>
    public long PictureToolBytes { get; init; } = 1536L << 20;

    /// <summary>Bytes of the file that is read.</summary>
    public long InputBytes { get; init; } = 32L << 20;

    /// <summary>Bytes a compressed stream or a part of a zip may grow to, and all of them together eight times as much.</summary>
    public long InflatedBytes { get; init; } = 24L << 20;

    /// <summary>Bytes of the child's answer.</summary>
    public int OutputBytes { get; init; } = 16 << 20;

    public int MaxPages { get; init; } = 40;

    public int MaxPicturePages { get; init; } = 5;

    /// <summary>Children at a time.</summary>
    public int AtOnce { get; init; } = 2;

    /// <summary>Whether pages of pictures are looked at where pdftoppm and tesseract are installed.</summary>
    public bool Pictures { get; init; } = true;
}
