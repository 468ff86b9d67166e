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

    public Guid AuditId => AssessmentId.Value;

    public void Revoke(DateTime now) => RevokedAt ??= now;
}
