using System.Text.Json.Nodes;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Tests.Questionnaires;

/// <summary>Small questionnaires and facts written for one test.</summary>
internal static class Written
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static readonly IReadOnlyDictionary<string, IReadOnlyList<EvidenceAttached>> NoEvidence = new Dictionary<string, IReadOnlyList<EvidenceAttached>>();

    public static string Document(params JsonObject[] questions) => new JsonObject
    {
        ["id"] = "written",
        ["version"] = "1",
        ["title"] = Text("Title"),
        ["description"] = Text("Description"),
        ["sections"] = new JsonArray(Section("A", 1), Section("B", 2)),
        ["questions"] = new JsonArray([.. questions]),
    }.ToJsonString();

    public static Questionnaire Of(params JsonObject[] questions) => Questionnaire.Parse(Document(questions));

    /// <summary>A question of section A with the options its type needs, expected to be provided, of weight 1.</summary>
    public static JsonObject Question(string id, string type = "yesNo", string? expected = null, string? showIf = null, string? options = null, string? evidence = null)
    {
        var question = new JsonObject
        {
            ["id"] = id,
            ["section"] = "A",
            ["text"] = Text(id),
            ["type"] = type,
            ["answeredBy"] = "vendor",
            ["required"] = true,
            ["weight"] = 1,
            ["criticality"] = "standard",
            ["gate"] = false,
            ["expected"] = JsonNode.Parse(expected ?? """{"rule":"provided"}"""),
        };
        if (showIf is not null) question["showIf"] = JsonNode.Parse(showIf);
        if (evidence is not null) question["evidence"] = JsonNode.Parse(evidence);
        if (type is "yesNo" or "singleChoice" or "multiChoice") question["options"] = Options(options ?? (type == "yesNo" ? "yes no" : "a b c none"));
        return question;
    }

    /// <summary>Options as words, each with a score where it is written: <c>a:100 b:30 c</c>.</summary>
    public static JsonArray Options(string words) => new([.. words.Split(' ').Select(word =>
    {
        var parts = word.Split(':');
        return (JsonNode)new JsonObject
        {
            ["value"] = parts[0],
            ["label"] = Text($"Option {parts[0]}"),
            ["score"] = parts.Length > 1 ? int.Parse(parts[1]) : null,
        };
    })]);

    public static JsonObject With(this JsonObject question, string name, JsonNode? value)
    {
        question[name] = value;
        return question;
    }

    public static JsonObject Text(string en) => new() { ["en"] = en, ["zh-Hant"] = en + "（中）" };

    public static AssessmentFacts Facts(RiskTier tier = RiskTier.High, AnswerSheet? buyer = null) => new(tier, BuyerType.Bank, buyer ?? AnswerSheet.Empty);

    public static AnswerSheet Sheet(params (string Id, string Value)[] answers) => new(answers.Select(a => KeyValuePair.Create(a.Id, AnswerValue.Of(a.Value))));

    /// <summary>A sheet for a questionnaire; several values are parted by blanks where the question allows several.</summary>
    public static AnswerSheet Sheet(Questionnaire questionnaire, params (string Id, string Value)[] answers) => new(answers.Select(a =>
    {
        var question = questionnaire.Find(a.Id);
        return KeyValuePair.Create(a.Id, AnswerValue.Read(question, question.Type is QuestionType.MultiChoice ? a.Value.Split(' ') : [a.Value]));
    }));

    public static IReadOnlyDictionary<string, IReadOnlyList<EvidenceAttached>> Attached(params (string QuestionId, string Kind, DateOnly? ValidUntil)[] documents) =>
        documents.GroupBy(d => d.QuestionId).ToDictionary(
            g => g.Key, IReadOnlyList<EvidenceAttached> (g) => [.. g.Select(d => new EvidenceAttached(d.Kind, null, d.ValidUntil))]);

    private static JsonObject Section(string id, int order) => new() { ["id"] = id, ["order"] = order, ["title"] = Text("Section " + id) };
}
