using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Says who at the vendor looks after a certificate: that person is reminded of its dates first, in place of all evidence owners.</summary>
public sealed class GiveCertificate(PortalDbContext db, IMultiTenantContextAccessor tenancy)
{
    /// <param name="person">Null for all evidence owners.</param>
    /// <returns>The person's name.</returns>
    /// <exception cref="RuleViolation">Somebody who does not work here, or may not look after evidence.</exception>
    public async Task<string?> ExecuteAsync(CertificateId id, Guid? person, CancellationToken ct)
    {
        var tenant = tenancy.Tenant!.Id;
        var certificate = await db.Certificates.OneAsync(c => c.TenantId == tenant && c.Id == id, ct);
        var name = person is null ? null : await (
            from m in db.Memberships
            join p in db.Users on m.PersonId equals p.Id
            where m.TenantId == tenant && m.PersonId == person && m.EndedAt == null && (m.Role == Role.EvidenceOwner || m.Role == Role.VendorAdministrator)
            select p.DisplayName).FirstOrDefaultAsync(ct) ?? throw new RuleViolation("certificate.owner", "Choose an evidence owner or an administrator of your organisation.") { Field = "person" };
        certificate.GiveTo(person);
        var open = await db.Obligations.Where(o => o.TenantId == tenant && o.SubjectId == id.Value && o.State == ObligationState.Open).ToListAsync(ct);
        foreach (var date in open) date.Assign(tenant, person);
        await db.SaveChangesAsync(ct);
        return name;
    }
}
