using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Web.Features.Obligations;

/// <summary>Which due dates an organisation keeps, and so has a say about.</summary>
public static class ReminderKinds
{
    private static readonly ObligationKind[] Vendors = [ObligationKind.CertificateExpiry, ObligationKind.SurveillanceAudit, ObligationKind.Recertification, ObligationKind.DocumentExpiry];
    private static readonly ObligationKind[] Buyers = [ObligationKind.Request, ObligationKind.Condition, ObligationKind.Finding, ObligationKind.Review, ObligationKind.Reassessment, ObligationKind.Acceptance];

    /// <summary>Those that its own people are to act on, so that it may say by which way they hear.</summary>
    public static IReadOnlyList<ObligationKind> OwnWorkOf(OrganisationKind kind) => [.. Of(kind).Where(k => kind is OrganisationKind.Vendor || k.IsBuyersWork())];

    /// <summary>For each stage of the organisation's chain the kinds of dates for which it never comes.</summary>
    public static IReadOnlyList<(string Who, IReadOnlyList<ObligationKind> Kinds)> NeverTold(ReminderRules rules, OrganisationKind kind)
    {
        (string Who, int? After)[] stages = kind is OrganisationKind.Vendor
            ? [("Administrators are told", rules.Chain.VendorAdministratorAfter)]
            : [("The vendor's owner is told", rules.Chain.BuyerOwnerAfter), ("Risk managers are told", rules.Chain.RiskManagerAfter)];
        return [.. from s in stages where s.After is not null let kinds = rules.NeverSoLate(Of(kind), s.After!.Value) where kinds.Count > 0 select (s.Who, kinds)];
    }

    public static IReadOnlyList<ObligationKind> Of(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Vendor => Vendors,
        OrganisationKind.Buyer => Buyers,
        OrganisationKind.Platform => [],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind"),
    };
}
