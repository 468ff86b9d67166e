using Aims.Portal.Domain.Evidence;

namespace Aims.Portal.Web.Platform.Scanning;

/// <summary>Unpacks an archive to nowhere and counts. Stops at the first limit that is passed; goes on past what it cannot look into.</summary>
/// <param name="maxEntryBytes">Of one file inside.</param>
/// <param name="maxTotalBytes">Of all files inside, those of archives inside too.</param>
internal sealed class ZipInspection(long maxEntryBytes, long maxTotalBytes, PdfsInside pdfs)
{
    public const int MaxEntries = 5000;
    public const int MaxDepth = 3;

    /// <summary>Bytes out for each byte in. Sheets full of the same numbers come to some thirty.</summary>
    public const int MaxRatio = 200;

    /// <summary>From here on: a small file of blanks hurts nobody.</summary>
    public const long RatioFrom = 1 << 20;

    /// <summary>Bytes of a file inside that is looked into, which is held in memory.</summary>
    private const long MaxKept = 25L << 20;

    private const string OfficeTypes = "[Content_Types].xml";
    private static readonly string[] Programs = [".exe", ".dll", ".scr", ".com", ".bat", ".cmd", ".ps1", ".vbs", ".js", ".jse", ".wsf", ".hta", ".msi", ".jar", ".lnk", ".sh"];

    /// <summary>Archives that nothing here looks into: 7z, RAR, gzip, xz, bzip2, cabinet, Zstandard.</summary>
    private static readonly byte[][] Others = [[0x37, 0x7A, 0xBC, 0xAF], [0x52, 0x61, 0x72, 0x21], [0x1F, 0x8B], [0xFD, 0x37, 0x7A, 0x58], [0x42, 0x5A, 0x68], [0x4D, 0x53, 0x43, 0x46], [0x28, 0xB5, 0x2F, 0xFD]];
    private static readonly string[] OtherNames = [".7z", ".rar", ".gz", ".tgz", ".xz", ".bz2", ".cab", ".iso", ".img", ".zst", ".arj", ".lzh"];

    private readonly HashSet<ContentAlert> alerts = [];
    private int entries;
    private long total;
    private long whole;

    /// <param name="mustHold">A file that a document of its kind has inside; null where any archive will do.</param>
    public async Task<ContentReport> InspectAsync(Stream file, string? mustHold, CancellationToken ct)
    {
        whole = file.Length;
        try
        {
            return new ContentReport(await LookAsync(file, mustHold, 1, ct), alerts);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or OverflowException)
        {
            return new ContentReport(ScanObstacle.Damaged, alerts);
        }
    }

    private async Task<ScanObstacle?> LookAsync(Stream file, string? mustHold, int depth, CancellationToken ct)
    {
        if (depth > MaxDepth) return ScanObstacle.TooDeep;
        if (ZipDirectory.Read(file, MaxEntries - entries) is not { } members) return ScanObstacle.TooManyFiles;
        entries += members.Count;
        if (mustHold is not null && !members.Exists(m => m.Name.Equals(mustHold, StringComparison.OrdinalIgnoreCase))) return ScanObstacle.NotWhatItSays;
        // A document in an archive can do what it can outside of it.
        var isOffice = mustHold is not null || members.Exists(m => m.Name.Equals(OfficeTypes, StringComparison.OrdinalIgnoreCase));
        // What cannot be looked into hides nothing that comes after it: a bomb behind a file with a password is a bomb.
        ScanObstacle? lesser = null;
        foreach (var member in members)
        {
            if (await MemberAsync(file, member, isOffice, depth, ct) is not { } obstacle) continue;
            if (!obstacle.MayPassUnscanned()) return obstacle;
            lesser ??= obstacle;
        }

        return lesser;
    }

    private async Task<ScanObstacle?> MemberAsync(Stream file, ZipMember member, bool isOffice, int depth, CancellationToken ct)
    {
        if (ZipNames.IsTrick(member.Name)) alerts.Add(ContentAlert.OddNames);
        if (Programs.Contains(Path.GetExtension(member.Name), StringComparer.OrdinalIgnoreCase)) alerts.Add(ContentAlert.Programs);
        if (member.IsEncrypted) return ScanObstacle.Encrypted;
        if (member.Method is not (0 or 8) || OtherNames.Contains(Path.GetExtension(member.Name), StringComparer.OrdinalIgnoreCase)) return ScanObstacle.OtherArchive;
        try
        {
            return await UnpackAsync(file, member, isOffice, depth, ct);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or OverflowException)
        {
            return ScanObstacle.Damaged;
        }
    }

    private async Task<ScanObstacle?> UnpackAsync(Stream file, ZipMember member, bool isOffice, int depth, CancellationToken ct)
    {
        await using var packed = ZipDirectory.Open(file, member);
        // Archives and PDFs inside, and what an Office document says of its parts, are kept; the rest is counted and dropped.
        await using var kept = new MemoryStream();
        var buffer = new byte[64 * 1024];
        var read = await packed.ReadAtLeastAsync(buffer, PdfsInside.HeadLength, throwOnEndOfStream: false, ct);
        if (Others.Any(o => buffer.AsSpan(0, read).StartsWith(o))) return ScanObstacle.OtherArchive;
        var isPart = isOffice && OfficeParts.Matters(member.Name);
        var isArchive = buffer.AsSpan(0, read).StartsWith("PK"u8);
        var isPdf = !isPart && !isArchive && PdfsInside.IsOne(buffer.AsSpan(0, Math.Min(read, PdfsInside.HeadLength)));
        var isKept = isPart || isArchive || isPdf;
        var size = 0L;
        for (; read > 0; read = await packed.ReadAsync(buffer, ct))
        {
            (size, total) = (size + read, total + read);
            if (IsBomb(size, member.Packed) || IsBomb(total, whole)) return ScanObstacle.Bomb;
            if (size > (isKept ? Math.Min(maxEntryBytes, MaxKept) : maxEntryBytes) || total > maxTotalBytes) return ScanObstacle.UnpacksTooLarge;
            if (isKept) kept.Write(buffer, 0, read);
        }

        // Who lies about a size hides something from whoever believes it.
        if (size != member.Claimed) return ScanObstacle.Damaged;
        if (isPart) alerts.UnionWith(OfficeParts.AlertsOf(member.Name, kept));
        if (isPdf) return await PdfAsync(kept, ct);
        if (!isArchive || isPart) return null;
        kept.Position = 0;
        return await LookAsync(kept, null, depth + 1, ct);
    }

    private async Task<ScanObstacle?> PdfAsync(MemoryStream kept, CancellationToken ct)
    {
        var report = await pdfs.LookAsync(kept, ct);
        alerts.UnionWith(report.Alerts);
        return report.Obstacle;
    }

    private static bool IsBomb(long unpacked, long packed) => unpacked > RatioFrom && unpacked / MaxRatio > packed;
}
