using System.Text.Json.Serialization;

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

/// <summary>A lapse that a buyer's own check ended or hid behind another one, so that it lasts again when the check is taken out.</summary>
/// <param name="RestoredBefore">When the lapse before it was over (UTC).</param>
/// <param name="On">When this one was over, or hidden (UTC).</param>
public sealed record EarlierLapse(LapseCause Cause, DateTime LapsedAt, DateTime? RestoredBefore, DateTime On);

/// <summary>Somebody looked into a register or asked the certification body.</summary>
/// <param name="CheckedBy">Who looked.</param>
/// <param name="Register">IAF CertSearch, the certification body's directory, a letter.</param>
public sealed record RegisterCheck(DateOnly On, EventProof Proof, string CheckedBy, string Register, RegisterResult Result) : CertificateEvent(On, Proof)
{
    /// <summary>The picture of what was seen.</summary>
    public Evidence.DocumentId? Screenshot { get; init; }

    /// <summary>Of a buyer's own check: the stamp of the facts that were looked at. Null for one that was recorded before it was kept.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Seen { get; init; }

    /// <summary>Of a buyer's own check: the lapse that ended because of it alone.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EarlierLapse? Ended { get; init; }

    /// <summary>Of a buyer's own check: the lapse that lasted already when this one alone said something else against the certificate.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EarlierLapse? Hid { get; init; }

    /// <summary>Whether it says that the certificate is not in force.</summary>
    [JsonIgnore]
    public bool IsAgainst => Result is RegisterResult.Suspended or RegisterResult.Withdrawn or RegisterResult.Cancelled;

    /// <summary>Whether it was made of these facts, and the vendor has changed none of them since.</summary>
    /// <param name="stamp">Of the facts as they are now.</param>
    public bool Covers(string stamp) => Seen is null || Seen == stamp;

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
