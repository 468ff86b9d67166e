namespace Aims.Portal.Domain.Certificates.History;

/// <summary>What a register said; the words of IAF CertSearch (<c>externalStatusEnum</c>), and that nothing was found.</summary>
public enum RegisterResult
{
    Active,
    Suspended,
    Withdrawn,
    Cancelled,
    Expired,
    Inactive,
    Draft,

    /// <summary>A question, no proof of forgery: registers lag by about a month and some entries are confidential.</summary>
    NotFound,
}

/// <summary>Somebody looked into a register or asked the certification body.</summary>
/// <param name="CheckedBy">Who looked.</param>
/// <param name="Register">IAF CertSearch, the certification body's directory, a letter.</param>
public sealed record RegisterCheck(DateOnly On, EventProof Proof, string CheckedBy, string Register, RegisterResult Result) : CertificateEvent(On, Proof)
{
    /// <summary>The picture of what was seen.</summary>
    public Evidence.DocumentId? Screenshot { get; init; }

    private protected override TextKey Called => new("Register check");

    internal override void Demand(HeldCertificate held)
    {
        if (string.IsNullOrWhiteSpace(CheckedBy)) throw new RuleViolation("certificate.check-by", "Write who looked into the register.") { Field = nameof(CheckedBy) };
        if (string.IsNullOrWhiteSpace(Register)) throw new RuleViolation("certificate.check-register", "Write which register was looked into.") { Field = nameof(Register) };
    }

    internal override HeldCertificate Apply(HeldCertificate held, DateOnly day) => Result switch
    {
        RegisterResult.Active => (held.SaidByBody is ReportedState.Active ? held with { Facts = held.Facts with { SuspendedOn = null, WithdrawnOn = null } } : held).Confirmed(On, ReportedState.Active),
        RegisterResult.Suspended => (held with { Facts = held.Facts with { SuspendedOn = held.Facts.SuspendedOn ?? On } }).Confirmed(On, ReportedState.Suspended),
        RegisterResult.Withdrawn or RegisterResult.Cancelled => (held with { Facts = held.Facts with { WithdrawnOn = held.Facts.WithdrawnOn ?? On } }).Confirmed(On, ReportedState.Withdrawn),
        // it contradicts the paper: to be cleared up before anybody relies on it
        RegisterResult.Expired or RegisterResult.Inactive or RegisterResult.Draft or RegisterResult.NotFound => held with { Facts = held.Facts with { Verified = false, ConfirmedOn = null } },
        _ => throw new InvalidOperationException($"Unknown result {Result}"),
    };
}
