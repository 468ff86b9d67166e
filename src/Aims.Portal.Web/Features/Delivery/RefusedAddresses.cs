using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Web.Platform.Database;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Delivery;

/// <param name="Address">Null for somebody of the other party: whom a vendor employs is none of a buyer's business.</param>
public sealed record RefusedAddress(SuppressionId Id, string? Address, string? Reason, DateTime Since);

/// <summary>Addresses to which the organisation's reminders do not go, because the mail server refused them.</summary>
public sealed class RefusedAddresses(PortalDbContext db, IMultiTenantContextAccessor tenancy, ListCounts kept)
{
    private const int Most = 100;

    /// <summary>As of some seconds ago at most.</summary>
    public Task<int> CountAsync(CancellationToken ct) => kept.GetAsync(tenancy.Tenant!.Id, nameof(RefusedAddresses), () => Rows().CountAsync(ct));

    /// <summary>The newest first. Names only one's own people and contacts one entered oneself.</summary>
    public async Task<IReadOnlyList<RefusedAddress>> ReadAsync(CancellationToken ct)
    {
        var rows = await (
            from s in Rows().OrderByDescending(s => s.Since).ThenBy(s => s.Id).Take(Most)
#pragma warning disable CA1304, CA1311, CA1862 // becomes upper() in the database; the culture of this process has no part in it
            let known = db.VendorContacts.Any(c => c.Email.ToUpper() == s.Address)
#pragma warning restore CA1304, CA1311, CA1862
                || db.Memberships.Any(m => db.Users.Any(u => u.Id == m.PersonId && u.NormalizedEmail == s.Address))
                || db.Invitations.Any(i => i.Kind == InvitationKind.Member && i.NormalizedEmail == s.Address)
            select new RefusedAddress(s.Id, known ? s.Address : null, known ? s.Reason : null, s.Since)).ToListAsync(ct);
        return [.. rows.Select(r => r with { Address = r.Address?.ToLowerInvariant() })];
    }

    /// <summary>Mails go to it again. Those that were not sent meanwhile stay unsent.</summary>
    public async Task SendAgainAsync(SuppressionId id, CancellationToken ct)
    {
        db.Remove(await db.Suppressions.Where(s => s.Cause == SuppressionCause.AddressRefused).OneAsync(s => s.Id == id, ct));
        await db.SaveChangesAsync(ct);
    }

    private IQueryable<Suppression> Rows() => db.Suppressions.AsNoTracking().Where(s => s.Cause == SuppressionCause.AddressRefused);
}
