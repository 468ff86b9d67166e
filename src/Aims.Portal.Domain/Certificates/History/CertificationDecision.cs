namespace Aims.Portal.Domain.Certificates.History;

/// <summary>The initial certification was decided: the three years begin (R3).</summary>
public sealed record CertificationDecision(DateOnly On, EventProof Proof) : CertificateEvent(On, Proof)
{
    private protected override TextKey Called => new("Certification decision");

    internal override void Demand(HeldCertificate held)
    {
        held.DemandNotWithdrawn();
        if (held.DecisionRecordedOn is { } known)
            throw new RuleViolation("certificate.decided-twice", "The certification was decided on {0} already. Record a recertification, or correct that entry.", known) { Field = nameof(On) };
        if (held.Facts.CycleStart is { } printed && printed != On)
            throw new RuleViolation("certificate.decision-differs", "The certificate was recorded with the decision of {0}. Correct one of the two dates.", printed) { Field = nameof(On) };
        if (On > held.Facts.IssueDate)
            throw new RuleViolation("certificate.decision-after-issue", "The decision {0} cannot be after the issue date {1}.", On, held.Facts.IssueDate) { Field = nameof(On) };
        if (held.Facts.ExpiryDate > On.AddMonths(CertificationCycle.LengthMonths + 1))
            throw new RuleViolation("certificate.cycle-too-long", "A certification cycle has 36 months. From {0} to {1} is longer; check both dates.", On, held.Facts.ExpiryDate) { Field = nameof(On) };
        if (held.Stage1On is { } stage1 && held.Stage2On is null)
            throw new RuleViolation("certificate.stage-2-missing", "Only the stage 1 audit of {0} is recorded, and a decision needs stage 2. Record the stage 2 audit first.", stage1) { Field = nameof(On) };
    }

    internal override HeldCertificate Apply(HeldCertificate held, DateOnly day) => held with { DecisionRecordedOn = On, Facts = held.Facts with { CycleStart = On } };
}
