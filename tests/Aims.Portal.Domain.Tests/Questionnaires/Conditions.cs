using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using static Aims.Portal.Domain.Tests.Questionnaires.Written;

namespace Aims.Portal.Domain.Tests.Questionnaires;

public sealed class Conditions
{
    private static readonly AnswerSheet Given = new(
    [
        KeyValuePair.Create("one", AnswerValue.Of("a")),
        KeyValuePair.Create("many", AnswerValue.OfMany("a", "b")),
        KeyValuePair.Create("number", AnswerValue.Of("12.5")),
        KeyValuePair.Create("date", AnswerValue.Of("2026-03-31")),
    ]);

    [Theory]
    [InlineData("""{"q":"one","op":"eq","value":"a"}""", true)]
    [InlineData("""{"q":"one","op":"eq","value":"b"}""", false)]
    [InlineData("""{"q":"many","op":"eq","value":"a"}""", false)]
    [InlineData("""{"q":"one","op":"ne","value":"b"}""", true)]
    [InlineData("""{"q":"one","op":"ne","value":"a"}""", false)]
    [InlineData("""{"q":"one","op":"in","value":["a","c"]}""", true)]
    [InlineData("""{"q":"one","op":"in","value":["b","c"]}""", false)]
    [InlineData("""{"q":"one","op":"notIn","value":["b"]}""", true)]
    [InlineData("""{"q":"one","op":"notIn","value":["a"]}""", false)]
    [InlineData("""{"q":"many","op":"containsAny","value":["b","z"]}""", true)]
    [InlineData("""{"q":"many","op":"containsAny","value":["z"]}""", false)]
    [InlineData("""{"q":"many","op":"containsNone","value":["z"]}""", true)]
    [InlineData("""{"q":"many","op":"containsNone","value":["b","z"]}""", false)]
    [InlineData("""{"q":"number","op":"gte","value":12.5}""", true)]
    [InlineData("""{"q":"number","op":"gte","value":13}""", false)]
    [InlineData("""{"q":"number","op":"lte","value":100}""", true)]
    [InlineData("""{"q":"number","op":"lte","value":2}""", false)]
    [InlineData("""{"q":"date","op":"gte","value":"2026-01-01"}""", true)]
    [InlineData("""{"q":"date","op":"lte","value":"2026-01-01"}""", false)]
    [InlineData("""{"q":"one","op":"gte","value":1}""", false)]
    [InlineData("""{"q":"one","op":"answered"}""", true)]
    [InlineData("""{"fact":"tier","op":"in","value":["medium","high"]}""", true)]
    [InlineData("""{"fact":"tier","op":"eq","value":"low"}""", false)]
    [InlineData("""{"fact":"buyerType","op":"eq","value":"bank"}""", true)]
    [InlineData("""{"fact":"buyerType","op":"notIn","value":["bank"]}""", false)]
    [InlineData("""{"all":[{"q":"one","op":"answered"},{"q":"none","op":"answered"}]}""", false)]
    [InlineData("""{"any":[{"q":"one","op":"answered"},{"q":"none","op":"answered"}]}""", true)]
    [InlineData("""{"not":{"q":"one","op":"eq","value":"b"}}""", true)]
    public void Each_operator_holds_and_fails_as_written(string condition, bool holds) => Assert.Equal(holds, Condition.Parse(condition).Holds(Facts(), Given));

    [Theory]
    [InlineData("""{"q":"open","op":"eq","value":"a"}""")]
    [InlineData("""{"q":"open","op":"ne","value":"a"}""")]
    [InlineData("""{"q":"open","op":"in","value":["a"]}""")]
    [InlineData("""{"q":"open","op":"notIn","value":["a"]}""")]
    [InlineData("""{"q":"open","op":"containsAny","value":["a"]}""")]
    [InlineData("""{"q":"open","op":"containsNone","value":["a"]}""")]
    [InlineData("""{"q":"open","op":"gte","value":1}""")]
    [InlineData("""{"q":"open","op":"lte","value":1}""")]
    [InlineData("""{"q":"open","op":"answered"}""")]
    public void A_leaf_on_an_unanswered_question_is_false(string condition) => Assert.False(Condition.Parse(condition).Holds(Facts(), Given));

