using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Evidence;

public enum VersionState
{
    /// <summary>The file is on its way; a job removes what never arrived.</summary>
    Uploading,
    Stored,

    /// <summary>Given up for good: nobody sees it any more, and a job removes its bytes.</summary>
    Deleting,

    /// <summary>The bytes are gone; the row keeps name and hash of what once was shown.</summary>
    Deleted,
}

/// <summary>One file of a document: write-once in the blob store, named by the server, known by its SHA-256.</summary>
public sealed class DocumentVersion : ITenantOwned, IAudited
{
    public const int FileNameLength = 200;
    public const int ContentTypeLength = 120;
    public const int BlobNameLength = 120;
    public const int HashLength = 64;
    public const int ScanNoteLength = 200;
    public const int ScannedWithLength = 80;
    public const int AlertsLength = 200;

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

    /// <summary>Bytes; while uploading, as announced, or 0.</summary>
    public long Size { get; private set; }

    /// <summary>Lower-case hexadecimal; empty while uploading.</summary>
    public string Sha256 { get; private set; } = "";

    public VersionState State { get; private set; }

    public ScanState Scan { get; private set; }

    /// <summary>What malware was found, or the name of the <see cref="ScanObstacle"/>; empty otherwise.</summary>
    public string ScanNote { get; private set; } = "";

    /// <summary>The scanner and its signatures, as it calls itself.</summary>
    public string ScannedWith { get; private set; } = "";

    public DateTime? ScannedAt { get; private set; }

    /// <summary>From when on it is to be scanned (UTC); null while there is nothing to do.</summary>
    public DateTime? ScanNextAt { get; private set; }

    /// <summary>How often in a row somebody began to scan it and came to no end.</summary>
    public int ScanAttempts { get; private set; }

    /// <summary>What in it can do more than be read: names of <see cref="ContentAlert"/>, separated by commas.</summary>
    public string Alerts { get; private set; } = "";

    /// <summary>What the store gave back at the last comparison was not what was put there; null while it was.</summary>
    public StoreFault? StoreFault { get; private set; }

    /// <summary>When its bytes were last read back and compared (UTC).</summary>
    public DateTime? StoreCheckedAt { get; private set; }

    /// <summary>From when on its text is to be read (UTC); null while there is nothing to do.</summary>
    public DateTime? ReadNextAt { get; private set; }

    public Guid UploadedById { get; private set; }

    public string UploadedByName { get; private set; } = "";

    public DateTime UploadedAt { get; private set; }

    public Guid AuditId => DocumentId.Value;

    /// <summary>How large it will be, said before the first byte of an upload that comes in chunks.</summary>
    public void Announce(long size) => Size = size;

    /// <exception cref="InvalidOperationException">It is not on its way: what was given up is never filled again.</exception>
    public void Stored(long size, string sha256)
    {
        if (State is not VersionState.Uploading) throw new InvalidOperationException($"A version in state {State} takes no bytes.");
        Size = size;
        Sha256 = sha256;
        State = VersionState.Stored;
    }

    /// <summary>Nobody is given it before it was scanned.</summary>
    public void Quarantine(DateTime now) => (Scan, ScanNextAt) = (ScanState.Waiting, now);

    /// <summary>A scanner was configured after it came, or its signatures have changed: it stays readable meanwhile.</summary>
    public void ScanAgain(DateTime now) => ScanNextAt = now;

    public void Scanned(ScanVerdict verdict, string with, DateTime now)
    {
        (Scan, ScanNote, ScannedWith) = (verdict.State, verdict.Note.Fit(ScanNoteLength), with.Fit(ScannedWithLength));
        Alerts = string.Join(',', verdict.Alerts.Distinct().Order()).Fit(AlertsLength);
        (ScannedAt, ScanNextAt, ScanAttempts) = (now, null, 0);
    }

    /// <summary>The scanner did not answer; what is in quarantine stays there.</summary>
    /// <param name="wasTried">False when the scanner was away: that is no fault of the file.</param>
    public void ScanLater(DateTime at, bool wasTried) => (ScanNextAt, ScanAttempts) = (at, wasTried ? ScanAttempts : Math.Max(0, ScanAttempts - 1));

    public void Compared(StoreFault? fault, DateTime now) => (StoreFault, StoreCheckedAt) = (fault, now);

    /// <summary>Nobody is given it any more, and nothing is done with it.</summary>
    public void Delete() => (State, ScanNextAt, ReadNextAt, StoreFault) = (VersionState.Deleting, null, null, null);

    /// <summary>The bytes are gone.</summary>
    public void Gone() => (State, ScanNextAt, ReadNextAt) = (VersionState.Deleted, null, null);

    public void ReadFrom(DateTime? at) => ReadNextAt = at;
}
