using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Web.Features.Certificates;
using Aims.Portal.Web.Features.Letters;
using Aims.Portal.Web.Platform.Database;
using Aims.Portal.Web.Platform.Mail;
using Aims.Portal.Web.Platform.Tenancy;
using Aims.Portal.Web.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Sharing;

/// <summary>Takes a version back from a buyer, and tells whoever looks after the vendor there. What was submitted stays named with its hash; the file can no longer be read.</summary>
public sealed class RevokeGrant(
    PortalDbContext db, IMultiTenantContextAccessor tenancy, IMultiTenantContextSetter setter, ReadableProof proof, GrantTrail trail, BuyersDesk desk, Words words, TimeProvider clock)
{
    // Overtaken when a colleague revoked it in the same moment: then nothing is left to do, nor to tell.
    public Task ExecuteAsync(GrantId id, CancellationToken ct) => db.AnewWhenOvertakenAsync(() => RevokeAsync(id, ct));

    private async Task RevokeAsync(GrantId id, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!.Id;
        var grant = await db.EvidenceGrants.OneAsync(g => g.VendorOrganisationId == tenant && g.Id == id, ct);
        if (grant.RevokedAt is not null) return;
        grant.Revoke(clock.UtcNow());
        trail.AddRevoked(grant, clock.UtcNow());

        // Without any readable version of the document the buyer no longer follows the certificate in it.
        var today = words.Today;
        var other = await db.EvidenceGrants.AnyAsync(
            g => g.VendorOrganisationId == tenant && g.BuyerId == grant.BuyerId && g.DocumentId == grant.DocumentId && g.Id != id && g.RevokedAt == null && (g.ReadUntil == null || g.ReadUntil >= today), ct);
        if (!other)
        {
            db.RemoveRange(await db.SharedCertificates
                .Where(s => s.VendorOrganisationId == tenant && s.BuyerId == grant.BuyerId && s.DocumentId == grant.DocumentId).ToListAsync(ct));
        }

        await proof.ChangedAsync(grant.BuyerId, [grant], ct);
        // The line in the buyer's trail and the mail are the buyer's rows; they are saved in the same transaction.
        using var _ = setter.EnterSystem("revoke a grant: write to the buyer's trail and to the owner of the vendor there");
        if (!other) await desk.TellAsync(grant.BuyerId, new GrantWithdrawn(grant.Id, words.Today), ct);
        await db.SaveChangesAsync(ct);
    }
}
