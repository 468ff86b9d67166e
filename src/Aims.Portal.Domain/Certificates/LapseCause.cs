using Aims.Portal.Domain.Certificates.Acceptance;

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
    /// <param name="accepted">Points the buyer has accepted: what follows from them is no lapse as long as that counts.</param>
    public static (DateOnly On, LapseCause Cause)? Next(History.CertificateHistory history, DateOnly today, CertificateReference? reference = null, IReadOnlyList<PointAcceptance>? accepted = null)
    {
        // The day after an acceptance ends is one to look at, whatever else happens then.
        var ends = (accepted ?? []).Select(a => a.Until.AddDays(1)).Where(d => d > today).Order().ToList();
        var standing = CertificateStatusRules.Evaluate(history, today, reference);
        for (var on = Sooner(standing.NextChangeOn, today); on is { } day; on = Sooner(standing.NextChangeOn, day))
        {
            standing = CertificateStatusRules.Evaluate(history, day, reference);
            if (Of(standing, day, accepted ?? []) is { } cause) return (day, cause);
        }

        return null;

        DateOnly? Sooner(DateOnly? change, DateOnly after) => ends.Find(d => d > after) is var end && end == default || change < end ? change : end;
    }

    /// <summary>The first reason in the order of precedence that the buyer has not accepted; null when what was answered still holds.</summary>
    public static LapseCause? Of(CertificateStanding standing, DateOnly day, IReadOnlyList<PointAcceptance> accepted)
    {
        if (Of(standing.Status) is not { } first || !IsAccepted(first)) return Of(standing.Status);
        var further = standing.Working.Where(s => s.Result is false).FirstOrDefault(s => Of(s.Status) is not { } cause || !IsAccepted(cause));
        return further is null ? null : Of(further.Status);

        bool IsAccepted(LapseCause cause) => accepted.Any(a => a.Point == PointOf(cause) && a.IsInForce(day));
    }

    /// <summary>The point of a buyer's judgement that fails with it.</summary>
    public static AcceptabilityPoint PointOf(LapseCause cause) => cause switch
    {
        LapseCause.Expired or LapseCause.Suspended or LapseCause.Withdrawn => AcceptabilityPoint.Current,
        LapseCause.SurveillanceOverdue => AcceptabilityPoint.Surveillance,
        LapseCause.SupersededEdition => AcceptabilityPoint.Edition,
    };

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
