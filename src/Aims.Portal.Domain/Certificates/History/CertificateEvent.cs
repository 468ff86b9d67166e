using System.Text.Json.Serialization;

namespace Aims.Portal.Domain.Certificates.History;

/// <summary>Something that happened to a certificate on a day. Each kind knows when it is impossible and what it changes. Kept as JSON by its <c>kind</c>.</summary>
/// <param name="On">The day from which it counts.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(StageAudit), "stage-audit")]
[JsonDerivedType(typeof(CertificationDecision), "certification-decision")]
[JsonDerivedType(typeof(SurveillanceAudit), "surveillance-audit")]
[JsonDerivedType(typeof(Recertification), "recertification")]
[JsonDerivedType(typeof(Suspension), "suspension")]
[JsonDerivedType(typeof(SuspensionLifted), "suspension-lifted")]
[JsonDerivedType(typeof(Restoration), "restoration")]
[JsonDerivedType(typeof(Withdrawal), "withdrawal")]
[JsonDerivedType(typeof(Transfer), "transfer")]
[JsonDerivedType(typeof(ScopeChange), "scope-change")]
[JsonDerivedType(typeof(EditionTransition), "edition-transition")]
[JsonDerivedType(typeof(RegisterCheck), "register-check")]
public abstract record CertificateEvent(DateOnly On, EventProof Proof)
{
    /// <summary>What it is called on the screen.</summary>
    [JsonIgnore]
    public TextKey Name => Called;

    /// <summary>Whether it may be recorded before its day: a certification body announces some, but an audit that is booked has not been done.</summary>
    [JsonIgnore]
    public bool MayLieAhead => this is Suspension or Withdrawal;

    /// <summary>Beside <see cref="Name"/>, because an override would be written into the JSON.</summary>
    private protected abstract TextKey Called { get; }

    /// <exception cref="RuleViolation">It cannot have happened to the certificate as it was held that day.</exception>
    internal abstract void Demand(HeldCertificate held);

    /// <param name="day">The day looked at, on or after <see cref="On"/>: a paper issued later does not speak yet.</param>
    internal abstract HeldCertificate Apply(HeldCertificate held, DateOnly day);
}
