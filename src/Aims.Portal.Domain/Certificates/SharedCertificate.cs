using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Certificates;

/// <summary>What a buyer knows of a certificate: the facts the vendor keeps up to date for every buyer that was given the document.</summary>
public sealed class SharedCertificate : IParty, IAudited
{
    /// <summary>A day that has always come: its facts were changed, or nobody has looked yet.</summary>
    public static readonly DateOnly AtOnce = new(2000, 1, 1);

    private static readonly DateOnly Never = new(2999, 12, 31);

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

    /// <summary>As of the last look at it; null before the first. Lists are filtered by it.</summary>
    public CertificateStatus? Status { get; private set; }

    /// <summary>Why it did not support what rests on it at the last look; null while it did. Of one that nobody has verified too.</summary>
    public LapseCause? Lapse { get; private set; }

    /// <summary>The first day, by time alone, on which it will not support anything any more; null when that is so already, or never.</summary>
    public DateOnly? LapsesOn { get; private set; }

    /// <summary>The day on which its status must be looked at again: it changes then by time alone, or its facts have changed.</summary>
    public DateOnly LookAgainOn { get; private set; }

    public Guid AuditId => CertificateId.Value;

    public void Update(Certificate certificate, DateTime now)
    {
        FactsJson = SharedFacts.Of(certificate.FactsJson);
        ExpiryDate = certificate.ExpiryDate;
        UpdatedAt = now;
        LookAgainOn = AtOnce;
    }

    /// <summary>What the buyer itself knows of it has changed.</summary>
    public void LookAgain() => LookAgainOn = AtOnce;

    /// <param name="nextChangeOn">Null when all of it stays so for good.</param>
    public void Looked(CertificateStatus? status, LapseCause? lapse, DateOnly? lapsesOn, DateOnly? nextChangeOn)
    {
        (Status, Lapse, LapsesOn) = (status, lapse, lapsesOn);
        LookAgainOn = nextChangeOn ?? Never;
    }
}
