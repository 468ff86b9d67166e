using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Features.Members;

/// <summary>Which role a member may be given.</summary>
internal static class MemberRoles
{
    /// <summary>What stands in the form of an invitation: whoever forgets to choose gives away as little as possible.</summary>
    public static Role Least(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Buyer => Role.Auditor,
        OrganisationKind.Vendor => Role.Contributor,
        _ => Role.PlatformOperator,
    };

    /// <exception cref="RuleViolation">No role was chosen, or one of another kind of organisation.</exception>
    public static Role Demand(OrganisationKind kind, Role? chosen) => chosen is { } role && RolePermissions.Of(kind).Contains(role)
        ? role
        : throw new RuleViolation("membership.role-kind", "This role does not belong to this kind of organisation. Choose one from the list.") { Field = "Role" };
}
