using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Vendors;
using Aims.Portal.Web.Platform.Ui;

namespace Aims.Portal.Web.Features.Certificates;

/// <summary>Proof that runs out or has lapsed, or a date of the buyer's own, and what rests on it.</summary>
/// <param name="Day">The day to name; see <see cref="LapseAhead"/>.</param>
/// <param name="What">What happens or has happened that day, in English, the key of its translation.</param>
public sealed record Breaking(RunningOut Found, ShownCertificate? Shown, DateOnly Day, string What, IReadOnlyList<Touched> Touched)
{
    /// <param name="lists">The buyer's own.</param>
    public static Breaking Of(RunningOut found, DateOnly today, CertificateReference lists, IEnumerable<Touched> touched)
    {
        if (found.Kind is { } kind) return new Breaking(found, null, found.On, Labels.Of(kind), []);
        if (found.FactsJson is not { } facts || ShownCertificate.Of(new CertificateId(found.Certificate), facts, found.ChecksJson, today, lists) is not { } shown)
            return new Breaking(found, null, found.On, found.On < today ? "Document ran out" : "Document runs out", [.. touched]);
        if (found.Lapse is { } lapse) return new Breaking(found, shown, SinceOf(lapse, shown, found.On, today), found.LacksProof ? "In force again as stated by the vendor; no document shows it" : LapseWords.Of(lapse), [.. touched]);
        var ahead = LapseAhead.Of(shown, facts, found.ChecksJson, found.On, today, lists);
        return new Breaking(found, shown, ahead.Day, LapseWords.Ahead(ahead.Cause), [.. touched]);
    }

    /// <summary>Where the certificate says it the last day on which it held, and else the day on which the portal noticed.</summary>
    private static DateOnly SinceOf(LapseCause lapse, ShownCertificate shown, DateOnly noticed, DateOnly today) => (lapse switch
    {
        LapseCause.Expired => shown.Facts.ExpiryDate,
        LapseCause.SurveillanceOverdue => shown.Standing.NextMilestone?.HardLimit,
        LapseCause.Suspended => shown.Facts.SuspendedOn,
        LapseCause.Withdrawn => shown.Facts.WithdrawnOn,
        _ => null,
    }) is { } day && day <= today ? day : noticed;
}

/// <summary>A certificate, another document or a date whose last day is near or past, as the database knows it.</summary>
public sealed class RunningOut
{
    /// <summary>Of a certificate the first day on which it does not hold, of another document the last on which it does, of a date that day.</summary>
    public required DateOnly On { get; init; }

    public DocumentId Document { get; init; }

    public Guid Certificate { get; init; }

    /// <summary>Of a certificate how often its vendor has changed it.</summary>
    public int Changes { get; init; }

    public string? FactsJson { get; init; }

    public string? ChecksJson { get; init; }

    /// <summary>What has happened to the certificate already; null for one that will lapse.</summary>
    public LapseCause? Lapse { get; init; }

    public bool LacksProof { get; init; }

    /// <summary>Set for a date of the buyer's own: a reassessment, a review, a condition.</summary>
    public ObligationKind? Kind { get; init; }

    public required string Title { get; init; }

    public required VendorId Vendor { get; init; }

    public required string VendorName { get; init; }

    public required RiskTier? Tier { get; init; }
}
