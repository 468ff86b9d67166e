using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;
using FsCheck.Xunit;
using static Aims.Portal.Domain.Tests.Questionnaires.Written;

namespace Aims.Portal.Domain.Tests.Questionnaires;

public sealed class TheScore
{
    private const string Yes = """{"rule":"equals","value":"yes"}""";

    [Fact]
    public void It_is_the_weighted_mean_with_its_working()
    {
        var questionnaire = Of(
            Question("A-1", expected: Yes).With("weight", 5),
            Question("A-2", expected: Yes).With("weight", 3),
            Question("B-1", expected: Yes).With("weight", 4).With("section", "B"));

        var score = ScoreOf(questionnaire, Sheet(("A-1", "yes"), ("A-2", "no"), ("B-1", "yes")));

        Assert.Equal((75.0m, 3, 12, 900), (score.Total, score.ScoredQuestions, score.SumWeight, score.SumWeighted));
        Assert.Equal([new SectionScore("A", 8, 62.5m, 25m), new SectionScore("B", 4, 100m, 0m)], score.Sections);
        Assert.Equal(ScoreBand.ApproveWithConditions, score.Band);
    }

    [Theory]
    [InlineData(850, 150, 85.0, ScoreBand.Approve)]
    [InlineData(679, 120, 85.0, ScoreBand.Approve)]
    [InlineData(650, 350, 65.0, ScoreBand.ApproveWithConditions)]
    [InlineData(649, 351, 64.9, ScoreBand.BelowBands)]
    [InlineData(5, 395, 1.3, ScoreBand.BelowBands)]
    public void It_is_rounded_half_away_from_zero_and_the_band_is_that_of_the_number_shown(int met, int missed, double total, ScoreBand band)
    {
        var questionnaire = Of(Question("A-1", expected: Yes).With("weight", met), Question("A-2", expected: Yes).With("weight", missed));

        var score = ScoreOf(questionnaire, Sheet(("A-1", "yes"), ("A-2", "no")));

        Assert.Equal(((decimal)total, band), (score.Total!.Value, score.Band));
    }

    [Fact]
    public void An_options_own_score_stands_above_met_and_not_met()
    {
        var questionnaire = Of(
            Question("A-1", "singleChoice", """{"rule":"anyOf","values":["a"]}""", options: "a:100 b:30 c"),
            Question("A-2", "multiChoice", """{"rule":"containsAny","values":["a","b"]}""", options: "a:100 b:80 c:50 none:0"));

        Assert.Equal([30, 50], Points(questionnaire, ("A-1", "b"), ("A-2", "c")));
        Assert.Equal([0, 80], Points(questionnaire, ("A-1", "c"), ("A-2", "b c")));
        Assert.Equal([100, 0], Points(questionnaire, ("A-1", "a"), ("A-2", "none")));
        Assert.False(ScoreOf(questionnaire, Sheet(questionnaire, ("A-1", "b"))).Questions[0].Met);
    }

    [Fact]
    public void A_file_that_no_longer_counts_is_named_as_the_reason_and_not_a_missing_answer()
    {
        var questionnaire = Of(Question("A-1", "file", """{"rule":"provided"}"""), Question("A-2", expected: Yes));

        Score Without(params string[] unsupported) => Scoring.Of(questionnaire, Facts(), AnswerSheet.Empty, NoEvidence, Today, unsupported: unsupported.ToHashSet());

        Assert.Equal([ScoreReasons.Unsupported, ScoreReasons.Unanswered], Without("A-1", "A-2").Questions.Select(q => q.Reason));
        Assert.Equal([ScoreReasons.Unanswered, ScoreReasons.Unanswered], Without().Questions.Select(q => q.Reason));
    }

