using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using static Aims.Portal.Domain.Tests.Questionnaires.Written;

namespace Aims.Portal.Domain.Tests.Questionnaires;

/// <summary>Every rule of expectedRules, met and not met. Today is 2026-11-23.</summary>
public sealed class ExpectedAnswers
{
    private const string ByTier = """{"rule":"byTier","high":["a"],"medium":["a","b"],"low":["a","b","c"]}""";
    private const string MaxByTier = """{"rule":"maxByTier","high":24,"medium":48,"low":72}""";

    [Theory]
    [InlineData("yesNo", """{"rule":"equals","value":"no"}""", "no", true)]
    [InlineData("yesNo", """{"rule":"equals","value":"no"}""", "yes", false)]
    [InlineData("singleChoice", """{"rule":"anyOf","values":["a","b"]}""", "b", true)]
    [InlineData("singleChoice", """{"rule":"anyOf","values":["a","b"]}""", "c", false)]
    [InlineData("multiChoice", """{"rule":"containsAny","values":["a","b"]}""", "b c", true)]
    [InlineData("multiChoice", """{"rule":"containsAny","values":["a","b"]}""", "c", false)]
    [InlineData("multiChoice", """{"rule":"minSelected","value":2}""", "a b", true)]
    [InlineData("multiChoice", """{"rule":"minSelected","value":2}""", "a", false)]
    [InlineData("number", """{"rule":"min","value":90}""", "90", true)]
    [InlineData("number", """{"rule":"min","value":90}""", "89.9", false)]
    [InlineData("number", """{"rule":"max","value":0}""", "0", true)]
    [InlineData("number", """{"rule":"max","value":0}""", "1", false)]
    [InlineData("number", MaxByTier, "24", true)]
    [InlineData("number", MaxByTier, "25", false)]
    [InlineData("singleChoice", ByTier, "a", true)]
    [InlineData("singleChoice", ByTier, "b", false)]
    [InlineData("date", """{"rule":"withinMonths","value":12}""", "2026-11-23", true)]
    [InlineData("date", """{"rule":"withinMonths","value":12}""", "2025-11-23", true)]
    [InlineData("date", """{"rule":"withinMonths","value":12}""", "2025-11-22", false, ScoreReasons.TooOld)]
    [InlineData("date", """{"rule":"withinMonths","value":12}""", "2026-11-24", false, ScoreReasons.InFuture)]
    [InlineData("date", """{"rule":"futureDate"}""", "2026-11-24", true)]
    [InlineData("date", """{"rule":"futureDate"}""", "2026-11-23", false, ScoreReasons.NotInFuture)]
    [InlineData("text", """{"rule":"provided"}""", "words", true)]
    public void A_rule_is_met_or_not(string type, string rule, string answer, bool met, string? reason = null)
    {
        var questionnaire = Of(Question("A-1", type, rule));

        var score = Assert.Single(ScoreOf(questionnaire, Sheet(questionnaire, ("A-1", answer))).Questions);

        Assert.Equal((met, met ? 100 : 0), (score.Met, score.Points));
        Assert.Equal(reason ?? (met ? ScoreReasons.Met : ScoreReasons.NotMet), score.Reason);
    }

    [Theory]
    [InlineData(RiskTier.Low, true)]
    [InlineData(RiskTier.Medium, false)]
    [InlineData(RiskTier.High, false)]
    public void Rules_by_tier_look_at_the_tier(RiskTier tier, bool met)
    {
        var questionnaire = Of(Question("A-1", "singleChoice", ByTier), Question("A-2", "number", MaxByTier));
        var answers = Sheet(questionnaire, ("A-1", "c"), ("A-2", "72"));

        Assert.All(Scoring.Of(questionnaire, Facts(tier), answers, NoEvidence, Today).Questions, q => Assert.Equal(met, q.Met));
    }

