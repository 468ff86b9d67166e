using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Certificates;

/// <summary>What a buyer knows of a certificate: the facts the vendor keeps up to date for every buyer that was given the document.</summary>
public sealed class SharedCertificate : IParty, IAudited
{
    private SharedCertificate()
    {
    }

    public SharedCertificate(EvidenceGrant grant, Certificate certificate, DateTime now)
    {
        BuyerId = grant.BuyerId;
        VendorOrganisationId = grant.VendorOrganisationId;
        VendorId = grant.VendorId;
        CertificateId = certificate.Id;
        DocumentId = certificate.DocumentId;
        Update(certificate, now);
    }

    public OrganisationId BuyerId { get; private set; }

    public OrganisationId? VendorOrganisationId { get; private set; }

    public CertificateId CertificateId { get; private set; }

    public Vendors.VendorId VendorId { get; private set; }

    public DocumentId DocumentId { get; private set; }

    public string FactsJson { get; private set; } = "{}";

    public DateOnly ExpiryDate { get; private set; }

    public DateTime UpdatedAt { get; private set; }

    public Guid AuditId => CertificateId.Value;

    public void Update(Certificate certificate, DateTime now)
    {
        FactsJson = SharedFacts.Of(certificate.FactsJson);
        ExpiryDate = certificate.ExpiryDate;
        UpdatedAt = now;
    }
}
