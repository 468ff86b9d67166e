namespace Aims.Portal.Web.Platform.Scanning;

/// <summary>Section <c>Portal:Scan</c>: the malware scanner (clamd of ClamAV). The limits must not be above its own (clamd.conf), or what it skips without a word would pass as clean.</summary>
public sealed class ScanOptions
{
    public const string Section = "Portal:Scan";

    /// <summary><c>host:port</c>, or the path of a socket. Empty: files are marked as not scanned.</summary>
    public string Address { get; set; } = "";

    /// <summary>Bytes of a file, and of each file inside it, that are sent: at most clamd's StreamMaxLength and MaxFileSize (25 MB in Debian's package).</summary>
    public long MaxBytes { get; set; } = 25L * 1024 * 1024;

    /// <summary>Bytes that a file may unpack to: at most clamd's MaxScanSize. Holds without a scanner too.</summary>
    public long MaxUnpackedBytes { get; set; } = 100L * 1024 * 1024;

    /// <summary>Seconds that the scanner may take for one file.</summary>
    public int TimeoutSeconds { get; set; } = 120;

    public bool IsConfigured => !string.IsNullOrWhiteSpace(Address);
}
