using Aims.Portal.Domain.Assessments;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Decisions;
using Aims.Portal.Domain.Findings;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>Every state in words. A new enum value without words breaks the build or the test that walks them.</summary>
public static class Labels
{
    public static string Of(RiskTier tier) => tier switch
    {
        RiskTier.High => "High risk",
        RiskTier.Medium => "Medium risk",
        RiskTier.Low => "Low risk",
        _ => throw new ArgumentOutOfRangeException(nameof(tier)),
    };

    public static Label Of(AssessmentState state) => state switch
    {
        AssessmentState.Requested => new("Requested", "idle"),
        AssessmentState.InProgress => new("In progress", "inf"),
        AssessmentState.Submitted => new("Submitted", "acc"),
        AssessmentState.InReview => new("In review", "inf"),
        AssessmentState.Returned => new("Returned", "warn"),
        AssessmentState.Decided => new("Decided", "ok"),
        AssessmentState.Cancelled => new("Cancelled", "idle"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static Label Of(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Approve => new("Approved", "ok"),
        DecisionOutcome.ApproveWithConditions => new("Approved with conditions", "warn"),
        DecisionOutcome.Reject => new("Rejected", "bad"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static Label Of(VendorStatus status) => status switch
    {
        VendorStatus.Registered => new("Registered", "idle"),
        VendorStatus.BeingAssessed => new("Being assessed", "inf"),
        VendorStatus.Approved => new("Approved", "ok"),
        VendorStatus.ApprovedWithConditions => new("Approved with conditions", "warn"),
        VendorStatus.Rejected => new("Rejected", "bad"),
        VendorStatus.Ended => new("Ended", "idle"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static Label Of(ServiceStatus status) => status switch
    {
        ServiceStatus.Planned => new("Planned", "idle"),
        ServiceStatus.InUse => new("In use", "ok"),
        ServiceStatus.Ended => new("Ended", "idle"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static Label Of(Severity severity) => severity switch
    {
        Severity.High => new("High", "bad"),
        Severity.Medium => new("Medium", "warn"),
        Severity.Low => new("Low", "idle"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static Label Of(FindingState state) => state switch
    {
        FindingState.Open => new("Open", "bad"),
        FindingState.Answered => new("Answered by the vendor", "inf"),
        FindingState.Closed => new("Closed", "ok"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static Label Of(Judgement judgement) => judgement switch
    {
        Judgement.Accepted => new("Accepted", "ok"),
        Judgement.AskedBack => new("Asked back", "warn"),
        Judgement.FindingRaised => new("Finding raised", "bad"),
        _ => throw new ArgumentOutOfRangeException(nameof(judgement)),
    };

    public static Label Of(ConditionState state) => state switch
    {
        ConditionState.Open => new("Open", "warn"),
        ConditionState.Met => new("Met", "ok"),
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Of(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => "Monday",
        DayOfWeek.Tuesday => "Tuesday",
        DayOfWeek.Wednesday => "Wednesday",
        DayOfWeek.Thursday => "Thursday",
        DayOfWeek.Friday => "Friday",
        DayOfWeek.Saturday => "Saturday",
        DayOfWeek.Sunday => "Sunday",
        _ => throw new ArgumentOutOfRangeException(nameof(day)),
    };

    public static string Of(DigestRhythm rhythm) => rhythm switch
    {
        DigestRhythm.None => "Each reminder in a mail of its own",
        DigestRhythm.Daily => "One mail a day",
        DigestRhythm.Weekly => "One mail a week",
        _ => throw new ArgumentOutOfRangeException(nameof(rhythm)),
    };

    public static string Of(ObligationKind kind) => kind switch
    {
        ObligationKind.Request => "Questionnaire",
        ObligationKind.CertificateExpiry => "Certificate expires",
        ObligationKind.SurveillanceAudit => "Surveillance audit",
        ObligationKind.Recertification => "Recertification audit",
        ObligationKind.DocumentExpiry => "Document runs out",
        ObligationKind.Condition => "Condition",
        ObligationKind.Finding => "Finding",
        ObligationKind.Reassessment => "Reassessment",
        ObligationKind.Review => "Review of the approval",
        ObligationKind.Acceptance => "Acceptance ends",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static Label Of(CertificateStatus status) => status switch
    {
        CertificateStatus.Unverified => new("Unverified", "idle"),
        CertificateStatus.NotYetValid => new("Not yet valid", "idle"),
        CertificateStatus.Withdrawn => new("Withdrawn", "bad"),
        CertificateStatus.Expired => new("Expired", "bad"),
        CertificateStatus.ExpiredRestorable => new("Expired, restorable", "bad"),
        CertificateStatus.Suspended => new("Suspended", "bad"),
        CertificateStatus.SupersededEdition => new("Superseded edition", "bad"),
        CertificateStatus.Unaccredited => new("Unaccredited", "bad"),
        CertificateStatus.ScopeMismatch => new("Scope does not match", "bad"),
        CertificateStatus.SurveillanceOverdue => new("Surveillance overdue – verify", "bad"),
        CertificateStatus.SurveillanceDue => new("Surveillance due", "warn"),
        CertificateStatus.Expiring => new("Expiring", "warn"),
        CertificateStatus.Valid => new("Valid", "ok"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
