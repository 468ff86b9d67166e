namespace Aims.Portal.Web.Platform.Storage;

/// <summary>
/// Decides what an upload is from its first bytes and its name, which must agree. The content type a client sends is not asked:
/// it is what an attacker chooses. Whether a zip really holds a Word or Excel document shows only at its end, so that is
/// for the scan after the upload; until then the file is in quarantine.
/// </summary>
public static class FileTypeSniffer
{
    /// <summary>How many first bytes <see cref="Inspect"/> wants to see; fewer only when the file is shorter.</summary>
    public const int HeadLength = 512;

    public static FileVerdict Inspect(ReadOnlySpan<byte> head, string? fileName)
    {
        if (head.IsEmpty) return FileVerdict.Refuse(FileRefusal.Empty);
        if (KindByName(fileName) is not { } kind) return FileVerdict.Refuse(FileRefusal.WrongType);
        return Starts(head, kind)
            ? FileVerdict.Accept(kind, ContentType(kind))
            : FileVerdict.Refuse(FileRefusal.ContentDoesNotMatchName);
    }

    /// <summary>What can be said before any byte is there: whether it is called like something the portal takes.</summary>
    public static FileVerdict ByName(string? fileName) => KindByName(fileName) is { } kind ? FileVerdict.Accept(kind, ContentType(kind)) : FileVerdict.Refuse(FileRefusal.WrongType);

    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> JpegStart => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The content type to serve a document of this kind with.</summary>
    public static string ContentType(FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileKind.Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        FileKind.Png => "image/png",
        FileKind.Jpeg => "image/jpeg",
        FileKind.Csv => "text/csv",
        FileKind.Txt => "text/plain",
        FileKind.Zip => "application/zip",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of file."),
    };

    /// <summary>The kind that is served with this content type; null for one that the portal does not use.</summary>
    public static FileKind? KindOf(string contentType) => Enum.GetValues<FileKind>().Where(k => ContentType(k) == contentType).Select(k => (FileKind?)k).FirstOrDefault();

    private static FileKind? KindByName(string? fileName) => Path.GetExtension(fileName)?.ToLowerInvariant() switch
    {
        ".pdf" => FileKind.Pdf,
        ".docx" => FileKind.Docx,
        ".xlsx" => FileKind.Xlsx,
        ".pptx" => FileKind.Pptx,
        ".png" => FileKind.Png,
        ".jpg" or ".jpeg" => FileKind.Jpeg,
        ".csv" => FileKind.Csv,
        ".txt" => FileKind.Txt,
        ".zip" => FileKind.Zip,
        _ => null,
    };

    private static bool Starts(ReadOnlySpan<byte> head, FileKind kind) => kind switch
    {
        FileKind.Pdf => WithoutLead(head).StartsWith("%PDF-"u8),
        FileKind.Docx or FileKind.Xlsx or FileKind.Pptx or FileKind.Zip => head.StartsWith("PK\u0003\u0004"u8),
        FileKind.Png => head.StartsWith(PngSignature),
        FileKind.Jpeg => head.StartsWith(JpegStart),
        FileKind.Csv or FileKind.Txt => IsText(head),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of file."),
    };

    /// <summary>No byte that a text has not, in UTF-8, UTF-16 with its mark, or one of the older sets of one or two bytes a character.</summary>
    private static bool IsText(ReadOnlySpan<byte> head) =>
        head.StartsWith(Utf16Little) || head.StartsWith(Utf16Big)
        || (head.IndexOfAnyInRange((byte)0, (byte)8) < 0 && head.IndexOfAnyInRange((byte)14, (byte)26) < 0 && !head.StartsWith("MZ"u8) && !WithoutLead(head).StartsWith("%PDF-"u8) && !head.StartsWith("PK\u0003\u0004"u8));

    private static ReadOnlySpan<byte> Utf16Little => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> Utf16Big => [0xFE, 0xFF];

    // Some producers put a byte-order mark or a line break first, and every viewer opens that.
    private static ReadOnlySpan<byte> WithoutLead(ReadOnlySpan<byte> head)
    {
        return (head.StartsWith(ByteOrderMark) ? head[ByteOrderMark.Length..] : head).TrimStart(" \t\r\n"u8);
    }
}
