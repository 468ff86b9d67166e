using Aims.Portal.Domain.Certificates.Acceptance;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Domain.Certificates.Buyers;

/// <summary>A buyer relies on a certificate although one point is not met: with a reason, a name and an end. See <see cref="PointAcceptance"/>.</summary>
public sealed class AcceptedPoint : ITenantOwned, IAudited, IRevisioned
{
    /// <summary>A year, and a day for whoever counts from tomorrow: then somebody decides anew.</summary>
    public const int MostDays = 367;

    private AcceptedPoint()
    {
    }

    /// <param name="service">The scope is accepted for one service, everything else for the certificate.</param>
    /// <exception cref="RuleViolation">No reason, or an end that lies behind or more than a year ahead.</exception>
    public AcceptedPoint(SharedCertificate certificate, AcceptabilityPoint point, string? service, string? reason, DateOnly? until, DateOnly today, Guid byId, string byName)
    {
        var faults = new Faults();
        PointAcceptance? stated = null;
        faults.Collect(() => stated = PointAcceptance.Of(point, reason, byName, today, until));
        if (until > today.AddDays(MostDays))
            faults.Add(new RuleViolation("acceptance.until-far", "An acceptance ends within a year, by {0}. Write an earlier day; it can be given anew then.", today.AddDays(MostDays)) { Field = nameof(Until) });
        faults.Throw();
        TenantId = certificate.BuyerId;
        VendorId = certificate.VendorId;
        CertificateId = certificate.CertificateId;
        DocumentId = certificate.DocumentId;
        Id = AcceptedPointId.New();
        (Point, Service) = (point, point is AcceptabilityPoint.Scope ? service : null);
        (Reason, AcceptedOn, Until) = (stated!.Reason, today, stated.Until);
        (AcceptedById, AcceptedByName) = (byId, byName);
    }

    public OrganisationId TenantId { get; private set; }

    public AcceptedPointId Id { get; private set; }

    public VendorId VendorId { get; private set; }

    public CertificateId CertificateId { get; private set; }

    /// <summary>In which the certificate is: when the vendor takes that back, there is nothing left to accept.</summary>
    public DocumentId DocumentId { get; private set; }

    public AcceptabilityPoint Point { get; private set; }

    /// <summary>Name of the service in the register; null where the point is about the certificate as a whole.</summary>
    public string? Service { get; private set; }

    public string Reason { get; private set; } = "";

    public Guid AcceptedById { get; private set; }

    public string AcceptedByName { get; private set; } = "";

    public DateOnly AcceptedOn { get; private set; }

    /// <summary>The last day on which it counts, inclusive.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>When somebody took it back before its end (UTC).</summary>
    public DateTime? EndedAt { get; private set; }

    public int Revision { get; set; }

    public Guid AuditId => CertificateId.Value;

    public void End(DateTime now) => EndedAt ??= now;

    /// <summary>As the judgement reads it.</summary>
    public PointAcceptance Stated => new() { Point = Point, Reason = Reason, AcceptedBy = AcceptedByName, AcceptedOn = AcceptedOn, Until = Until };
}