    [Fact]
    public void A_leaf_on_a_fact_nobody_knows_yet_is_false() =>
        Assert.False(Condition.Parse("""{"fact":"tier","op":"ne","value":"high"}""").Holds(null, BuyerType.Bank, _ => AnswerValue.Empty));

    [Fact]
    public void The_questions_it_depends_on_are_named_once_each() => Assert.Equal(
        ["b", "a"],
        Condition.Parse("""{"any":[{"q":"b","op":"answered"},{"not":{"all":[{"q":"a","op":"answered"},{"q":"b","op":"answered"},{"fact":"tier","op":"eq","value":"low"}]}}]}""").DependsOn);

    [Fact]
    public void Answered_false_is_refused_since_it_could_never_hold() =>
        Assert.Equal("content.condition", Assert.Throws<RuleViolation>(() => Condition.Parse("""{"q":"a","op":"answered","value":false}""")).Code);

    [Fact]
    public void A_hidden_parent_hides_its_children_though_it_was_answered_before()
    {
        var questionnaire = Of(
            Question("A-1"),
            Question("A-2", showIf: """{"q":"A-1","op":"eq","value":"yes"}"""),
            Question("A-3", showIf: """{"q":"A-2","op":"eq","value":"yes"}"""),
            Question("A-4", showIf: """{"q":"A-2","op":"ne","value":"yes"}"""),
            Question("A-5", showIf: """{"not":{"q":"A-2","op":"eq","value":"yes"}}"""));

        Assert.Equal(["A-1", "A-2", "A-3"], Shown(questionnaire, Sheet(("A-1", "yes"), ("A-2", "yes"))));
        Assert.Equal(["A-1", "A-5"], Shown(questionnaire, Sheet(("A-1", "no"), ("A-2", "yes"))));
    }

    [Fact]
    public void The_buyers_answers_stand_where_the_vendor_gave_none_and_the_vendors_above_them()
    {
        var questionnaire = Of(Question("A-1"), Question("A-2", showIf: """{"q":"A-1","op":"eq","value":"yes"}"""));
        var buyer = Facts(buyer: Sheet(("A-1", "yes")));

        Assert.Contains("A-2", Visibility.Of(questionnaire, buyer, AnswerSheet.Empty));
        Assert.DoesNotContain("A-2", Visibility.Of(questionnaire, buyer, Sheet(("A-1", "no"))));
    }

    [Fact]
    public void A_vendor_cannot_hide_questions_by_answering_what_is_put_to_the_buyer()
    {
        var questionnaire = Of(Question("A-1").With("answeredBy", "buyer"), Question("A-2", showIf: """{"q":"A-1","op":"eq","value":"yes"}"""));

        Assert.Contains("A-2", Visibility.Of(questionnaire, Facts(buyer: Sheet(("A-1", "yes"))), Sheet(("A-1", "no"))));
    }

    [Theory]
    [InlineData(RiskTier.High, "credit", "advises", "applicants", "sensitive", "yes", "yes", "accredited", 78)]
    [InlineData(RiskTier.Medium, "document", "no_decision", "none", "none", "yes", "no", "not_planned", 62)]
    [InlineData(RiskTier.Low, "coding", "no_decision", "none", "none", "yes", "no", "not_planned", 42)]
    public void A_typical_use_is_asked_78_62_or_42_questions_by_tier(
        RiskTier tier, string domain, string autonomy, string affected, string data, string generative, string customers, string certified, int expected)
    {
        var full = ShippedQuestionnaires.AiVendorDueDiligence;
        var buyer = Sheet(full, ("UC-01", domain), ("UC-02", autonomy), ("UC-03", affected), ("UC-04", data), ("UC-05", generative), ("UC-06", customers), ("UC-07", "no"), ("UC-08", "no"), ("UC-09", "gt100k"));
        var vendor = Sheet(full, ("GV-01", "yes"), ("RM-01", "yes"), ("RM-03", "yes"), ("ML-02", "external"), ("PV-01", "yes"), ("CO-05", "HK"), ("CE-01", certified));

        Assert.Equal(expected, Visibility.Of(full, Facts(tier, buyer), vendor).Count);
    }

    private static IEnumerable<string> Shown(Questionnaire questionnaire, AnswerSheet answers) => Visibility.Of(questionnaire, Facts(), answers).Order();
}
