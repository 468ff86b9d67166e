using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain;
using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Web.Features.Remediation;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Gives a buyer the document that shows that a certificate is in force again, where no finding asks for it.</summary>
public sealed class ShareRenewal(PortalDbContext db, IMultiTenantContextAccessor tenancy, ShareProof share)
{
    /// <param name="under">The assessment under which the buyer was given the certificate.</param>
    /// <returns>The buyer's name.</returns>
    /// <exception cref="RuleViolation">That buyer does not wait for anything (any more).</exception>
    public async Task<string> ExecuteAsync(CertificateId id, AssessmentId under, CancellationToken ct)
    {
        var vendor = tenancy.Tenant!.Id;
        var certificate = await db.Certificates.AsNoTracking().OneAsync(c => c.TenantId == vendor && c.Id == id, ct);
        var assessment = await db.Assessments.AsNoTracking().OneAsync(a => a.VendorOrganisationId == vendor && a.Id == under, ct);
        var waiting = (await WaitingBuyer.ReadAsync(db, certificate, ct)).FirstOrDefault(b => b.IsSharedHere && b.Assessment == under);
        if (waiting?.Unshared is not { } document) throw new RuleViolation("certificate.nobody-waits", "{0} does not wait for a document of this certificate any more.", assessment.BuyerName);
        await share.ExecuteAsync(assessment, CertificateWords.Title(CertificateJson.Read(certificate.FactsJson)), $"/certificates/{id}", document, ct);
        return assessment.BuyerName;
    }
}
