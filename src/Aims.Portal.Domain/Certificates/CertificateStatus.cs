namespace Aims.Portal.Domain.Certificates;

/// <summary>The portal's statuses in the order of their precedence (<c>portalStatuses</c> of certification-cycle.json): the first that applies is the certificate's.</summary>
public enum CertificateStatus
{
    /// <summary>Nobody has confirmed it yet, so nothing else can be relied on.</summary>
    Unverified,
    NotYetValid,
    Withdrawn,
    Expired,

    /// <summary>Expired not more than six months ago: not valid, but the certification body may restore it (R6, R7).</summary>
    ExpiredRestorable,
    Suspended,
    SupersededEdition,
    Unaccredited,
    ScopeMismatch,

    /// <summary>Not the same as expired: a ground for suspension, to be verified (R9).</summary>
    SurveillanceOverdue,
    SurveillanceDue,
    Expiring,
    Valid,
}

/// <summary>Whether a buyer can rely on it.</summary>
public enum CertificateUse
{
    Yes,
    WithFinding,

    /// <summary>Not before somebody has verified it.</summary>
    Pending,
    No,
}
