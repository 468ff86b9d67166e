using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Evidence;

/// <summary>This version of this document, to this buyer, for this assessment. Revocable; without one a buyer reads nothing.</summary>
public sealed class EvidenceGrant : IParty, IAudited
{
    private EvidenceGrant()
    {
    }

    public EvidenceGrant(Assessment assessment, SubmittedEvidence evidence, string contentType, string blobName, DateTime now)
    {
        BuyerId = assessment.BuyerId;
        VendorOrganisationId = assessment.VendorOrganisationId;
        VendorId = assessment.VendorId;
        AssessmentId = assessment.Id;
        Id = GrantId.New();
        DocumentId = evidence.DocumentId;
        VersionId = evidence.VersionId;
        Kind = evidence.Kind;
        Title = evidence.Title;
        FileName = evidence.FileName;
        Number = evidence.Number;
        Size = evidence.Size;
        Sha256 = evidence.Sha256;
        DocumentDate = evidence.DocumentDate;
        ValidUntil = evidence.ValidUntil;
        ContentType = contentType;
        BlobName = blobName;
        GrantedAt = now;
    }

    public OrganisationId BuyerId { get; private set; }

    public OrganisationId? VendorOrganisationId { get; private set; }

    public GrantId Id { get; private set; }

    public AssessmentId AssessmentId { get; private set; }

    public Vendors.VendorId VendorId { get; private set; }

    public DocumentId DocumentId { get; private set; }

    public DocumentVersionId VersionId { get; private set; }

    public string Kind { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string FileName { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    public string BlobName { get; private set; } = "";

    public int Number { get; private set; }

    public long Size { get; private set; }

    public string Sha256 { get; private set; } = "";

    public DateOnly? DocumentDate { get; private set; }

    public DateOnly? ValidUntil { get; private set; }

    public DateTime GrantedAt { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    /// <summary>What the buyer may use it for; empty: the assessment it was submitted to.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>The last day on which it may be read, in the buyer's time zone; null for no end.</summary>
    public DateOnly? ReadUntil { get; private set; }

    /// <summary>Page by page only, with the reader's name and the time on every page.</summary>
    public bool ViewOnly { get; private set; }

    /// <summary>What each reader accepts before the first page; empty for nothing.</summary>
    public string Nda { get; private set; } = "";

    /// <summary>Neither taken back nor past its last day.</summary>
    public bool IsReadableOn(DateOnly day) => RevokedAt is null && !(ReadUntil < day);

    public GrantTerms Terms => new(Purpose, ReadUntil, ViewOnly, Nda);

    /// <summary>As of the file's last scan; whether it is handed out is asked of the file itself.</summary>
    public ScanState Scan { get; private set; }

    /// <summary>What the reader should know before opening it: names of <see cref="ContentAlert"/>, separated by commas.</summary>
    public string Alerts { get; private set; } = "";

    /// <summary>How often a scan changed something of it since it was granted.</summary>
    public int ScanChanges { get; private set; }

    /// <summary>The newest version that its owner keeps of the document and this buyer was not given; null while this one is the newest.</summary>
    public int? NewerNumber { get; private set; }

    /// <summary>Since when there is a newer one (UTC).</summary>
    public DateTime? NewerAt { get; private set; }

    public Guid AuditId => AssessmentId.Value;

    public void Scanned(DocumentVersion version)
    {
        if ((version.Scan, version.Alerts) == (Scan, Alerts)) return;
        (Scan, Alerts, ScanChanges) = (version.Scan, version.Alerts, ScanChanges + 1);
    }

    /// <param name="terms">As <see cref="GrantTerms.Checked"/> gives them.</param>
    public void Offer(GrantTerms terms) => (Purpose, ReadUntil, ViewOnly, Nda) = (terms.Purpose, terms.Until, terms.ViewOnly, terms.Nda);

    /// <returns>Whether that is news: the grant was of the newest version till now, or an even newer one has come.</returns>
    public bool Superseded(int number, DateTime now)
    {
        if (number <= Number || number <= NewerNumber) return false;
        (NewerNumber, NewerAt) = (number, now);
        return true;
    }

    public void Revoke(DateTime now) => RevokedAt ??= now;
}
