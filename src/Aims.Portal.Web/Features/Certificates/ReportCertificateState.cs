using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Certificates;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>The certification body suspended, withdrew or restored the certificate. Every buyer that holds it sees it at once.</summary>
public sealed class ReportCertificateState(PortalDbContext db, CertificateUpkeep upkeep)
{
    public async Task ExecuteAsync(CertificateId id, ReportedState state, CancellationToken ct)
    {
        var certificate = await db.Certificates.OneAsync(c => c.Id == id, ct);
        var facts = CertificateJson.Read(certificate.FactsJson);
        await upkeep.ApplyAsync(certificate, facts with { ReportedState = state }, CertificateJson.Letters(certificate.FactsJson), ct);
        await db.SaveChangesAsync(ct);
    }
}
