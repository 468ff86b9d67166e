using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Features.Evidence;

/// <summary>Where an organisation's files lie in the blob store: one container per organisation, named by its id, which never changes.</summary>
public static class EvidenceBlobs
{
    public static string ContainerOf(OrganisationId organisation) => $"t-{organisation.Value:N}";
}
