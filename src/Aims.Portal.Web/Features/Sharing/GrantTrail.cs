using Aims.Portal.Data;
using Aims.Portal.Domain.Audit;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Security;

namespace Aims.Portal.Web.Features.Sharing;

/// <summary>What a vendor does with a grant concerns the buyer too, but the trail writes a shared row's change once, for the side that acted. This writes it for the buyer.</summary>
public sealed class GrantTrail(PortalDbContext db, CurrentMember me)
{
    /// <summary>Adds the entry; the caller saves it with the grant, across tenants.</summary>
    public void AddGiven(EvidenceGrant grant) =>
        Add(grant, "added", grant.GrantedAt, Terms(grant, GrantTerms.None, new() { [nameof(grant.Title)] = [null, grant.Title], [nameof(grant.FileName)] = [null, grant.FileName], [nameof(grant.Sha256)] = [null, grant.Sha256] }));

    /// <inheritdoc cref="AddGiven"/>
    public void AddRevoked(EvidenceGrant grant, DateTime at) =>
        Add(grant, "changed", at, new() { [nameof(grant.Title)] = [grant.Title, grant.Title], [nameof(grant.RevokedAt)] = [null, at.ToString("O")] });

    /// <inheritdoc cref="AddGiven"/>
    public void AddOffered(EvidenceGrant grant, GrantTerms before, DateTime at) => Add(grant, "changed", at, Terms(grant, before, new() { [nameof(grant.Title)] = [grant.Title, grant.Title] }));

    private static Dictionary<string, string?[]> Terms(EvidenceGrant grant, GrantTerms before, Dictionary<string, string?[]> changes)
    {
        if (grant.Purpose != before.Purpose) changes[nameof(grant.Purpose)] = [before.Purpose, grant.Purpose];
        if (grant.ReadUntil != before.Until) changes[nameof(grant.ReadUntil)] = [before.Until?.ToString("O"), grant.ReadUntil?.ToString("O")];
        if (grant.ViewOnly != before.ViewOnly) changes[nameof(grant.ViewOnly)] = [before.ViewOnly ? "true" : "false", grant.ViewOnly ? "true" : "false"];
        if (grant.Nda != before.Nda) changes[nameof(grant.Nda)] = [before.Nda, grant.Nda];
        return changes;
    }

    // By name alone: the key of a vendor's person would tell the buyer since when that person is on the portal.
    private void Add(EvidenceGrant grant, string action, DateTime at, Dictionary<string, string?[]> changes) =>
        db.Add(new AuditEntry(grant.BuyerId, at, null, me.Name, action, nameof(EvidenceGrant), grant.AuditId, Data.AuditTrail.ToJson(changes)));
}
