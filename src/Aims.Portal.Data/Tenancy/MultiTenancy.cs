using Aims.Portal.Domain;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Data.Tenancy;

// Finbuckle.MultiTenant's vocabulary on our own few lines; see docs/adr/0001.

/// <summary>What the portal knows of the tenant a request or job works for.</summary>
public interface ITenantInfo
{
    OrganisationId Id { get; }

    /// <summary>The slug; may change, so nothing is stamped with it.</summary>
    string Identifier { get; }

    string Name { get; }
}

/// <param name="ReferenceRevision">Of the buyer's own lists of bodies and editions; 0 while only the shipped ones hold.</param>
public sealed record TenantInfo(OrganisationId Id, string Identifier, string Name, OrganisationKind Kind, BuyerType? BuyerType, string TimeZone, int ReferenceRevision = 0) : ITenantInfo;

/// <summary>Who acts: written into the audit trail.</summary>
public sealed record Actor(Guid? PersonId, string Name)
{
    public static readonly Actor Portal = new(null, "Aims Portal");
}

public interface IMultiTenantContextAccessor
{
    /// <summary>Null when none was resolved: every query on a tenant's rows then throws.</summary>
    TenantInfo? Tenant { get; }

    Actor Actor { get; }

    /// <summary>Why this scope may look across tenants; null in every ordinary request.</summary>
    string? SystemReason { get; }
}

public interface IMultiTenantContextSetter
{
    void SetTenant(TenantInfo? tenant);

    void SetActor(Actor actor);

    /// <summary>Lets this scope read and write across tenants by <see cref="TenantQueries.AcrossTenants{T}"/>. For jobs, sign-in and the acceptance of an invitation, never for a page.</summary>
    /// <returns>Ends the permission when disposed.</returns>
    IDisposable EnterSystem(string reason);
}

/// <summary>One per request or job scope.</summary>
public sealed class MultiTenantContext : IMultiTenantContextAccessor, IMultiTenantContextSetter
{
    public TenantInfo? Tenant { get; private set; }

    public Actor Actor { get; private set; } = Actor.Portal;

    public string? SystemReason { get; private set; }

    public void SetTenant(TenantInfo? tenant) => Tenant = tenant;

    public void SetActor(Actor actor) => Actor = actor;

    public IDisposable EnterSystem(string reason)
    {
        var before = SystemReason;
        SystemReason = reason;
        return new Leave(() => SystemReason = before);
    }

    private sealed class Leave(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }
}

/// <summary>A row was about to be written for another tenant. Always a fault in the portal, never the user's.</summary>
public sealed class MultiTenantException(string message) : InvalidOperationException(message);

/// <summary>The row does not exist, or belongs to somebody else: one answer for both.</summary>
public sealed class NotFoundException() : Exception("Not found");
