using Aims.Portal.Data;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Acceptance;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Whether a buyer can rely on a vendor's certificate for one of the vendor's services, point by point.</summary>
/// <param name="Services">Those of the register, for the reader to choose one.</param>
public sealed record Reliance(string Service, IReadOnlyList<string> Services, Acceptability Acceptability)
{
    private const int MostServices = 200;

    /// <param name="service">Name of a service; the first one when it is none of this vendor's.</param>
    /// <returns>Null when the register knows no service of this vendor: then there is nothing to rely on it for.</returns>
    public static async Task<Reliance?> ReadAsync(PortalDbContext db, Vendor vendor, CertificateHistory history, string? service, DateOnly today, CancellationToken ct)
    {
        var services = await db.AiServices.Where(s => s.TenantId == vendor.TenantId && s.VendorId == vendor.Id && s.Status != ServiceStatus.Ended).OrderBy(s => s.Name).Select(s => s.Name).Take(MostServices).ToListAsync(ct);
        if (services.Count == 0) return null;
        var chosen = service is not null && (services.Contains(service) || await db.AiServices.AnyAsync(s => s.TenantId == vendor.TenantId && s.VendorId == vendor.Id && s.Name == service, ct)) ? service : services[0];
        var entity = new ContractingEntity(vendor.LegalName ?? vendor.Name);
        var question = new AcceptabilityQuestion(history, entity, chosen) { OtherServices = [.. services.Where(s => s != chosen)] };
        return new Reliance(chosen, services, Acceptability.Of(question, today).AsStatedByVendor());
    }
}
