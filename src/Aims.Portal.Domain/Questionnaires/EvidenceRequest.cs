using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Questionnaires;

#pragma warning disable CS8524 // no default arm: a new case must break the build, and no other value is ever made

/// <summary>When a question asks for a document.</summary>
public enum EvidenceWhen
{
    Always,

    /// <summary>The answer claims something: yes, an option with a score above 0, or any answer where there is nothing to choose.</summary>
    AnswerPositive,

    /// <summary>One of <see cref="EvidenceRequest.Values"/> is chosen.</summary>
    AnswerIn,
}

/// <summary>A document a question asks for.</summary>
/// <param name="Kind">Evidence kind id of the content, for example <c>pia_report</c>.</param>
/// <param name="MandatoryForTiers">For other tiers the document is welcome but its absence is not listed.</param>
public sealed record EvidenceRequest(string Kind, EvidenceWhen When, IReadOnlyList<string> Values, IReadOnlyList<RiskTier> MandatoryForTiers)
{
    /// <summary>Whether <paramref name="answer"/> brings this request about.</summary>
    public bool Applies(Question question, AnswerValue answer, bool documentAttached) => When switch
    {
        EvidenceWhen.Always => true,
        EvidenceWhen.AnswerPositive => IsPositive(question, answer, documentAttached),
        EvidenceWhen.AnswerIn => answer.Values.Any(Values.Contains),
    };

    private static bool IsPositive(Question question, AnswerValue answer, bool documentAttached) => question.Type switch
    {
        QuestionType.YesNo => answer.Values is ["yes"],
        QuestionType.SingleChoice or QuestionType.MultiChoice => answer.Values.Any(v => question.Option(v)?.Score > 0),
        QuestionType.File => documentAttached,
        QuestionType.Text or QuestionType.Number or QuestionType.Date => !answer.IsEmpty,
    };
}
