using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.Acceptance;
using Aims.Portal.Domain.Certificates.Bodies;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>How certificates are called on screen and in mails.</summary>
public static class CertificateWords
{
    /// <summary>ISO/IEC 42001:2023</summary>
    public static string Standard(CertificateFacts facts) =>
        CertificateEdition.IsoYear(facts.Standard, facts.Edition) is { } year ? $"{CertificateEdition.Name(facts.Standard)}:{year}" : CertificateEdition.Name(facts.Standard);

    /// <summary>ISO/IEC 42001:2023 · AIMS-2024-0315</summary>
    public static string Title(CertificateFacts facts) => $"{Standard(facts)} · {facts.Number}";

    /// <summary>Green is for what has been checked; a vendor's claim is only said.</summary>
    public static Label Of(CertificateStanding standing) =>
        standing is { IsClaim: true, Status: CertificateStatus.Valid } ? new("Valid, as stated by the vendor", "inf") : Labels.Of(standing.Status);

    public static string UseOf(CertificateStanding standing) =>
        standing is { IsClaim: true, Usable: CertificateUse.Yes, ChangedSince: not null } ? "As stated by the vendor, who has changed it since your side looked."
        : standing is { IsClaim: true, Usable: CertificateUse.Yes } ? "As stated by the vendor. Nobody on your side has asked the certification body or looked into a register." : Of(standing.Usable);

    public static string Of(ReportedState state) => state switch
    {
        ReportedState.Active => "In force",
        ReportedState.Suspended => "Suspended",
        ReportedState.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Of(CertificateUse use) => use switch
    {
        CertificateUse.Yes => "A buyer can rely on it.",
        CertificateUse.WithFinding => "A buyer can rely on it only together with a finding.",
        CertificateUse.Pending => "A buyer cannot rely on it before somebody has confirmed it.",
        CertificateUse.No => "A buyer cannot rely on it.",
        _ => throw new ArgumentOutOfRangeException(nameof(use)),
    };

    public static Label Of(AcceptabilityVerdict verdict) => verdict switch
    {
        AcceptabilityVerdict.Acceptable => new("Acceptable", "ok"),
        AcceptabilityVerdict.AcceptedForNow => new("Accepted for now", "warn"),
        AcceptabilityVerdict.ToBeChecked => new("To be checked", "inf"),
        AcceptabilityVerdict.NotAcceptable => new("Not acceptable", "bad"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    public static Label Of(PointResult result) => result switch
    {
        PointResult.Met => new("Met", "ok"),
        PointResult.NotMet => new("Not met", "bad"),
        PointResult.NotKnown => new("Not known", "idle"),
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    public static string Of(AccreditationStand stand) => stand switch
    {
        AccreditationStand.Accredited => "Accredited, found in a directory",
        AccreditationStand.Claimed => "Claimed, not confirmed",
        AccreditationStand.NotAccredited => "Not accredited",
        _ => throw new ArgumentOutOfRangeException(nameof(stand)),
    };

    /// <summary>Yes, no, or that nobody knows.</summary>
    public static string Of(bool? known) => known switch { true => "Yes", false => "No", null => "Not known" };

    public static string Of(AcceptabilityPoint point) => point switch
    {
        AcceptabilityPoint.Current => "In force today",
        AcceptabilityPoint.Confirmed => "State confirmed",
        AcceptabilityPoint.Surveillance => "Surveillance audits",
        AcceptabilityPoint.Holder => "Holder",
        AcceptabilityPoint.Scope => "Scope",
        AcceptabilityPoint.Edition => "Edition",
        AcceptabilityPoint.Accreditation => "Accreditation",
        AcceptabilityPoint.StatementOfApplicability => "Statement of applicability",
        _ => throw new ArgumentOutOfRangeException(nameof(point)),
    };

    public static string Of(CycleMilestoneKind kind) => kind switch
    {
        CycleMilestoneKind.FirstSurveillance => "First surveillance audit",
        CycleMilestoneKind.Surveillance => "Surveillance audit",
        CycleMilestoneKind.Recertification => "Recertification audit",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
