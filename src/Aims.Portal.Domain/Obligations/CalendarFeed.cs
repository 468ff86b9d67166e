using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Obligations;

/// <summary>The secret address under which a person's calendar fetches the due dates of one organisation. Only the hash of its token is stored.</summary>
public sealed class CalendarFeed(OrganisationId tenantId, Guid personId, byte[] tokenHash, string language, DateTime createdAt) : ITenantOwned, IAudited
{
    public OrganisationId TenantId { get; private set; } = tenantId;

    public Guid PersonId { get; private set; } = personId;

    /// <summary>SHA-256 of the token in the address.</summary>
    public byte[] TokenHash { get; private set; } = tokenHash;

    /// <summary>In which the events are written: the calendar that fetches them is nobody who has signed in.</summary>
    public string Language { get; private set; } = language;

    public DateTime CreatedAt { get; private set; } = createdAt;

    public Guid AuditId => PersonId;

    /// <summary>The address before it stops working at once.</summary>
    public void Renew(byte[] hash, string language, DateTime now) => (TokenHash, Language, CreatedAt) = (hash, language, now);
}
