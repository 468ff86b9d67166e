using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Questionnaires;

/// <summary>The words of the content documents and what they mean here.</summary>
internal static class Words
{
    public static readonly Dictionary<string, RiskTier> Tiers = new(StringComparer.Ordinal)
    {
        ["low"] = RiskTier.Low,
        ["medium"] = RiskTier.Medium,
        ["high"] = RiskTier.High,
    };

    public static readonly Dictionary<string, BuyerType> Buyers = new(StringComparer.Ordinal)
    {
        ["bank"] = BuyerType.Bank,
        ["insurer"] = BuyerType.Insurer,
        ["licensed_corp"] = BuyerType.LicensedCorporation,
        ["svf_stablecoin"] = BuyerType.StoredValueOrStablecoin,
        ["listed"] = BuyerType.Listed,
        ["other"] = BuyerType.Other,
    };

    public static readonly Dictionary<string, QuestionType> Types = new(StringComparer.Ordinal)
    {
        ["yesNo"] = QuestionType.YesNo,
        ["singleChoice"] = QuestionType.SingleChoice,
        ["multiChoice"] = QuestionType.MultiChoice,
        ["text"] = QuestionType.Text,
        ["number"] = QuestionType.Number,
        ["date"] = QuestionType.Date,
        ["file"] = QuestionType.File,
    };

    public static readonly Dictionary<string, AnsweredBy> Sides = new(StringComparer.Ordinal)
    {
        ["vendor"] = AnsweredBy.Vendor,
        ["buyer"] = AnsweredBy.Buyer,
    };

    public static readonly Dictionary<string, Criticality> Criticalities = new(StringComparer.Ordinal)
    {
        ["info"] = Criticality.Info,
        ["standard"] = Criticality.Standard,
        ["major"] = Criticality.Major,
        ["critical"] = Criticality.Critical,
    };

    public static readonly Dictionary<string, EvidenceWhen> EvidenceTimes = new(StringComparer.Ordinal)
    {
        ["always"] = EvidenceWhen.Always,
        ["answer-positive"] = EvidenceWhen.AnswerPositive,
        ["answerIn"] = EvidenceWhen.AnswerIn,
    };

    public static readonly Dictionary<string, ExpectationRule> Rules = new(StringComparer.Ordinal)
    {
        ["info"] = ExpectationRule.Info,
        ["provided"] = ExpectationRule.Provided,
        ["equals"] = ExpectationRule.Equals,
        ["anyOf"] = ExpectationRule.AnyOf,
        ["byTier"] = ExpectationRule.ByTier,
        ["containsAny"] = ExpectationRule.ContainsAny,
        ["minSelected"] = ExpectationRule.MinSelected,
        ["min"] = ExpectationRule.Min,
        ["max"] = ExpectationRule.Max,
        ["maxByTier"] = ExpectationRule.MaxByTier,
        ["withinMonths"] = ExpectationRule.WithinMonths,
        ["notBefore"] = ExpectationRule.NotBefore,
        ["futureDate"] = ExpectationRule.FutureDate,
        ["certificateValid"] = ExpectationRule.CertificateValid,
        ["soaMatchesCertificate"] = ExpectationRule.SoaMatchesCertificate,
        ["surveillanceCurrent"] = ExpectationRule.SurveillanceCurrent,
    };

    public static string Of(RiskTier tier) => Tiers.First(w => w.Value == tier).Key;

    public static string Of(BuyerType buyer) => Buyers.First(w => w.Value == buyer).Key;
}