    [Theory]
    [InlineData("2026-06-01", "2026-06-01", true, ScoreReasons.Met)]
    [InlineData("2026-06-01", "2026-05-31", false, ScoreReasons.BeforeReference)]
    [InlineData("2024-06-01", "2025-11-23", true, ScoreReasons.Met)]
    [InlineData("2024-06-01", "2025-11-22", false, ScoreReasons.TooOld)]
    [InlineData("2024-06-01", "2026-11-24", false, ScoreReasons.InFuture)]
    [InlineData("", "2026-06-01", false, ScoreReasons.NoReference)]
    public void A_report_must_not_be_older_than_the_live_version_nor_than_its_months(string release, string report, bool met, string reason)
    {
        var questionnaire = Of(Question("A-1", "date"), Question("A-2", "date", """{"rule":"notBefore","question":"A-1","orWithinMonths":12}"""));

        var score = ScoreOf(questionnaire, Sheet(questionnaire, ("A-1", release), ("A-2", report))).Questions[1];

        Assert.Equal((met, reason), (score.Met!.Value, score.Reason));
    }

    [Fact]
    public void Without_months_only_the_other_date_counts()
    {
        var questionnaire = Of(Question("A-1", "date"), Question("A-2", "date", """{"rule":"notBefore","question":"A-1"}"""));

        Assert.True(ScoreOf(questionnaire, Sheet(questionnaire, ("A-1", "2001-01-01"), ("A-2", "2001-01-01"))).Questions[1].Met);
    }

    [Fact]
    public void A_document_of_the_end_of_the_month_holds_to_the_end_of_a_shorter_one()
    {
        var questionnaire = Of(Question("A-1", "date", """{"rule":"withinMonths","value":6}"""));
        var answers = Sheet(("A-1", "2026-08-31"));

        Assert.True(Scoring.Of(questionnaire, Facts(), answers, NoEvidence, new DateOnly(2027, 2, 28)).Questions[0].Met);
        Assert.False(Scoring.Of(questionnaire, Facts(), answers, NoEvidence, new DateOnly(2027, 3, 1)).Questions[0].Met);
    }

    [Fact]
    public void A_file_is_provided_by_a_document_attached_to_it()
    {
        var questionnaire = Of(Question("A-1", "file"));

        Assert.True(Scoring.Of(questionnaire, Facts(), AnswerSheet.Empty, Attached(("A-1", "model_card", null)), Today).Questions[0].Met);
        Assert.Equal(ScoreReasons.Unanswered, ScoreOf(questionnaire, AnswerSheet.Empty).Questions[0].Reason);
    }

    [Fact]
    public void Information_is_not_scored()
    {
        var questionnaire = Of(Question("A-1", "text", """{"rule":"info"}"""));

        var score = ScoreOf(questionnaire, Sheet(("A-1", "words")));

        Assert.Equal((null, null), (score.Total, score.Questions[0].Points));
        Assert.Equal(ScoreBand.BelowBands, score.Band);
    }

    [Theory]
    [InlineData("file", "certificateValid")]
    [InlineData("file", "soaMatchesCertificate")]
    [InlineData("date", "surveillanceCurrent")]
    public void What_only_the_certificate_can_tell_waits_until_it_is_judged(string type, string rule)
    {
        var questionnaire = Of(Question("A-1", type, $$"""{"rule":"{{rule}}"}"""));
        var answers = type == "date" ? Sheet(("A-1", "2026-01-01")) : AnswerSheet.Empty;
        var documents = Attached(("A-1", "iso42001_certificate", null));
        Score Judged(Func<Question, bool?>? checks) => Scoring.Of(questionnaire, Facts(), answers, documents, Today, checks);

        Assert.Equal(100, Judged(_ => true).Total);
        Assert.Equal(0, Judged(_ => false).Total);
        Assert.Null(Judged(_ => null).Total);
        Assert.Equal(ScoreReasons.WaitsForReviewer, Judged(null).Questions[0].Reason);
    }

    [Fact]
    public void An_unanswered_certificate_question_is_not_waiting_it_is_unanswered()
    {
        var questionnaire = Of(Question("A-1", "file", """{"rule":"certificateValid"}"""));

        Assert.Equal(0, Scoring.Of(questionnaire, Facts(), AnswerSheet.Empty, NoEvidence, Today, _ => true).Total);
    }

    private static Score ScoreOf(Questionnaire questionnaire, AnswerSheet answers) => Scoring.Of(questionnaire, Facts(), answers, NoEvidence, Today);
}
