namespace Aims.Portal.Web.Features.Vendors;

/// <summary>Another one whenever a row changed that a vendor's page is worked out from. Every save raises a row's revision; services, checks, grants, assessments and dates are never taken away, a shared
/// certificate only together with a grant's revocation, and a draft of a finding makes place for one that was raised later. The vendor's contacts, which can go and come, are read on every look.</summary>
public sealed record VendorStamp(
    int Vendor, string? Owner, int Services, int ServiceChanges, int Certificates, int CertificateChanges, int Checks, int CheckChanges, int Grants, int Revoked,
    int Assessments, int AssessmentChanges, int Findings, int FindingChanges, DateTime? LastFinding, int Dates, int DateChanges);
