using Aims.Portal.Data;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Acceptance;
using Aims.Portal.Domain.Certificates.Buyers;
using Aims.Portal.Domain.Certificates.History;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Whether a buyer can rely on a vendor's certificate for one of the vendor's services, point by point.</summary>
/// <param name="Services">Those of the register, for the reader to choose one.</param>
/// <param name="Accepted">What the buyer has accepted and not taken back, for any service.</param>
public sealed record Reliance(CertificateId Certificate, string Service, IReadOnlyList<string> Services, Acceptability Acceptability, IReadOnlyList<AcceptedPoint> Accepted)
{
    private const int MostServices = 200;
    private const int MostAccepted = 200;

    /// <summary>Whether the reader may accept a point.</summary>
    public bool MayAccept { get; init; }

    /// <summary>The stored row behind an acceptance that counts.</summary>
    public AcceptedPoint? Behind(PointFinding point) =>
        point.Acceptance is { } stated ? Accepted.FirstOrDefault(a => a.Point == point.Point && (a.Service is null || a.Service == Service) && a.Until == stated.Until) : null;

    /// <summary>What was accepted and stands beside no point now: its time is over, the point is met, or it is of another service.</summary>
    public IReadOnlyList<AcceptedPoint> Others => [.. Accepted.Where(a => !Acceptability.Points.Any(p => Behind(p) == a))];

    /// <param name="shared">What was shared of the certificate, with the lapse of which only the vendor's word says that it is over.</param>
    /// <param name="service">Name of a service; the first one when it is none of this vendor's.</param>
    /// <returns>Null when the register knows no service of this vendor: then there is nothing to rely on it for.</returns>
    public static async Task<Reliance?> ReadAsync(
        PortalDbContext db, Vendor vendor, SharedCertificate shared, CertificateHistory history, IReadOnlyList<RegisterCheck> own, CertificateReference lists, string? service, DateOnly today, CancellationToken ct)
    {
        var certificate = shared.CertificateId;
        var services = await db.AiServices.Where(s => s.TenantId == vendor.TenantId && s.VendorId == vendor.Id && s.Status != ServiceStatus.Ended).OrderBy(s => s.Name).Select(s => s.Name).Take(MostServices).ToListAsync(ct);
        if (services.Count == 0) return null;
        var chosen = service is not null && (services.Contains(service) || await db.AiServices.AnyAsync(s => s.TenantId == vendor.TenantId && s.VendorId == vendor.Id && s.Name == service, ct)) ? service : services[0];
        var accepted = await db.AcceptedPoints.AsNoTracking().Where(a => a.TenantId == vendor.TenantId && a.CertificateId == certificate && a.EndedAt == null).OrderByDescending(a => a.Until).Take(MostAccepted).ToListAsync(ct);
        var question = new AcceptabilityQuestion(history, new ContractingEntity(vendor.LegalName ?? vendor.Name), chosen)
        {
            OtherServices = [.. services.Where(s => s != chosen)],
            Statement = await StatementAsync(db, vendor, history.On(today).Standard, ct),
            Acceptances = [.. accepted.Where(a => a.Service is null || a.Service == chosen).Select(a => a.Stated)],
        };
        var judged = Acceptability.Of(question, today, lists);
        var (isConfirmed, looked) = ShownCertificate.ConfirmedBy(own, history.On(today), shared.FactsJson);
        return new Reliance(certificate, chosen, services, judged.AsStatedByVendor(isConfirmed, looked).Unshown(shared.Unshown).With(question.Acceptances, today), accepted);
    }

    /// <summary>The newest statement of applicability for that standard that the buyer may read: its date, and its version where title or file name say one.</summary>
    private static async Task<ShownStatement?> StatementAsync(PortalDbContext db, Vendor vendor, CertificateStandard standard, CancellationToken ct)
    {
        if (EvidenceKinds.StatementFor(standard) is not { } kind) return null;
        var shown = await db.EvidenceGrants.AsNoTracking().Where(g => g.BuyerId == vendor.TenantId && g.VendorId == vendor.Id && g.Kind == kind && g.RevokedAt == null)
            .OrderByDescending(g => g.DocumentDate).ThenByDescending(g => g.Number).ThenByDescending(g => g.GrantedAt).Select(g => new { g.Title, g.FileName, g.DocumentDate }).FirstOrDefaultAsync(ct);
        return shown is null ? null : new ShownStatement(ShownStatement.VersionIn(shown.Title) ?? ShownStatement.VersionIn(shown.FileName), shown.DocumentDate);
    }
}
