namespace Aims.Portal.Domain.Certificates.History;

/// <summary>A certificate while its history is told: the facts so far and what is needed to judge the next event.</summary>
internal sealed record HeldCertificate(CertificateFacts Facts, CertificateEditions Editions)
{
    private const int LongestCycleMonths = CertificationCycle.LengthMonths + 6;

    public DateOnly? Stage1On { get; init; }

    public DateOnly? Stage2On { get; init; }

    public DateOnly? DecisionRecordedOn { get; init; }

    /// <summary>What the certification body said last.</summary>
    public ReportedState SaidByBody { get; init; } = Facts.ReportedState;

    /// <summary>What a register showed last. It may lag about a month, so it never overrules the certification body's own better or worse word.</summary>
    public ReportedState SaidByRegister { get; init; }

    public DateOnly Decision => CertificationCycle.DecisionOf(Facts);

    public DateOnly RestorableUntil => Facts.ExpiryDate.AddMonths(CertificationCycle.RestorableMonths);

    public bool IsSuspended => SaidByBody is ReportedState.Suspended || SaidByRegister is ReportedState.Suspended;

    public CertificateFacts InForce => Facts with { ReportedState = SaidByBody > SaidByRegister ? SaidByBody : SaidByRegister };

    /// <exception cref="RuleViolation">The certificate has been withdrawn, or there was none yet.</exception>
    public void DemandDecided(DateOnly on)
    {
        DemandNotWithdrawn();
        if (on < Decision)
            throw new RuleViolation("certificate.event-before-decision", "Nothing can happen to the certificate on {0}, before the certification decision of {1}. Correct the date, or record it with the certificate before this one.", on, Decision) { Field = nameof(CertificateEvent.On) };
    }

    /// <exception cref="RuleViolation">The certification body has withdrawn it: nothing follows but a look into a register.</exception>
    public void DemandNotWithdrawn()
    {
        if (SaidByBody is ReportedState.Withdrawn)
            throw new RuleViolation("certificate.withdrawn", "A withdrawn certificate cannot be updated. Record the new certificate instead.") { Field = nameof(CertificateEvent.On) };
    }

    /// <exception cref="RuleViolation">It had expired by then (R5, R7).</exception>
    public void DemandCurrent(DateOnly on)
    {
        DemandDecided(on);
        if (on > Facts.ExpiryDate)
            throw new RuleViolation("certificate.event-after-expiry", "The certificate expired on {0}, so this cannot have happened on {1}. Record its restoration first; if it was not restored by {2}, record the new certificate.", Facts.ExpiryDate, on, RestorableUntil) { Field = nameof(CertificateEvent.On) };
    }

    /// <exception cref="RuleViolation">It was suspended by then.</exception>
    public void DemandNotSuspended(DateOnly on)
    {
        if (IsSuspended)
            throw new RuleViolation("certificate.suspended", "The certificate was suspended on {0}, so this cannot have happened. Record first on which day the suspension was lifted.", on) { Field = nameof(CertificateEvent.On) };
    }

    /// <exception cref="RuleViolation">The cycle that began with the decision would be longer than an early recertification explains (R3, R4).</exception>
    public static void DemandLength(DateOnly decision, DateOnly expiry, DateOnly previousExpiry)
    {
        var latest = previousExpiry.AddMonths(CertificationCycle.LengthMonths);
        if (decision.AddMonths(LongestCycleMonths) < latest) latest = decision.AddMonths(LongestCycleMonths);
        if (expiry > latest)
            throw new RuleViolation("certificate.new-expiry-too-late", "The new expiry date {0} is too late: the new cycle has 36 months from the decision of {1}, or from the old expiry date {2} if that was kept. Write a date up to {3}.", expiry, decision, previousExpiry, latest) { Field = nameof(Recertification.ExpiryDate) };
    }

    /// <exception cref="RuleViolation">The new paper contradicts the event or the expiry date.</exception>
    public static void DemandPaper(Reissue? paper, DateOnly on, DateOnly last)
    {
        if (paper is null) return;
        if (paper.IssuedOn < on)
            throw new RuleViolation("certificate.issued-before-event", "The new certificate cannot have been issued on {0}, before what it certifies happened on {1}. Correct one of the two dates.", paper.IssuedOn, on) { Field = nameof(Reissue.IssuedOn) };
        if (paper.IssuedOn > last)
            throw new RuleViolation("certificate.issued-after-expiry", "The new certificate must be issued by {0}; {1} would leave a time without a certificate. Check the date, or record a restoration.", last, paper.IssuedOn) { Field = nameof(Reissue.IssuedOn) };
        if (paper.SoaDate is { } statement) SensibleDates.Demand(statement, "Date of the statement of applicability", nameof(Reissue.SoaDate));
        if (paper.SoaDate > paper.IssuedOn)
            throw new RuleViolation("certificate.soa-after-issue", "The statement of applicability is dated {0}, after the certificate was issued. Give the version the certificate refers to.", paper.SoaDate.Value) { Field = nameof(Reissue.SoaDate) };
    }

    /// <summary>The decision stays what it was when only the paper is new.</summary>
    public HeldCertificate Reissued(Reissue? paper, DateOnly day) => paper is null || paper.IssuedOn > day ? this : this with
    {
        Facts = Facts with
        {
            CycleStart = Decision,
            IssueDate = paper.IssuedOn,
            Number = paper.Number ?? Facts.Number,
            SoaVersion = paper.SoaVersion ?? Facts.SoaVersion,
            SoaDate = paper.SoaDate ?? (paper.SoaVersion is null ? Facts.SoaDate : null),
        },
    };

    /// <summary>A new cycle of the same certification. Until the new paper is there, the day from which it is valid stands for its issue.</summary>
    public HeldCertificate Renewed(DateOnly decision, DateOnly validFrom, DateOnly expiry) => this with
    {
        Facts = Facts with { OriginalDate = Facts.OriginalDate ?? Decision, CycleStart = decision, IssueDate = validFrom, ExpiryDate = expiry },
    };

    public HeldCertificate Unsuspended() => this with
    {
        SaidByBody = ReportedState.Active,
        SaidByRegister = SaidByRegister is ReportedState.Suspended ? ReportedState.Active : SaidByRegister,
        Facts = Facts with { SuspendedOn = null },
    };

    /// <summary>The certificate exists, whatever its state.</summary>
    public HeldCertificate Confirmed(DateOnly on, ReportedState state) => this with { SaidByRegister = state, Facts = Facts with { Verified = true, ConfirmedOn = on } };
}
