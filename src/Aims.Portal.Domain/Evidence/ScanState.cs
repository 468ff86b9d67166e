namespace Aims.Portal.Domain.Evidence;

public enum ScanState
{
    /// <summary>No scanner is configured; the file is marked so wherever it is shown.</summary>
    NotScanned,

    /// <summary>In quarantine until the scanner has looked at it.</summary>
    Waiting,
    Clean,
    Infected,

    /// <summary>The scanner could not look into all of it (<see cref="ScanObstacle"/>), so it stays in quarantine: what was not looked at does not pass as clean.</summary>
    Unscannable,
}

/// <summary>Why a file cannot be scanned.</summary>
public enum ScanObstacle
{
    /// <summary>Larger than what the scanner looks at.</summary>
    TooLarge,

    /// <summary>It unpacks to more than the scanner looks at.</summary>
    UnpacksTooLarge,

    /// <summary>Archives within archives within archives.</summary>
    TooDeep,
    TooManyFiles,

    /// <summary>An archive of a kind that is not looked into: 7z, RAR and others.</summary>
    OtherArchive,

    /// <summary>The scanner gave up on it again and again.</summary>
    ScannerFailed,

    /// <summary>Protected with a password.</summary>
    Encrypted,

    /// <summary>It cannot be unpacked or read.</summary>
    Damaged,

    /// <summary>A Word, Excel or PowerPoint document by its name alone.</summary>
    NotWhatItSays,

    /// <summary>The store gave back other bytes than were uploaded.</summary>
    Altered,

    /// <summary>It unpacks to hundreds of times its size.</summary>
    Bomb,
}

/// <summary>What in a document can do more than be read.</summary>
public enum ContentAlert
{
    /// <summary>A PDF that runs JavaScript (ISO 32000-1, 12.6.4.16).</summary>
    PdfScript,

    /// <summary>A PDF that starts programs (12.6.4.5).</summary>
    PdfLaunch,

    /// <summary>A PDF with files inside (7.11.4).</summary>
    PdfFiles,

    /// <summary>A PDF that is encrypted, and opens without a password (7.6).</summary>
    PdfEncrypted,

    /// <summary>A PDF that sends what is filled in, or with an XFA form (12.7.5.2, 12.7.8).</summary>
    PdfForm,

    /// <summary>A PDF that plays film, sound or 3D (13).</summary>
    PdfMedia,

    /// <summary>A PDF that the portal could not look into: damaged, unusual, or more than it looks at.</summary>
    PdfUnreadable,

    /// <summary>An Office document with VBA macros.</summary>
    OfficeMacros,

    /// <summary>An Office document that fetches something from elsewhere when it is opened.</summary>
    OfficeExternalContent,

    /// <summary>An Office document with objects of other programs inside (OLE, ActiveX).</summary>
    OfficeObjects,

    /// <summary>An archive with programs inside.</summary>
    Programs,

    /// <summary>Handed out where no scanner is configured, although a password kept the portal from looking into it.</summary>
    Locked,

    /// <summary>The same of one that is damaged.</summary>
    Damaged,

    /// <summary>The same of one with an archive inside that the portal does not unpack.</summary>
    OtherArchive,

    /// <summary>Names in an archive that lead out of it, or hide what they are.</summary>
    OddNames,

    /// <summary>A file of one kind that is an archive too.</summary>
    SecondFormat,

    /// <summary>An archive with more PDFs than are looked into.</summary>
    PdfsUnseen,
}

/// <summary>How the bytes in the store differ from what was put there.</summary>
public enum StoreFault
{
    Missing,
    Altered,
}

/// <summary>What came out of a scan.</summary>
/// <param name="Note">What was found, or the obstacle's name.</param>
public sealed record ScanVerdict(ScanState State, string Note, IReadOnlyCollection<ContentAlert> Alerts)
{
    public static ScanVerdict Clean(IReadOnlyCollection<ContentAlert> alerts) => new(ScanState.Clean, "", alerts);

    public static ScanVerdict Infected(string malware, IReadOnlyCollection<ContentAlert> alerts) => new(ScanState.Infected, malware, alerts);

    public static ScanVerdict Not(ScanObstacle obstacle, IReadOnlyCollection<ContentAlert>? alerts = null) => new(ScanState.Unscannable, obstacle.ToString(), alerts ?? []);
}

public static class ScanStates
{
    /// <summary>Whether the bytes may be handed to anybody. One not scanned may: no scanner is configured then, and the file is marked so.</summary>
    public static bool MayBeRead(this ScanState scan) => scan switch
    {
        ScanState.NotScanned or ScanState.Clean => true,
        ScanState.Waiting or ScanState.Infected or ScanState.Unscannable => false,
        _ => throw new ArgumentOutOfRangeException(nameof(scan), scan, "Unknown state"),
    };

    /// <summary>Whether a file with it is handed out where no scanner is configured, which never said that it looks into everything. What was made to do harm, or cannot be told from that, is not.</summary>
    public static bool MayPassUnscanned(this ScanObstacle obstacle) => obstacle.AlertOf() is not null;

    /// <summary>What is said to a reader of a file that is handed out with it; null when it never is.</summary>
    public static ContentAlert? AlertOf(this ScanObstacle obstacle) => obstacle switch
    {
        ScanObstacle.Encrypted => ContentAlert.Locked,
        ScanObstacle.Damaged => ContentAlert.Damaged,
        ScanObstacle.OtherArchive => ContentAlert.OtherArchive,
        ScanObstacle.TooLarge or ScanObstacle.UnpacksTooLarge or ScanObstacle.TooDeep or ScanObstacle.TooManyFiles or ScanObstacle.ScannerFailed or ScanObstacle.NotWhatItSays or ScanObstacle.Altered or ScanObstacle.Bomb => null,
        _ => throw new ArgumentOutOfRangeException(nameof(obstacle), obstacle, "Unknown obstacle"),
    };

    /// <summary>The alerts that are kept as text.</summary>
    public static IReadOnlyList<ContentAlert> AlertsOf(string stored) =>
        [.. stored.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(a => Enum.TryParse<ContentAlert>(a, out var alert) ? alert : (ContentAlert?)null).OfType<ContentAlert>()];
}
