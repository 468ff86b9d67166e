using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using static Aims.Portal.Domain.Tests.Questionnaires.Written;

namespace Aims.Portal.Domain.Tests.Questionnaires;

public sealed class WhatIsMissing
{
    private const string PolicyForHigh = """[{"type":"ai_policy","when":"answer-positive","mandatoryForTiers":["high"]}]""";

    [Fact]
    public void A_required_question_without_an_answer_blocks()
    {
        var questionnaire = Of(Question("A-1"), Question("A-2").With("required", false), Question("A-3", "file"));

        Assert.Equal(
            [new MissingItem("A-1", MissingKind.Answer, null, true), new MissingItem("A-3", MissingKind.Answer, null, true)],
            Missing(questionnaire, AnswerSheet.Empty));
    }

    [Fact]
    public void A_hidden_question_and_one_put_to_the_buyer_are_not_missing()
    {
        var questionnaire = Of(Question("A-1").With("answeredBy", "buyer"), Question("A-2", showIf: """{"q":"A-1","op":"eq","value":"yes"}"""));

        Assert.Empty(Missing(questionnaire, AnswerSheet.Empty));
    }

    [Fact]
    public void A_document_answers_a_file_question_and_typed_words_do_not()
    {
        var questionnaire = Of(Question("A-1", "file"));

        Assert.Empty(Missing(questionnaire, AnswerSheet.Empty, ("A-1", "model_card", null)));
        Assert.Single(Missing(questionnaire, Sheet(("A-1", "see attachment"))));
    }

    [Theory]
    [InlineData("yesNo", "yes no", "yes", true)]
    [InlineData("yesNo", "yes no", "no", false)]
    [InlineData("singleChoice", "a:100 b:0 c", "a", true)]
    [InlineData("singleChoice", "a:100 b:0 c", "b", false)]
    [InlineData("multiChoice", "a:100 b:0 c", "a b", true)]
    [InlineData("multiChoice", "a:100 b:0 c", "b c", false)]
    [InlineData("text", null, "words", true)]
    [InlineData("date", null, "2026-01-01", true)]
    [InlineData("number", null, "0", true)]
    public void Evidence_is_asked_for_when_the_answer_claims_something(string type, string? options, string answer, bool asked)
    {
        var questionnaire = Of(Question("A-1", type, options: options, evidence: PolicyForHigh));

        Assert.Equal(asked, Missing(questionnaire, Sheet(questionnaire, ("A-1", answer))).Any(m => m is { Kind: MissingKind.Evidence, EvidenceKind: "ai_policy", Blocking: false }));
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("b", false)]
    public void Evidence_can_hang_on_an_answer(string answer, bool asked)
    {
        var questionnaire = Of(Question("A-1", "singleChoice", evidence: """[{"type":"ai_policy","when":"answerIn","values":["a"],"mandatoryForTiers":["high"]}]"""));

        Assert.Equal(asked, Missing(questionnaire, Sheet(("A-1", answer))).Count == 1);
    }

    [Fact]
    public void Evidence_asked_for_always_is_missing_before_the_answer()
    {
        var questionnaire = Of(Question("A-1", evidence: """[{"type":"ai_policy","when":"always","mandatoryForTiers":["high"]}]"""));

        Assert.Equal(2, Missing(questionnaire, AnswerSheet.Empty).Count);
    }

    [Fact]
    public void Evidence_not_mandatory_for_the_tier_is_not_listed()
    {
        var questionnaire = Of(Question("A-1", evidence: PolicyForHigh));

        Assert.Empty(Completeness.Missing(questionnaire, Facts(RiskTier.Medium), Sheet(("A-1", "yes")), NoEvidence));
    }

    [Fact]
    public void A_document_of_the_kind_serves_wherever_it_is_attached()
    {
        var questionnaire = Of(Question("A-1", evidence: PolicyForHigh), Question("A-2"));
        var answers = Sheet(("A-1", "yes"), ("A-2", "yes"));

        Assert.Empty(Missing(questionnaire, answers, ("A-2", "ai_policy", null)));
        Assert.Single(Missing(questionnaire, answers, ("A-1", "model_card", null)));
    }

    [Fact]
    public void A_lapsed_document_does_not_serve_on_the_day_asked_about()
    {
        var questionnaire = Of(Question("A-1", evidence: PolicyForHigh));
        var lapsed = Attached(("A-1", "ai_policy", Today.AddDays(-1)));
        var lastDay = Attached(("A-1", "ai_policy", Today));

        Assert.Single(Completeness.Missing(questionnaire, Facts(), Sheet(("A-1", "yes")), lapsed, Today));
        Assert.Empty(Completeness.Missing(questionnaire, Facts(), Sheet(("A-1", "yes")), lastDay, Today));
        Assert.Empty(Completeness.Missing(questionnaire, Facts(), Sheet(("A-1", "yes")), lapsed));
    }

    private static IReadOnlyList<MissingItem> Missing(Questionnaire questionnaire, AnswerSheet answers, params (string, string, DateOnly?)[] documents) =>
        Completeness.Missing(questionnaire, Facts(), answers, Attached(documents));
}
