using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Where an organisation's files lie in the blob store: one container per organisation, named by its id, which never changes.</summary>
public static class EvidenceBlobs
{
    private const string Prefix = "t-";

    public static string ContainerOf(OrganisationId organisation) => $"{Prefix}{organisation.Value:N}";

    /// <summary>The organisation whose files lie in the container; null for one that is not an organisation's.</summary>
    public static OrganisationId? OwnerOf(string container) =>
        container.StartsWith(Prefix, StringComparison.Ordinal) && Guid.TryParseExact(container[Prefix.Length..], "N", out var id) ? new OrganisationId(id) : null;
}
