using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Questionnaires;

#pragma warning disable CS8524 // no default arm: a new case must break the build, and no other value is ever made

/// <summary>Reads what is expected and refuses a rule that can never apply to the question's type.</summary>
internal static class ExpectationReader
{
    public static Expectation Read(ContentNode question, ContentNode node, QuestionType type, IReadOnlyList<Option> options)
    {
        var rule = node.OneOf("rule", Words.Rules);
        if (!Fits(rule, type)) throw question.Fail("rule-type", "{0} has the rule \"{1}\", which does not fit its type.", node.Text("rule"));
        var expectation = new Expectation(rule);
        switch (rule)
        {
            case ExpectationRule.Equals:
                expectation = expectation with { Values = [node.Text("value")] };
                QuestionnaireReader.DemandOptions(question, options, expectation.Values);
                return expectation;
            case ExpectationRule.AnyOf or ExpectationRule.ContainsAny:
                expectation = expectation with { Values = node.Texts("values") };
                QuestionnaireReader.DemandOptions(question, options, expectation.Values);
                return expectation;
            case ExpectationRule.ByTier:
                expectation = expectation with { ValuesByTier = Words.Tiers.ToDictionary(t => t.Value, t => node.Texts(t.Key)) };
                foreach (var values in expectation.ValuesByTier.Values) QuestionnaireReader.DemandOptions(question, options, values);
                return expectation;
            case ExpectationRule.MinSelected:
                return expectation with { Limit = node.Whole("value") };
            case ExpectationRule.Min or ExpectationRule.Max:
                return expectation with { Limit = node.Number("value") };
            case ExpectationRule.MaxByTier:
                return expectation with { LimitByTier = Words.Tiers.ToDictionary(t => t.Value, t => node.Number(t.Key)) };
            case ExpectationRule.WithinMonths:
                return expectation with { Months = node.Whole("value") };
            case ExpectationRule.NotBefore:
                return expectation with { QuestionId = node.Text("question"), Months = node.OptionalWhole("orWithinMonths") };
            default:
                return expectation;
        }
    }

    private static bool Fits(ExpectationRule rule, QuestionType type) => rule switch
    {
        ExpectationRule.Equals or ExpectationRule.AnyOf or ExpectationRule.ByTier => type is QuestionType.YesNo or QuestionType.SingleChoice,
        ExpectationRule.ContainsAny or ExpectationRule.MinSelected => type is QuestionType.MultiChoice,
        ExpectationRule.Min or ExpectationRule.Max or ExpectationRule.MaxByTier => type is QuestionType.Number,
        ExpectationRule.WithinMonths or ExpectationRule.NotBefore or ExpectationRule.FutureDate => type is QuestionType.Date,
        ExpectationRule.Info or ExpectationRule.Provided => true,
        ExpectationRule.CertificateValid or ExpectationRule.SoaMatchesCertificate or ExpectationRule.SurveillanceCurrent => true,
    };
}
