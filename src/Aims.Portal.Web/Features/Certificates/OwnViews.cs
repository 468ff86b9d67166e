using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.History;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>What a buyer brings along when it judges whether a certificate is in force: its lists, and what its people found.</summary>
/// <param name="Stamp">Another one after each change of either.</param>
public sealed record OwnView(CertificateReference Lists, string? ChecksJson, string Stamp);

public sealed class OwnViews(PortalDbContext db, IMultiTenantContextAccessor tenancy, CertificateReferences references)
{
    /// <summary>As it is at this moment.</summary>
    public async Task<OwnView> ReadAsync(CertificateId id, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        // Before what it speaks of: what changes in between is seen by the comparison.
        var stamp = await StampAsync(id, ct);
        var checks = await db.BuyerChecks.AsNoTracking().Where(c => c.TenantId == buyer && c.CertificateId == id).Select(c => c.ChecksJson).FirstOrDefaultAsync(ct);
        return new OwnView(await references.NowAsync(ct), checks, stamp);
    }

    /// <summary>Writes beside a check which lapse it has ended or hidden.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody wrote a check meanwhile: all of it is to be looked at again.</exception>
    public async Task NoteAsync(CertificateId id, OwnView seen, RegisterCheck check, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        if (await db.BuyerChecks.FirstOrDefaultAsync(c => c.TenantId == buyer && c.CertificateId == id, ct) is not { } row || row.ChecksJson != seen.ChecksJson)
            throw new DbUpdateConcurrencyException("Somebody wrote down or took out a check in the moment in which another one changed a lapse.");
        row.Keep(CertificateJson.WriteChecks(CertificateJson.Checks(row.ChecksJson).Select(c => CheckLine.KeyOf(c) == CheckLine.KeyOf(check) ? check : c)), row.Latest);
    }

    public async Task<string> StampAsync(CertificateId id, CancellationToken ct)
    {
        var buyer = tenancy.Tenant!.Id;
        var stamp = await db.Organisations.Where(o => o.Id == buyer).Select(o => new
        {
            Lists = o.ReferenceRevision,
            Checks = db.BuyerChecks.Where(c => c.TenantId == buyer && c.CertificateId == id).Select(c => (int?)c.Revision).FirstOrDefault(),
        }).FirstAsync(ct);
        return $"{stamp.Lists}.{stamp.Checks}";
    }
}
