using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Vendors;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>A row of the list of certificates that a buyer was given.</summary>
public sealed record RegisteredCertificate(CertificateId Id, VendorId VendorId, string Vendor, CertificateFacts Facts, CertificateStanding Standing)
{
    /// <summary>Null for one of which nothing can be said.</summary>
    public static RegisteredCertificate? Of(VendorId vendorId, string vendor, ShownCertificate? shown) => shown is null ? null : new RegisteredCertificate(shown.Id, vendorId, vendor, shown.Facts, shown.Standing);
}
