using Aims.Portal.Domain.Certificates.History;

namespace Aims.Portal.Domain.Certificates;

/// <summary>When a status becomes another one by time alone. The days on which anything can change are few, so each is looked at.</summary>
internal static class StatusChange
{
    public static DateOnly? After(DateOnly today, CertificateStatus now, CertificateFacts facts, CertificateReference reference) =>
        First(Days(facts, reference.Editions).Where(d => d > today), now, d => CertificateStatusRules.StatusOf(facts, d, reference));

    /// <summary>With what has been announced in the certificate's history.</summary>
    public static DateOnly? After(DateOnly today, CertificateStatus now, CertificateHistory history, CertificateReference reference)
    {
        return First(Days(history, today, reference.Editions), now, d => CertificateStatusRules.StatusOf(history.On(d), d, reference));
    }

    /// <summary>The first of the days on which something is not what it is now; null when it never is.</summary>
    public static DateOnly? First<T>(IEnumerable<DateOnly> days, T now, Func<DateOnly, T> on)
    {
        foreach (var day in days.Order())
        {
            if (!EqualityComparer<T>.Default.Equals(on(day), now)) return day;
        }

        return null;
    }

    /// <summary>The days after <paramref name="today"/> on which a certificate with its history can change.</summary>
    public static IEnumerable<DateOnly> Days(CertificateHistory history, DateOnly today, CertificateEditions editions)
    {
        DateOnly[] announced = [.. history.Ahead(today)];
        return announced.Concat(announced.Prepend(today).SelectMany(turn => Days(history.On(turn), editions))).Where(d => d > today).Distinct();
    }

    /// <summary>The first day of everything a status can depend on.</summary>
    private static IEnumerable<DateOnly> Days(CertificateFacts facts, CertificateEditions editions)
    {
        var cycle = CertificationCycle.Of(facts);
        DateOnly?[] days =
        [
            facts.IssueDate,
            facts.ExpiryDate.AddDays(-ReminderOffsets.Default.CertificateExpiryDaysBefore.Max()),
            facts.ExpiryDate.AddDays(1),
            cycle.RestorableUntil.AddDays(1),
            editions.Find(facts.Standard, facts.Edition)?.EndedOn?.AddDays(1),
            .. facts.SurveillanceDone,
            .. cycle.Milestones.SelectMany(m => new DateOnly?[] { m.Planned.AddDays(-CertificateStatusRules.SurveillanceDueDays), m.HardLimit.AddDays(1) }),
        ];
        return days.OfType<DateOnly>();
    }
}
