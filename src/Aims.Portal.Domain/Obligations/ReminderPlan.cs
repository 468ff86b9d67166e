namespace Aims.Portal.Domain.Obligations;

/// <summary>On which days before (positive) or after (negative) a due date reminders go out. Defaults of certification-cycle.json and lifecycle.json, for an organisation that has no policy of its own; see <see cref="ReminderRules"/>.</summary>
public static class ReminderPlan
{
    private static readonly int[] CertificateExpiry = [180, 120, 90, 60, 30, 14, 7, 1, 0, -7];
    private static readonly int[] Surveillance = [90, 60, 30, 7, 0, -14];
    private static readonly int[] Recertification = [270, 180, 90];
    private static readonly int[] Request = [5, 1, 0, -3, -7, -14];
    private static readonly int[] Remediation = [14, 7, 1, 0, -3, -7, -14];
    private static readonly int[] Reassessment = [90, 60, 30, 7, 0, -7];
    private static readonly int[] Review = [14, 1, 0, -7];

    /// <summary>Days before the due date, the longest first.</summary>
    public static IReadOnlyList<int> OffsetsOf(ObligationKind kind) => kind switch
    {
        ObligationKind.CertificateExpiry or ObligationKind.DocumentExpiry => CertificateExpiry,
        ObligationKind.SurveillanceAudit => Surveillance,
        ObligationKind.Recertification => Recertification,
        ObligationKind.Request => Request,
        ObligationKind.Condition or ObligationKind.Finding => Remediation,
        ObligationKind.Reassessment => Reassessment,
        ObligationKind.Review or ObligationKind.Acceptance => Review,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind"),
    };

    /// <summary>Reminders go out by day only, in the time zone of the organisation that owns the obligation.</summary>
    public const int SendHour = 8;
    public const int UntilHour = 20;
}
