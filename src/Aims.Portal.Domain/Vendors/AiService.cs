using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Vendors;

public enum ServiceStatus
{
    Planned,
    InUse,
    Ended,
}

/// <summary>An AI service of a vendor, with the facts of its use (UC-01…UC-09) and the risk tier worked out from them.</summary>
public sealed class AiService : ITenantOwned, IAudited, IRevisioned
{
    public const int NameLength = 200;
    public const int PurposeLength = 1000;

    private AiService()
    {
    }

    public AiService(Vendor vendor, string name)
    {
        TenantId = vendor.TenantId;
        VendorId = vendor.Id;
        Id = AiServiceId.New();
        Name = name;
    }

    public OrganisationId TenantId { get; private set; }

    public AiServiceId Id { get; private set; }

    public VendorId VendorId { get; private set; }

    public string Name { get; private set; } = "";

    public string? Purpose { get; private set; }

    public ServiceStatus Status { get; private set; }

    public Guid? OwnerId { get; private set; }

    /// <summary>Answers to UC-01…UC-09 as JSON: question id to stored answer.</summary>
    public string UseCase { get; private set; } = "{}";

    public RiskTier Tier { get; private set; }

    /// <summary>True while one of the nine facts is unanswered: the tier may still rise.</summary>
    public bool TierIsProvisional { get; private set; } = true;

    public int Revision { get; set; }

    public Guid AuditId => Id.Value;

    public void Describe(string name, string? purpose, ServiceStatus status, Guid? ownerId)
    {
        Name = name;
        Purpose = purpose;
        Status = status;
        OwnerId = ownerId;
    }

    public void Classify(string useCaseJson, RiskTier tier, bool provisional)
    {
        UseCase = useCaseJson;
        Tier = tier;
        TierIsProvisional = provisional;
    }
}
