using System.Text.Json.Nodes;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using FsCheck.Xunit;

namespace Aims.Portal.Domain.Tests.Risk;

public sealed class TheTier
{
    private static readonly JsonObject RuleSet = ReadRuleSet();

    public static TheoryData<int> Vectors => [.. Enumerable.Range(0, RuleSet["testVectors"]!.AsArray().Count)];

    [Theory, MemberData(nameof(Vectors))]
    public void The_rule_sets_own_examples_come_out(int index)
    {
        var vector = RuleSet["testVectors"]![index]!;

        var result = RiskTiering.Default.Evaluate(UseCase(vector["in"]!.AsObject()), Buyer(vector["in"]!["buyerType"]!.GetValue<string>()));

        Assert.Equal(vector["tier"]!.GetValue<string>(), result.Tier.ToString().ToLowerInvariant());
        Assert.Equal(vector["fired"]!.AsArray().Select(f => f!.GetValue<string>()), result.Fired.Select(f => f.Id));
        Assert.False(result.IsProvisional);
        Assert.Equal(14, result.TotalRules);
    }

    [Fact]
    public void There_are_six_examples() => Assert.Equal(6, Vectors.Count);

    [Fact]
    public void The_intake_asks_nine_questions_in_order() =>
        Assert.Equal(Enumerable.Range(1, 9).Select(n => $"UC-0{n}"), UseCaseQuestions.All.Select(q => q.Id));

    [Fact]
    public void A_tier_brings_its_questionnaire_oversight_and_intervals()
    {
        var result = Evaluate(Clean().With("UC-01", AnswerValue.OfMany("credit")).With("UC-02", AnswerValue.Of("advises")));

        Assert.Equal((RiskTier.High, "ai-vendor-dd", 12, 3), (result.Tier, result.QuestionnaireId, result.ReassessMonths, result.MonitorMonths));
        Assert.Equal(["HITL"], result.Oversight);
        Assert.Equal(("tiering-default", "1.0"), (result.RuleSetId, result.RuleSetVersion));
        Assert.Equal("Named as a high-risk use in the PCPD Model Framework", result.Fired[0].Reason.En);
        Assert.Equal(("ai-basic", 36), (RiskTiering.Default.Profile(RiskTier.Low).QuestionnaireId, RiskTiering.Default.Profile(RiskTier.Low).ReassessMonths));
    }

    [Fact]
    public void Unless_keeps_a_rule_from_firing()
    {
        var credit = Clean().With("UC-01", AnswerValue.OfMany("credit"));

        Assert.DoesNotContain(Evaluate(credit).Fired, f => f.Id == "T01");
        Assert.Contains(Evaluate(credit.With("UC-02", AnswerValue.Of("advises"))).Fired, f => f.Id == "T01");
    }

    [Fact]
    public void An_unanswered_question_makes_the_tier_provisional_and_never_low()
    {
        Assert.Equal(RiskTier.Low, Evaluate(Clean()).Tier);

        var open = Evaluate(Clean().With("UC-08", AnswerValue.Empty));

        Assert.Equal((true, RiskTier.Medium), (open.IsProvisional, open.Tier));
        Assert.Equal(["UC-08"], open.Unanswered);
        Assert.Equal("ai-vendor-dd", open.QuestionnaireId);
        Assert.Empty(open.Fired);
    }

    [Theory]
    [InlineData("medium", RiskTier.High)]
    [InlineData("high", RiskTier.High)]
    [InlineData("low", RiskTier.Medium)]
    public void One_higher_raises_the_highest_other_result_by_one(string other, RiskTier expected)
    {
        var rules = RiskTiering.Parse(WithRules(Always("one", other), Always("two", "+1"), Always("three", "+1")));

        Assert.Equal(expected, rules.Evaluate(Clean(), BuyerType.Other).Tier);
    }

    [Fact]
    public void One_higher_alone_counts_from_low() => Assert.Equal(RiskTier.Medium, RiskTiering.Parse(WithRules(Always("one", "+1"))).Evaluate(Clean(), BuyerType.Other).Tier);

