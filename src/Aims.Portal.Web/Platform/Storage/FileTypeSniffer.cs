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

    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> JpegStart => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The content type to serve a document of this kind with.</summary>
    public static string ContentType(FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileKind.Png => "image/png",
        FileKind.Jpeg => "image/jpeg",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of file."),
    };

    private static FileKind? KindByName(string? fileName) => Path.GetExtension(fileName)?.ToLowerInvariant() switch
    {
        ".pdf" => FileKind.Pdf,
        ".docx" => FileKind.Docx,
        ".xlsx" => FileKind.Xlsx,
        ".png" => FileKind.Png,
        ".jpg" or ".jpeg" => FileKind.Jpeg,
        _ => null,
    };

    private static bool Starts(ReadOnlySpan<byte> head, FileKind kind) => kind switch
    {
        FileKind.Pdf => WithoutLead(head).StartsWith("%PDF-"u8),
        FileKind.Docx or FileKind.Xlsx => head.StartsWith("PK\u0003\u0004"u8),
        FileKind.Png => head.StartsWith(PngSignature),
        FileKind.Jpeg => head.StartsWith(JpegStart),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of file."),
    };

    // Some producers put a byte-order mark or a line break first, and every viewer opens that.
    private static ReadOnlySpan<byte> WithoutLead(ReadOnlySpan<byte> head)
    {
        return (head.StartsWith(ByteOrderMark) ? head[ByteOrderMark.Length..] : head).TrimStart(" \t\r\n"u8);
    }
}