    [Fact]
    public void Hidden_and_not_applicable_questions_do_not_count_and_an_unanswered_one_counts_as_nothing()
    {
        var questionnaire = Of(
            Question("A-1", expected: Yes),
            Question("A-2", expected: Yes, options: "yes no na").With("allowNa", true),
            Question("A-3", expected: Yes, showIf: """{"q":"A-1","op":"eq","value":"no"}"""),
            Question("A-4", expected: Yes));

        var score = ScoreOf(questionnaire, Sheet(("A-1", "yes"), ("A-2", "na"), ("A-3", "no")));

        Assert.Equal(50m, score.Total);
        Assert.Equal(["A-1", "A-2", "A-4"], score.Questions.Select(q => q.QuestionId));
        Assert.Equal([ScoreReasons.Met, ScoreReasons.NotApplicable, ScoreReasons.Unanswered], score.Questions.Select(q => q.Reason));
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    [InlineData("", false)]
    public void A_failed_gate_blocks_a_plain_approval_however_high_the_score(string answer, bool allowed)
    {
        var questionnaire = Of(Question("A-1", expected: Yes).With("gate", true), Question("A-2", expected: Yes).With("weight", 99));

        var score = ScoreOf(questionnaire, Sheet(("A-1", answer), ("A-2", "yes")));

        Assert.Equal(ScoreBand.Approve, score.Band);
        Assert.Equal(allowed, score.PlainApprovalAllowed);
        Assert.Equal(allowed ? [] : ["A-1"], score.FailedGates);
        Assert.Equal(allowed ? ["A-1"] : [], score.MetGates);
    }

    [Fact]
    public void A_gate_fails_by_its_rule_though_the_option_earns_points()
    {
        var questionnaire = Of(Question("A-1", "singleChoice", """{"rule":"anyOf","values":["a"]}""", options: "a:100 b:30").With("gate", true));

        Assert.Equal(["A-1"], ScoreOf(questionnaire, Sheet(("A-1", "b"))).FailedGates);
    }

    [Fact]
    public void A_gate_that_is_not_applicable_neither_fails_nor_is_met_and_a_hidden_one_does_not_exist()
    {
        var questionnaire = Of(
            Question("A-1", expected: Yes, options: "yes no na").With("allowNa", true).With("gate", true),
            Question("A-2", expected: Yes, showIf: """{"q":"A-1","op":"eq","value":"yes"}""").With("gate", true));

        var score = ScoreOf(questionnaire, Sheet(("A-1", "na")));

        Assert.Empty(score.FailedGates);
        Assert.Empty(score.MetGates);
        Assert.True(score.PlainApprovalAllowed);
    }

    [Fact]
    public void A_gate_that_waits_for_a_reviewer_blocks_too()
    {
        var questionnaire = Of(Question("A-1", "file", """{"rule":"certificateValid"}""").With("gate", true));
        var documents = Attached(("A-1", "iso42001_certificate", null));

        var score = Scoring.Of(questionnaire, Facts(), AnswerSheet.Empty, documents, Today);

        Assert.Equal(["A-1"], score.OpenGates);
        Assert.False(score.PlainApprovalAllowed);
        Assert.True(Scoring.Of(questionnaire, Facts(), AnswerSheet.Empty, documents, Today, _ => true).PlainApprovalAllowed);
    }

    [Fact]
    public void A_gate_of_no_weight_opens_and_closes_without_earning()
    {
        var questionnaire = Of(Question("A-1", expected: Yes).With("gate", true).With("weight", 0), Question("A-2", expected: Yes));

        var score = ScoreOf(questionnaire, Sheet(("A-1", "no"), ("A-2", "yes")));

        Assert.Equal((100m, 1), (score.Total, score.ScoredQuestions));
        Assert.Equal(["A-1"], score.FailedGates);
    }

    [Fact]
    public void Missing_or_lapsed_mandatory_evidence_blocks_a_plain_approval()
    {
        var questionnaire = Of(Question("A-1", expected: Yes, evidence: """[{"type":"dpa_contract","when":"answer-positive","mandatoryForTiers":["high"]}]"""));
        Score With(params (string, string, DateOnly?)[] documents) => Scoring.Of(questionnaire, Facts(), Sheet(("A-1", "yes")), Attached(documents), Today);

        Assert.Equal("dpa_contract", Assert.Single(With().MissingMandatoryEvidence).EvidenceKind);
        Assert.False(With().PlainApprovalAllowed);
        Assert.False(With(("A-1", "dpa_contract", Today.AddDays(-1))).PlainApprovalAllowed);
        Assert.True(With(("A-1", "dpa_contract", Today)).PlainApprovalAllowed);
    }

    [Fact]
    public void Nothing_answered_in_the_full_questionnaire_is_zero_and_every_gate_shown_has_failed()
    {
        var score = Scoring.Of(ShippedQuestionnaires.AiVendorDueDiligence, Facts(), AnswerSheet.Empty, NoEvidence, Today);

        Assert.Equal(0m, score.Total);
        Assert.Equal(["RM-03", "DA-03", "ML-02", "HO-01", "SE-04", "TP-04"], score.FailedGates);
    }

    [Property(MaxTest = 60)]
    public bool It_lies_between_0_and_100_and_the_points_lost_explain_the_rest(int seed, byte tier)
    {
        var full = ShippedQuestionnaires.AiVendorDueDiligence;
        var random = new Random(seed);
        var answers = Anyhow(full, random);

        var score = Scoring.Of(full, Facts((RiskTier)(tier % 3), answers), answers, NoEvidence, Today, _ => random.Next(3) switch { 0 => null, 1 => true, _ => false });

        return score.Total is >= 0 and <= 100
            && score.Sections.All(s => s.Score is null or (>= 0 and <= 100))
            && Math.Abs(100 - score.Total.Value - score.Sections.Sum(s => s.LostPoints)) <= 0.15m
            && score.Questions.All(q => q.Points is null or (>= 0 and <= 100))
            && !score.FailedGates.Intersect(score.MetGates).Any()
            && Completeness.Missing(full, Facts((RiskTier)(tier % 3), answers), answers, NoEvidence).All(m => score.Questions.Any(q => q.QuestionId == m.QuestionId));
    }

    [Property(MaxTest = 60)]
    public bool Turning_no_into_yes_where_yes_is_expected_never_lowers_a_score(int seed)
    {
        var questionnaire = Of([.. Enumerable.Range(0, 8).Select(i => Question($"A-{i}", expected: Yes).With("weight", i + 1))]);
        var random = new Random(seed);
        var answers = new AnswerSheet(questionnaire.Questions.Select(q => KeyValuePair.Create(q.Id, AnswerValue.Of(random.Next(2) == 0 ? "yes" : "no"))));
        var before = ScoreOf(questionnaire, answers).Total;

        return ScoreOf(questionnaire, answers.With($"A-{random.Next(8)}", AnswerValue.Of("yes"))).Total >= before;
    }

    private static AnswerSheet Anyhow(Questionnaire questionnaire, Random random) => new(questionnaire.Questions
        .Where(q => q.Type is not QuestionType.File && random.Next(4) > 0)
        .Select(q => KeyValuePair.Create(q.Id, q.Type switch
        {
            QuestionType.MultiChoice => AnswerValue.OfMany(q.Options.Where(_ => random.Next(2) == 0).Select(o => o.Value)),
            QuestionType.YesNo or QuestionType.SingleChoice => AnswerValue.Of(q.Options[random.Next(q.Options.Count)].Value),
            QuestionType.Number => AnswerValue.Of(random.Next(120).ToString(System.Globalization.CultureInfo.InvariantCulture)),
            QuestionType.Date => AnswerValue.Of(Today.AddDays(random.Next(-900, 100)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
            QuestionType.Text or QuestionType.File => AnswerValue.Of("words"),
            _ => throw new InvalidOperationException(),
        })));

    private static IEnumerable<int?> Points(Questionnaire questionnaire, params (string, string)[] answers) =>
        ScoreOf(questionnaire, Sheet(questionnaire, answers)).Questions.Select(q => q.Points);

    private static Score ScoreOf(Questionnaire questionnaire, AnswerSheet answers) => Scoring.Of(questionnaire, Facts(), answers, NoEvidence, Today);
}
