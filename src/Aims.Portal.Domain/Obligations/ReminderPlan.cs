namespace Aims.Portal.Domain.Obligations;

/// <summary>On which days before (positive) or after (negative) a due date reminders go out. Defaults of certification-cycle.json and lifecycle.json.</summary>
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
        ObligationKind.Review => Review,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind"),
    };

    /// <summary>The first milestone day on or after <paramref name="day"/>; null when all lie behind.</summary>
    public static DateOnly? FirstOnOrAfter(ObligationKind kind, DateOnly dueDate, DateOnly day)
    {
        foreach (var offset in OffsetsOf(kind))
        {
            var on = dueDate.AddDays(-offset);
            if (on >= day) return on;
        }

        return null;
    }

    /// <summary>The milestone a sweep on <paramref name="today"/> has to mention: the latest that has come due. Earlier ones that were missed are not mailed one by one.</summary>
    public static int? DueOffset(ObligationKind kind, DateOnly dueDate, DateOnly today)
    {
        int? latest = null;
        foreach (var offset in OffsetsOf(kind))
        {
            if (dueDate.AddDays(-offset) <= today) latest = offset;
        }

        return latest;
    }

    /// <summary>Reminders go out by day only, in the time zone of the organisation that owns the obligation.</summary>
    public static readonly TimeOnly MailFrom = new(8, 0);
    public static readonly TimeOnly MailUntil = new(20, 0);

    public static bool IsMailTime(TimeOnly local) => local >= MailFrom && local < MailUntil;

    /// <summary>Late by this many days, the buyer hears of it too (escalation, lifecycle.json).</summary>
    public const int EscalateAfterDays = 3;
}
