using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Audit;

/// <summary>One line of an organisation's audit trail: who changed what, from which value to which. Written in the same transaction as the change; sealed into a hash chain afterwards.</summary>
public sealed class AuditEntry : ITenantOwned
{
    public const int NameLength = 200;
    public const int EntityLength = 60;
    public const int ActionLength = 20;
    public const int HashLength = 64;

    private AuditEntry()
    {
    }

    public AuditEntry(OrganisationId tenantId, DateTime at, Guid? actorId, string actorName, string action, string entity, Guid entityId, string changes, AuditEntryId? id = null)
    {
        TenantId = tenantId;
        Id = id ?? AuditEntryId.New();
        At = at;
        ActorId = actorId;
        ActorName = actorName;
        Action = action;
        Entity = entity;
        EntityId = entityId;
        Changes = changes;
    }

    public OrganisationId TenantId { get; private set; }

    public AuditEntryId Id { get; private set; }

    public DateTime At { get; private set; }

    public Guid? ActorId { get; private set; }

    public string ActorName { get; private set; } = "";

    /// <summary>added, changed or removed; read, downloaded or accepted; attempted.</summary>
    public string Action { get; private set; } = "";

    public string Entity { get; private set; } = "";

    public Guid EntityId { get; private set; }

    /// <summary>JSON: property name to old and new value.</summary>
    public string Changes { get; private set; } = "";

    /// <summary>Place in the sealed chain of this organisation, from 1; null until sealed.</summary>
    public long? ChainNumber { get; private set; }

    /// <summary>SHA-256 over the previous hash and this entry; null until sealed.</summary>
    public string? ChainHash { get; private set; }

    public void Seal(long number, string hash)
    {
        ChainNumber = number;
        ChainHash = hash;
    }
}
