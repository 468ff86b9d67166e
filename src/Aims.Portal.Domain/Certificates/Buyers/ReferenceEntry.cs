using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Certificates.Buyers;

/// <summary>What an entry of a buyer's own lists is about.</summary>
public enum ReferenceKind
{
    Edition,
    AccreditationBody,
    CertificationBody,
}

/// <summary>A buyer's own entry in the lists a judgement looks up; it goes over the shipped entry with the same key, for this buyer alone.</summary>
public sealed class ReferenceEntry : ITenantOwned, IAudited, IRevisioned
{
    public const int KeyLength = 60;
    public const int ContentLength = 8000;

    /// <summary>Of one buyer: some hundred bodies issue certificates for AI at all.</summary>
    public const int Most = 300;

    private ReferenceEntry()
    {
    }

    public ReferenceEntry(OrganisationId tenant, ReferenceKind kind, string key) => (TenantId, Kind, Key) = (tenant, kind, key);

    public OrganisationId TenantId { get; private set; }

    public ReferenceKind Kind { get; private set; }

    /// <summary>Short name of the body, or standard and year of the edition (<c>Iso27001-2013</c>).</summary>
    public string Key { get; private set; } = "";

    /// <summary>The entry itself, as JSON.</summary>
    public string EntryJson { get; private set; } = "{}";

    public string ChangedByName { get; private set; } = "";

    public DateTime ChangedAt { get; private set; }

    public int Revision { get; set; }

    public Guid AuditId => DerivedKey.Of(TenantId.Value, Kind.ToString(), Key);

    public void Write(string entryJson, string byName, DateTime now)
    {
        if (entryJson.Length > ContentLength) throw new RuleViolation("reference.long", "This is too long to be kept: at most {0} characters with all spellings. Shorten it.", ContentLength);
        (EntryJson, ChangedByName, ChangedAt) = (entryJson, byName, now);
    }
}
