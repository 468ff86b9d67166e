using Aims.Portal.Data;
using Aims.Portal.Domain;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Vendors;

/// <summary>A person who owns or may own a vendor.</summary>
/// <param name="Active">False for a member who left: the name stays readable, nothing new can be given to him.</param>
public sealed record OwnerChoice(Guid Id, string Name, bool Active);

/// <summary>The members of the organisation, by name.</summary>
public sealed class OwnerList(PortalDbContext db, RegisterQueries queries)
{
    public ValueTask<List<OwnerChoice>> AllAsync(CancellationToken ct) => queries.OwnersAsync(db, ct);

    /// <exception cref="RuleViolation">The person is not a member of this organisation (any more).</exception>
    public async Task DemandAsync(Guid? ownerId, Guid? before, CancellationToken ct)
    {
        if (ownerId is not { } id || id == before) return;
        if (!await db.Memberships.AnyAsync(m => m.PersonId == id && m.EndedAt == null, ct))
            throw new RuleViolation("vendor.owner", "The owner must be a member of your organisation. Choose one from the list.") { Field = "OwnerId" };
    }
}
