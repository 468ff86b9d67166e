using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Evidence;

public enum VersionState
{
    /// <summary>The file is on its way; a job removes what never arrived.</summary>
    Uploading,
    Stored,
}

public enum ScanState
{
    /// <summary>No scanner is configured; the file is marked so wherever it is shown.</summary>
    NotScanned,
    Clean,
    Infected,
}

public static class ScanStates
{
    /// <summary>Whether the bytes may be handed to anybody. One not scanned may: no scanner is configured then, and the file is marked so.</summary>
    public static bool MayBeRead(this ScanState scan) => scan switch
    {
        ScanState.NotScanned or ScanState.Clean => true,
        ScanState.Infected => false,
        _ => throw new ArgumentOutOfRangeException(nameof(scan), scan, "Unknown state"),
    };
}

/// <summary>One file of a document: write-once in the blob store, named by the server, known by its SHA-256.</summary>
public sealed class DocumentVersion : ITenantOwned, IAudited
{
    public const int FileNameLength = 200;
    public const int ContentTypeLength = 120;
    public const int BlobNameLength = 120;
    public const int HashLength = 64;

    private DocumentVersion()
    {
    }

    public DocumentVersion(OrganisationId tenantId, DocumentId documentId, int number, string fileName, string contentType, Guid byId, string byName, DateTime now)
    {
        TenantId = tenantId;
        DocumentId = documentId;
        Id = DocumentVersionId.New();
        Number = number;
        FileName = fileName;
        ContentType = contentType;
        BlobName = Id.Value.ToString("N");
        UploadedById = byId;
        UploadedByName = byName;
        UploadedAt = now;
    }

    public OrganisationId TenantId { get; private set; }

    public DocumentVersionId Id { get; private set; }

    public DocumentId DocumentId { get; private set; }

    public int Number { get; private set; }

    public string FileName { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    public string BlobName { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public long Size { get; private set; }

    /// <summary>Lower-case hexadecimal; empty while uploading.</summary>
    public string Sha256 { get; private set; } = "";

    public VersionState State { get; private set; }

    public ScanState Scan { get; private set; }

    public Guid UploadedById { get; private set; }

    public string UploadedByName { get; private set; } = "";

    public DateTime UploadedAt { get; private set; }

    public Guid AuditId => DocumentId.Value;

    public void Stored(long size, string sha256)
    {
        Size = size;
        Sha256 = sha256;
        State = VersionState.Stored;
    }
}
