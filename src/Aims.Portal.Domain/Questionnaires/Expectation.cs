using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Questionnaires;

/// <summary>The rules of <c>expectedRules</c> in the questionnaire's own document.</summary>
public enum ExpectationRule
{
    /// <summary>Not scored.</summary>
    Info,

    /// <summary>Anything but nothing; for a file question a document attached to it.</summary>
    Provided,
    Equals,
    AnyOf,
    ByTier,
    ContainsAny,
    MinSelected,
    Min,
    Max,
    MaxByTier,

    /// <summary>Not in the future and not older than so many months.</summary>
    WithinMonths,

    /// <summary>Not before the date another question gives and, where months are given, not older than these and not in the future.</summary>
    NotBefore,
    FutureDate,

    /// <summary>Judged from the certificate's facts (evidence-types.json, iso42001_certificate) or by a reviewer.</summary>
    CertificateValid,

    /// <summary>Version and date of the statement of applicability as on the certificate, or a reviewer accepts.</summary>
    SoaMatchesCertificate,

    /// <summary>Surveillance in its window (certification-cycle.json R1, R2; ISO/IEC 17021-1).</summary>
    SurveillanceCurrent,
}

/// <summary>What a good answer is. Only the fields the rule needs are filled.</summary>
public sealed record Expectation(ExpectationRule Rule)
{
    public static Expectation Info { get; } = new(ExpectationRule.Info);

    /// <summary>For equals (one), anyOf, containsAny.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>For byTier.</summary>
    public IReadOnlyDictionary<RiskTier, IReadOnlyList<string>> ValuesByTier { get; init; } = new Dictionary<RiskTier, IReadOnlyList<string>>();

    /// <summary>For min, max (in the question's unit) and minSelected (a count).</summary>
    public decimal Limit { get; init; }

    /// <summary>For maxByTier, in the question's unit.</summary>
    public IReadOnlyDictionary<RiskTier, decimal> LimitByTier { get; init; } = new Dictionary<RiskTier, decimal>();

    /// <summary>For withinMonths, and where given for notBefore.</summary>
    public int? Months { get; init; }

    /// <summary>For notBefore: the question whose date is the earliest allowed.</summary>
    public string? QuestionId { get; init; }

    /// <summary>Whether a date in the future cannot be right: a document that must be no older than so many months, an audit that was carried out.</summary>
    public bool IsOfThePast => Rule is ExpectationRule.WithinMonths or ExpectationRule.SurveillanceCurrent || (Rule is ExpectationRule.NotBefore && Months is not null);

    /// <summary>Whether the portal cannot judge it from the answer and asks the certificate's facts or a reviewer.</summary>
    public bool NeedsCertificateCheck => Rule is ExpectationRule.CertificateValid or ExpectationRule.SoaMatchesCertificate or ExpectationRule.SurveillanceCurrent;
}