    [Fact]
    public void A_rule_set_with_an_unknown_result_is_refused() =>
        Assert.Equal("content.unknown-word", Assert.Throws<RuleViolation>(() => RiskTiering.Parse(WithRules(Always("one", "+2")))).Code);

    [Property(MaxTest = 200)]
    public bool Adding_a_rule_never_lowers_the_tier(int seed)
    {
        var random = new Random(seed);
        var useCase = Anyhow(random);
        var all = RuleSet["rules"]!.AsArray().Select(r => r!.AsObject()).ToList();
        var kept = all.Where(_ => random.Next(2) == 0).ToList();
        var more = kept.Append(all[random.Next(all.Count)]).Distinct().ToList();
        var buyer = (BuyerType)random.Next(6);

        return RiskTiering.Parse(WithRules([.. more])).Evaluate(useCase, buyer).Tier >= RiskTiering.Parse(WithRules([.. kept])).Evaluate(useCase, buyer).Tier;
    }

    [Property(MaxTest = 200)]
    public bool The_tier_is_at_least_what_each_fired_rule_asks_for(int seed)
    {
        var random = new Random(seed);
        var result = RiskTiering.Default.Evaluate(Anyhow(random), (BuyerType)random.Next(6));

        return result.Fired.All(f => f.To == "+1" ? result.Tier > RiskTier.Low : result.Tier >= Enum.Parse<RiskTier>(f.To, ignoreCase: true));
    }

    internal static JsonObject ReadRuleSet()
    {
        using var stream = typeof(RiskTiering).Assembly.GetManifestResourceStream("risk-tiering.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }

    /// <summary>A use in which nothing is at stake.</summary>
    internal static AnswerSheet Clean() => new(
    [
        KeyValuePair.Create("UC-01", AnswerValue.OfMany("coding")),
        KeyValuePair.Create("UC-02", AnswerValue.Of("no_decision")),
        KeyValuePair.Create("UC-03", AnswerValue.OfMany("none")),
        KeyValuePair.Create("UC-04", AnswerValue.Of("none")),
        .. new[] { "UC-05", "UC-06", "UC-07", "UC-08" }.Select(id => KeyValuePair.Create(id, AnswerValue.Of("no"))),
        KeyValuePair.Create("UC-09", AnswerValue.Of("lt1k")),
    ]);

    private static AnswerSheet Anyhow(Random random) => new(UseCaseQuestions.All
        .Where(_ => random.Next(8) > 0)
        .Select(q => KeyValuePair.Create(q.Id, q.Type is QuestionType.MultiChoice
            ? AnswerValue.OfMany(q.Options.Where(_ => random.Next(4) == 0).Select(o => o.Value))
            : AnswerValue.Of(q.Options[random.Next(q.Options.Count)].Value))));

    private static TierResult Evaluate(AnswerSheet useCase) => RiskTiering.Default.Evaluate(useCase, BuyerType.Bank);

    private static AnswerSheet UseCase(JsonObject input) => new(UseCaseQuestions.All
        .Select(q => KeyValuePair.Create(q.Id, AnswerValue.Read(q, input[q.Id] is JsonArray many ? [.. many.Select(v => v!.GetValue<string>())] : [input[q.Id]!.GetValue<string>()]))));

    private static BuyerType Buyer(string word) => word switch
    {
        "bank" => BuyerType.Bank,
        "insurer" => BuyerType.Insurer,
        "licensed_corp" => BuyerType.LicensedCorporation,
        "svf_stablecoin" => BuyerType.StoredValueOrStablecoin,
        _ => throw new InvalidOperationException(word),
    };

    private static string WithRules(params JsonObject[] rules)
    {
        var set = RuleSet.DeepClone().AsObject();
        set["rules"] = new JsonArray([.. rules.Select(r => r.DeepClone())]);
        return set.ToJsonString();
    }

    private static JsonObject Always(string id, string to) => JsonNode.Parse(
        $$"""{"id":"{{id}}","to":"{{to}}","if":{"q":"UC-01","op":"answered"},"reason":{"en":"r","zh-Hant":"r"},"source":"test"}""")!.AsObject();
}
