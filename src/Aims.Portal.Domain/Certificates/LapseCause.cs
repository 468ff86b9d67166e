namespace Aims.Portal.Domain.Certificates;

#pragma warning disable CS8524 // no default arm: a new case must break the build, and no other value is ever made

/// <summary>Why a certificate no longer supports an answer that rests on it.</summary>
public enum LapseCause
{
    Expired,

    /// <summary>The audit was not shown to have taken place: to be verified, and never the same as expired (R9).</summary>
    SurveillanceOverdue,
    Suspended,
    Withdrawn,
    SupersededEdition,
}

public static class Lapses
{
    /// <summary>The first day after <paramref name="today"/> on which the certificate lapses by time alone or by what has been announced, and why; null when it never does.</summary>
    /// <param name="reference">A buyer's own dates and bodies; the shipped ones when left out.</param>
    public static (DateOnly On, LapseCause Cause)? Next(History.CertificateHistory history, DateOnly today, CertificateReference? reference = null)
    {
        foreach (var day in StatusChange.Days(history, today, (reference ?? CertificateReference.Shipped).Editions).Order())
        {
            if (On(history, day, reference) is { } cause) return (day, cause);
        }

        return null;
    }

    /// <summary>Why it does not support what rests on it that day; null while it does. A body that nobody knows or a scope that names something else decides the status, and hides no lapse behind it.</summary>
    public static LapseCause? On(History.CertificateHistory history, DateOnly day, CertificateReference? reference = null) =>
        CertificateStatusRules.Failing(history.On(day), day, reference ?? CertificateReference.Shipped).Select(Of).FirstOrDefault(c => c is not null);

    /// <summary>The first day after <paramref name="today"/> on which it lapses, or lapses for another reason; null when all stays as it is.</summary>
    public static DateOnly? ChangesOn(History.CertificateHistory history, DateOnly today, CertificateReference? reference = null) =>
        StatusChange.First(StatusChange.Days(history, today, (reference ?? CertificateReference.Shipped).Editions), On(history, today, reference), d => On(history, d, reference));

    /// <summary>Null for a status under which what was answered still holds, or which the reviewer saw already when it was submitted.</summary>
    public static LapseCause? Of(CertificateStatus status) => status switch
    {
        CertificateStatus.Expired or CertificateStatus.ExpiredRestorable => LapseCause.Expired,
        CertificateStatus.SurveillanceOverdue => LapseCause.SurveillanceOverdue,
        CertificateStatus.Suspended => LapseCause.Suspended,
        CertificateStatus.Withdrawn => LapseCause.Withdrawn,
        CertificateStatus.SupersededEdition => LapseCause.SupersededEdition,
        CertificateStatus.Unverified or CertificateStatus.NotYetValid or CertificateStatus.Unaccredited or CertificateStatus.ScopeMismatch
            or CertificateStatus.SurveillanceDue or CertificateStatus.Expiring or CertificateStatus.Valid => null,
    };
}
