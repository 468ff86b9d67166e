using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Features.Organisations;

/// <summary>Invites the first administrator of an organisation just made. The invitations feature registers it; without one, only the organisation is made.</summary>
public delegate Task InviteFirstAdministrator(
    OrganisationId organisation, string organisationName, string email, string name, string language, Role role, CancellationToken ct);
