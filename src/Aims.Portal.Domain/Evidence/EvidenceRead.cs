using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Evidence;

/// <summary>A buyer's person read a granted file. Both parties can see it.</summary>
public sealed class EvidenceRead : IParty
{
    private EvidenceRead()
    {
    }

    public EvidenceRead(EvidenceGrant grant, Guid byId, string byName, DateTime now)
    {
        BuyerId = grant.BuyerId;
        VendorOrganisationId = grant.VendorOrganisationId;
        Id = Guid.CreateVersion7();
        GrantId = grant.Id;
        DocumentId = grant.DocumentId;
        VersionId = grant.VersionId;
        ReadById = byId;
        ReadByName = byName;
        ReadAt = now;
    }

    public OrganisationId BuyerId { get; private set; }

    public OrganisationId? VendorOrganisationId { get; private set; }

    public Guid Id { get; private set; }

    public GrantId GrantId { get; private set; }

    public DocumentId DocumentId { get; private set; }

    public DocumentVersionId VersionId { get; private set; }

    public Guid ReadById { get; private set; }

    public string ReadByName { get; private set; } = "";

    public DateTime ReadAt { get; private set; }

    /// <summary>Not a reading but what came before the first: the SHA-256 of the confidentiality text that the person accepted. Empty for a reading.</summary>
    public string NdaSha256 { get; private set; } = "";

    /// <summary>The person has accepted the text that the grant asks for now.</summary>
    public static EvidenceRead Acceptance(EvidenceGrant grant, Guid byId, string byName, DateTime now) => new(grant, byId, byName, now) { NdaSha256 = grant.Terms.NdaSha256 };
}
