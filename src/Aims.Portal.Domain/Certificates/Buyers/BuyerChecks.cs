using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Certificates.Buyers;

/// <summary>What a buyer's own people found when they looked a vendor's certificate up. The vendor never sees it; whoever judges the certificate for this buyer reads it beside what the vendor recorded.</summary>
public sealed class BuyerChecks : ITenantOwned, IAudited, IRevisioned
{
    /// <summary>One a quarter over a cycle, and as many again.</summary>
    public const int Most = 30;

    private BuyerChecks()
    {
    }

    public BuyerChecks(SharedCertificate certificate)
    {
        TenantId = certificate.BuyerId;
        CertificateId = certificate.CertificateId;
    }

    public OrganisationId TenantId { get; private set; }

    public CertificateId CertificateId { get; private set; }

    /// <summary>The checks (<see cref="RegisterCheck"/>), written as events of a history are.</summary>
    public string ChecksJson { get; private set; } = "[]";

    /// <summary>The newest check in a line, for the audit trail.</summary>
    public string Latest { get; private set; } = "";

    public int Revision { get; set; }

    public Guid AuditId => CertificateId.Value;

    public const int LatestLength = 400;

    public void Keep(string checksJson, string latest) => (ChecksJson, Latest) = (checksJson, latest.Fit(LatestLength));
}
