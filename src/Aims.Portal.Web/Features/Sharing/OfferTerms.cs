using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Platform.Reading;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Sharing;

/// <summary>Sets under which terms a buyer goes on reading a file. Both sides find the change in their trail.</summary>
public sealed class OfferTerms(PortalDbContext db, IMultiTenantContextAccessor tenancy, IMultiTenantContextSetter setter, GrantTrail trail, Words words, TimeProvider clock)
{
    /// <summary>Whether the file can be shown page by page on this machine.</summary>
    public static bool HasPages(EvidenceGrant grant) => grant.ContentType == "application/pdf" && PagePicture.IsThere;

    public async Task ExecuteAsync(GrantId id, GrantTerms terms, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!.Id;
        var grant = await db.EvidenceGrants.OneAsync(g => g.VendorOrganisationId == tenant && g.Id == id && g.RevokedAt == null, ct);
        var before = grant.Terms;
        grant.Offer(terms.Checked(words.Today, HasPages(grant)));
        if (grant.Terms == before) return;
        trail.AddOffered(grant, before, clock.UtcNow());
        // The line in the buyer's trail is the buyer's row; it is saved in the same transaction.
        using var _ = setter.EnterSystem("terms of a grant: write to the buyer's trail");
        await db.SaveChangesAsync(ct);
    }
}
