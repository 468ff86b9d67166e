namespace Aims.Portal.Domain.Certificates.History;

public enum AuditStage
{
    /// <summary>Readiness. A company that has only this is not certified.</summary>
    One = 1,

    /// <summary>The audit that leads to the decision.</summary>
    Two = 2,
}

/// <summary>A stage of the initial audit (17021-1, 9.3): stage 1, then stage 2, then the decision.</summary>
public sealed record StageAudit(DateOnly On, EventProof Proof, AuditStage Stage) : CertificateEvent(On, Proof)
{
    private protected override TextKey Called => new(Stage is AuditStage.One ? "Stage 1 audit" : "Stage 2 audit");

    internal override void Demand(HeldCertificate held)
    {
        if (On > held.Decision || held.DecisionRecordedOn is not null)
            throw new RuleViolation("certificate.stage-after-decision", "The stage audits come before the certification decision of {0}. Correct the date, or record a surveillance or recertification instead.", held.Decision) { Field = nameof(On) };
        if ((Stage is AuditStage.One ? held.Stage1On ?? held.Stage2On : held.Stage2On) is { } known)
            throw new RuleViolation("certificate.stage-order", "Stage 1 comes first and each stage once; one is recorded for {0}. Correct the date or the stage.", known) { Field = nameof(Stage) };
    }

    internal override HeldCertificate Apply(HeldCertificate held, DateOnly day) => Stage is AuditStage.One ? held with { Stage1On = On } : held with { Stage2On = On };
}
