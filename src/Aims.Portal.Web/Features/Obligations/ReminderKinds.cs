using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>Which due dates an organisation keeps, and so has a say about.</summary>
public static class ReminderKinds
{
    private static readonly ObligationKind[] Vendors = [ObligationKind.CertificateExpiry, ObligationKind.SurveillanceAudit, ObligationKind.Recertification, ObligationKind.DocumentExpiry];
    private static readonly ObligationKind[] Buyers = [ObligationKind.Request, ObligationKind.Condition, ObligationKind.Finding, ObligationKind.Review, ObligationKind.Reassessment, ObligationKind.Acceptance];

    public static IReadOnlyList<ObligationKind> Of(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Vendor => Vendors,
        OrganisationKind.Buyer => Buyers,
        OrganisationKind.Platform => [],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind"),
    };
}
