using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Certificates;

/// <summary>A certificate recorded from an evidence document. The vendor's row; buyers who hold the document see a <see cref="SharedCertificate"/>.</summary>
public sealed class Certificate : ITenantOwned, IAudited, IRevisioned
{
    private Certificate()
    {
    }

    public Certificate(OrganisationId tenantId, DocumentId documentId, DateTime now)
    {
        TenantId = tenantId;
        DocumentId = documentId;
        Id = CertificateId.New();
        RecordedAt = now;
    }

    public OrganisationId TenantId { get; private set; }

    public CertificateId Id { get; private set; }

    public DocumentId DocumentId { get; private set; }

    public DateTime RecordedAt { get; private set; }

    /// <summary>A <c>CertificateFacts</c> as JSON: the fields of certification-cycle.json and the surveillance audits done.</summary>
    public string FactsJson { get; private set; } = "{}";

    /// <summary>Taken from the facts so that lists can sort by it.</summary>
    public DateOnly ExpiryDate { get; private set; }

    /// <summary>When its document last got a newer version (UTC); null while the first one is all there is.</summary>
    public DateTime? RenewedAt { get; private set; }

    /// <summary>When an event was last recorded with a fresh letter or report behind it (UTC).</summary>
    public DateTime? ProvenAt { get; private set; }

    /// <summary>The member who looks after it and is reminded first; null: whoever looks after the evidence.</summary>
    public Guid? OwnerId { get; private set; }

    public int Revision { get; set; }

    public Guid AuditId => Id.Value;

    public void GiveTo(Guid? owner) => OwnerId = owner;

    public void Renew(DateTime at) => RenewedAt = at;

    public void Prove(DateTime? at) => ProvenAt = at;

    public void Record(string factsJson, DateOnly expiryDate)
    {
        FactsJson = factsJson;
        ExpiryDate = expiryDate;
    }
}
