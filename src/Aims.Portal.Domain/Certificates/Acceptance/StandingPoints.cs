namespace Aims.Portal.Domain.Certificates.Acceptance;

/// <summary>What follows from the certificate's own state: is it current, was that confirmed, are its audits done.</summary>
internal static class StandingPoints
{
    private static readonly CertificateStatus[] NotCurrent =
        [CertificateStatus.NotYetValid, CertificateStatus.Withdrawn, CertificateStatus.Expired, CertificateStatus.ExpiredRestorable, CertificateStatus.Suspended];

    public static IEnumerable<PointFinding> Of(CertificateFacts facts, DateOnly day, CertificateReference reference)
    {
        // whether somebody has confirmed it is a point of its own and must not hide the others
        var standing = CertificateStatusRules.Evaluate(facts with { Verified = true }, day, reference);
        yield return Current(standing, facts, day);
        yield return Confirmed(facts, day);
        yield return Surveillance(standing, day);
    }

    public static PointFinding ConfirmedByVendor(PointFinding point) => point with
    {
        Result = PointResult.NotKnown,
        Reason = "confirmed.by-vendor",
        Says = new("The vendor states that it was confirmed; nobody on your side has looked."),
        WayOut = LookItUp,
    };

    public static PointFinding ChangedSince(PointFinding point, DateOnly looked) => point with
    {
        Result = PointResult.NotKnown,
        Reason = "confirmed.changed",
        Says = new("Changed since you looked on {0}: look again", looked),
        WayOut = LookItUp,
    };

    /// <summary>Which point a lapse is about.</summary>
    public static AcceptabilityPoint PointOf(LapseCause cause) => cause switch
    {
        LapseCause.SurveillanceOverdue => AcceptabilityPoint.Surveillance,
        LapseCause.SupersededEdition => AcceptabilityPoint.Edition,
        LapseCause.Expired or LapseCause.Suspended or LapseCause.Withdrawn => AcceptabilityPoint.Current,
        _ => throw new ArgumentOutOfRangeException(nameof(cause)),
    };

    public static PointFinding NotShown(PointFinding point) => point with
    {
        Result = PointResult.NotMet,
        Reason = point.Point switch { AcceptabilityPoint.Surveillance => "surveillance.not-shown", AcceptabilityPoint.Edition => "edition.not-shown", _ => "current.not-shown" },
        Says = new("It had lapsed. That this is over is the vendor's word; no document that you can read shows it."),
        WayOut = new("Ask the vendor to share the renewed certificate or the letter of the certification body with you, or look it up yourself and record the check."),
    };

    private static Sentence LookItUp => new("Look it up in the certification body's directory or IAF CertSearch.");

    private static PointFinding Current(CertificateStanding standing, CertificateFacts facts, DateOnly day)
    {
        Sentence compared = new("Issued on {0}, expires on {1}; looked at for {2}.", facts.IssueDate, facts.ExpiryDate, day);
        if (!NotCurrent.Contains(standing.Status)) return new(AcceptabilityPoint.Current, PointResult.Met, "current.yes", new("It is current."), null, compared);
        var (reason, wayOut) = standing.Status switch
        {
            CertificateStatus.NotYetValid => ("current.not-yet-valid", new Sentence("Wait until {0}, or ask for the certificate that is valid now.", facts.IssueDate)),
            CertificateStatus.Withdrawn => ("current.withdrawn", new Sentence("Ask the vendor why it was withdrawn and for a new certificate.")),
            CertificateStatus.Expired => ("current.expired", new Sentence("Ask the vendor for its new certificate.")),
            CertificateStatus.ExpiredRestorable => ("current.restorable", new Sentence("Ask the vendor for the restored certificate, with the day from which it is valid again.")),
            _ => ("current.suspended", new Sentence("Ask the vendor for the certification body's letter that lifts the suspension.")),
        };
        return new(AcceptabilityPoint.Current, PointResult.NotMet, reason, standing.Says, wayOut, compared);
    }

    private static PointFinding Confirmed(CertificateFacts facts, DateOnly day)
    {
        var wayOut = LookItUp;
        if (!facts.Verified)
            return new(AcceptabilityPoint.Confirmed, PointResult.NotKnown, "confirmed.never", new("Nobody has confirmed it with the certification body or a register"), wayOut, new("No confirmation; looked at for {0}.", day));
        if (facts.ConfirmedOn is not { } on)
            return new(AcceptabilityPoint.Confirmed, PointResult.NotKnown, "confirmed.undated", new("It is said to be confirmed, but not when."), wayOut, new("A confirmation without a day; looked at for {0}.", day));
        Sentence compared = new("Confirmed on {0}; looked at for {1}; at most {2} days may lie between.", on, day, Acceptability.ConfirmedWithinDays);
        return on.AddDays(Acceptability.ConfirmedWithinDays) >= day
            ? new(AcceptabilityPoint.Confirmed, PointResult.Met, "confirmed.recently", new("Its state was confirmed on {0}.", on), null, compared)
            : new(AcceptabilityPoint.Confirmed, PointResult.NotMet, "confirmed.too-old", new("Its state was confirmed on {0}, more than {1} days ago.", on, Acceptability.ConfirmedWithinDays), wayOut, compared);
    }

    private static PointFinding Surveillance(CertificateStanding standing, DateOnly day)
    {
        var overdue = standing.Working.First(s => s.Status is CertificateStatus.SurveillanceOverdue);
        Sentence compared = standing.NextMilestone is { } next ? new("The next audit must take place by {0}; looked at for {1}.", next.HardLimit, day) : new("No audit to wait for; looked at for {0}.", day);
        return overdue.Result is false
            ? new(AcceptabilityPoint.Surveillance, PointResult.NotMet, "surveillance.overdue", new("A surveillance audit is overdue. That alone does not end the certificate."), new("Ask the vendor for the audit report, and the certification body whether the certificate stands."), compared)
            : new(AcceptabilityPoint.Surveillance, PointResult.Met, "surveillance.done", new("No surveillance audit is overdue."), null, compared);
    }
}
