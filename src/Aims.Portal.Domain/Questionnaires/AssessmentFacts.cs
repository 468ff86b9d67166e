using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Questionnaires;

/// <summary>What the buyer brings to an assessment: the tier, the kind of institution and the answers about the use.</summary>
public sealed record AssessmentFacts(RiskTier Tier, BuyerType BuyerType, AnswerSheet BuyerAnswers)
{
    /// <summary>
    /// The sheet conditions and scores see. A vendor's answer stands above the buyer's, but only on questions put to the vendor:
    /// otherwise a vendor could say that no personal data is handled and hide the privacy questions.
    /// </summary>
    public AnswerSheet Merged(Questionnaire questionnaire, AnswerSheet vendorAnswers)
    {
        var merged = new Dictionary<string, AnswerValue>(BuyerAnswers.Answers.Count + vendorAnswers.Answers.Count, StringComparer.Ordinal);
        foreach (var (id, answer) in BuyerAnswers.Answers) merged[id] = answer;
        foreach (var (id, answer) in vendorAnswers.Answers)
        {
            if (!answer.IsEmpty && questionnaire.TryFind(id, out var question) && question.AnsweredBy is AnsweredBy.Vendor) merged[id] = answer;
        }

        return AnswerSheet.Over(merged);
    }
}
