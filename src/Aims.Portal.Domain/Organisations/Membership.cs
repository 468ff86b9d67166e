namespace Aims.Portal.Domain.Organisations;

/// <summary>One person's place in one organisation. A person may have several; a role holds only in its own organisation.</summary>
public sealed class Membership : ITenantOwned, IAudited
{
    private Membership()
    {
    }

    public Membership(OrganisationId tenantId, Guid personId, Role role, DateTime now)
    {
        TenantId = tenantId;
        PersonId = personId;
        Role = role;
        JoinedAt = now;
    }

    public OrganisationId TenantId { get; private set; }

    public Guid PersonId { get; private set; }

    public Role Role { get; private set; }

    public DateTime JoinedAt { get; private set; }

    /// <summary>Set when the person left: the row stays, so that the trail keeps its names.</summary>
    public DateTime? EndedAt { get; private set; }

    public Guid AuditId => PersonId;

    public void ChangeRole(Role role, OrganisationKind kind)
    {
        if (role.Kind() != kind)
            throw new RuleViolation("membership.role-kind", "This role does not belong to this kind of organisation. Choose one from the list.") { Field = "Role" };
        Role = role;
    }

    public void End(DateTime now) => EndedAt ??= now;

    public void Rejoin(Role role, DateTime now)
    {
        Role = role;
        JoinedAt = now;
        EndedAt = null;
    }
}
