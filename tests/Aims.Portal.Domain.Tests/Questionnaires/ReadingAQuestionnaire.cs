using System.Text.Json.Nodes;
using Aims.Portal.Domain.Questionnaires;
using static Aims.Portal.Domain.Tests.Questionnaires.Written;

namespace Aims.Portal.Domain.Tests.Questionnaires;

public sealed class ReadingAQuestionnaire
{
    [Fact]
    public void The_full_questionnaire_has_80_questions_in_15_sections_and_10_gates()
    {
        var full = ShippedQuestionnaires.AiVendorDueDiligence;

        Assert.Equal(80, full.Questions.Count);
        Assert.Equal(15, full.Sections.Count);
        Assert.Equal(new ScoreBands(85, 65), full.Bands);
        Assert.Equal("AI 供應商盡職審查", full.Title.ZhHant);
        Assert.Equal(full.Questions, full.Sections.SelectMany(s => s.Questions));
        Assert.Equal(full.Questions.Count(q => q.Gate), JsonNode.Parse(ShippedQuestionnaires.RawJson("ai-vendor-dd"))!["questions"]!.AsArray().Count(q => q!["gate"]!.GetValue<bool>()));
    }

    [Fact]
    public void The_basic_questionnaire_asks_22_questions_that_the_full_one_asks_too()
    {
        var basic = ShippedQuestionnaires.AiBasic;

        Assert.Equal(22, basic.Questions.Count);
        Assert.All(basic.Questions, q => Assert.Equal(q.Text, ShippedQuestionnaires.AiVendorDueDiligence.Find(q.Id).Text));
    }

    [Fact]
    public void A_shipped_questionnaire_is_found_by_its_id()
    {
        Assert.Same(ShippedQuestionnaires.AiBasic, ShippedQuestionnaires.Find("ai-basic"));
        Assert.Null(ShippedQuestionnaires.Find("nobodys"));
        Assert.Throws<RuleViolation>(() => ShippedQuestionnaires.RawJson("../nobodys"));
    }

    [Fact]
    public void Everything_of_a_question_is_read()
    {
        var question = ShippedQuestionnaires.AiVendorDueDiligence.Find("CE-01");

        Assert.Equal(QuestionType.SingleChoice, question.Type);
        Assert.Equal(AnsweredBy.Vendor, question.AnsweredBy);
        Assert.Equal((5, Criticality.Critical), (question.Weight, question.Criticality));
        Assert.Equal(50, question.Option("unaccredited")!.Score);
        Assert.NotNull(question.Help);
        Assert.Equal(ExpectationRule.ByTier, question.Expected.Rule);
        var evidence = Assert.Single(question.Evidence);
        Assert.Equal(("iso42001_certificate", EvidenceWhen.AnswerIn), (evidence.Kind, evidence.When));
        Assert.Equal(["accredited", "unaccredited"], evidence.Values);
        Assert.NotEmpty(question.Mappings["iso42001"]);
    }

    [Fact]
    public void A_question_that_does_not_exist_is_refused_by_name()
    {
        var violation = Assert.Throws<RuleViolation>(() => ShippedQuestionnaires.AiBasic.Find("XX-99"));

        Assert.Equal(["ai-basic", "1.0.0", "XX-99"], violation.Args);
        Assert.False(ShippedQuestionnaires.AiBasic.TryFind("XX-99", out _));
    }

    [Fact]
    public void Sections_come_in_their_order_whatever_the_document_says()
    {
        var questionnaire = Of(Question("B-1").With("section", "B"), Question("A-1"));

        Assert.Equal(["A-1", "B-1"], questionnaire.Questions.Select(q => q.Id));
    }

    public static TheoryData<string, string> Malformed => new()
    {
        { "content.not-json", "{ \"id\": " },
        { "content.not-json", """{ "id": "a", "id": "b" }""" },
        { "content.not-an-object", "[]" },
        { "content.missing", "{}" },
        { "content.empty", Document() },
        { "content.duplicate-question", Document(Question("A-1"), Question("A-1")) },
        { "content.duplicate-question", Document(Question("A-1"), Question("a-1")) },
        { "content.unknown-section", Document(Question("A-1").With("section", "Z")) },
        { "content.unknown-word", Document(Question("A-1").With("type", "slider")) },
        { "content.unknown-word", Document(Question("A-1", expected: """{"rule":"isNice"}""")) },
        { "content.unknown-word", Document(Question("A-1"), Question("A-2", showIf: """{"q":"A-1","op":"like","value":"yes"}""")) },
        { "content.unknown-word", Document(Question("A-1", showIf: """{"fact":"weather","op":"eq","value":"fine"}""")) },
        { "content.reference", Document(Question("A-1", showIf: """{"q":"A-2","op":"eq","value":"yes"}"""), Question("A-2")) },
        { "content.reference", Document(Question("A-1", showIf: """{"not":{"q":"A-9","op":"answered"}}""")) },
        { "content.reference", Document(Question("A-1", showIf: """{"q":"A-1","op":"eq","value":"yes"}""")) },
        { "content.reference", Document(Question("A-1", "date", """{"rule":"notBefore","question":"A-9"}""")) },
        { "content.reference", Document(Question("A-1"), Question("A-2", "date", """{"rule":"notBefore","question":"A-1"}""")) },
        { "content.unknown-option", Document(Question("A-1"), Question("A-2", showIf: """{"q":"A-1","op":"eq","value":"perhaps"}""")) },
        { "content.unknown-option", Document(Question("A-1", expected: """{"rule":"equals","value":"perhaps"}""")) },
        { "content.rule-type", Document(Question("A-1", "text", """{"rule":"min","value":1}""")) },
        { "content.condition", Document(Question("A-1"), Question("A-2", showIf: """{"op":"eq","value":"yes"}""")) },
        { "content.condition", Document(Question("A-1"), Question("A-2", showIf: """{"q":"A-1","op":"gte","value":"soon"}""")) },
        { "content.options", Document(Question("A-1", options: "yes yes")) },
        { "content.options", Document(Question("A-1", options: "yes no na")) },
        { "content.options", Document(Question("A-1", "singleChoice", options: "a:101")) },
        { "content.options", Document(Question("A-1").With("options", new JsonArray())) },
        { "content.unknown-evidence", Document(Question("A-1", evidence: """[{"type":"a_song","when":"always"}]""")) },
        { "content.unknown-tier", Document(Question("A-1", evidence: """[{"type":"ai_policy","when":"always","mandatoryForTiers":["enormous"]}]""")) },
        { "content.id", Document(Question("A 1")) },
        { "content.whole", Document(Question("A-1").With("weight", -1)) },
        { "content.text", Document(Question("A-1").With("text", new JsonObject { ["en"] = "Only English", ["zh-Hant"] = "" })) },
    };

    [Theory, MemberData(nameof(Malformed))]
    public void A_malformed_document_is_refused_with_the_place_and_the_reason(string code, string json)
    {
        var violation = Assert.Throws<RuleViolation>(() => Questionnaire.Parse(json));

        Assert.Equal(code, violation.Code);
        Assert.NotEmpty(violation.Args);
        Assert.DoesNotContain("{0}", string.Format(violation.Text, [.. violation.Args]));
    }

    [Fact]
    public void The_refusal_names_the_question()
    {
        var violation = Assert.Throws<RuleViolation>(() => Of(Question("A-1", showIf: """{"q":"A-9","op":"answered"}""")));

        Assert.Equal("question A-1 is shown depending on A-9, which does not exist or comes later. A condition can only look back.", string.Format(violation.Text, [.. violation.Args]));
    }
}
