using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain;

/// <summary>A row that belongs to one organisation. Nobody else ever sees it.</summary>
public interface ITenantOwned
{
    OrganisationId TenantId { get; }
}

/// <summary>A row that a buyer and a vendor share under one assessment. Each sees it only as a party.</summary>
public interface IParty
{
    OrganisationId BuyerId { get; }

    /// <summary>The vendor's organisation; null until its invitation has been accepted.</summary>
    OrganisationId? VendorOrganisationId { get; }
}

/// <summary>A row that two people may change at once: the second one is told instead of winning silently.</summary>
public interface IRevisioned
{
    int Revision { get; set; }
}

/// <summary>A row whose every change is written to the audit trail in the same transaction.</summary>
public interface IAudited
{
    /// <summary>The key by which the trail names the row.</summary>
    Guid AuditId { get; }
}
