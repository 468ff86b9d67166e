namespace Aims.Portal.Browser.Tests.Reading;

/// <summary>The certificates by which reading is measured. Written from how certification bodies print, without a look at what reads them.</summary>
internal static class CertificateSet
{
    public static IReadOnlyList<CertificateCase> All { get; } =
    [
        .. SgsCertificates.All,
        .. BsiCertificates.All,
        .. DnvAndLrqaCertificates.All,
        .. TuvCertificates.All,
        .. VeritasAndIntertekCertificates.All,
        .. DekraAndNqaCertificates.All,
        .. HongKongCertificates.All,
        .. MainlandCertificates.All,
        .. AmericanCertificates.All,
        .. OtherCertificates.All,
        .. RecentCertificates.All,
        .. DrawnCertificates.All,
        .. BuiltCertificates.All,
    ];
}
