namespace Aims.Portal.Domain.Questionnaires;

/// <summary>
/// The score of an assessment: met = 100, not met = 0, an option's own score above both; weighted mean over what is shown and scored
/// (<c>scoring</c> of the questionnaire). Unanswered counts as 0, not applicable and information do not count.
/// </summary>
public static class Scoring
{
    /// <param name="today">The day of the review; dates are judged against it.</param>
    /// <param name="certificateChecks">Judges what only the certificate's facts or a reviewer can; null: not judged yet, so not scored.</param>
    /// <param name="unsupported">Questions whose answers rest on a certificate that is not in force any more: not met, whatever was answered.</param>
    public static Score Of(
        Questionnaire questionnaire,
        AssessmentFacts facts,
        AnswerSheet vendorAnswers,
        IReadOnlyDictionary<string, IReadOnlyList<EvidenceAttached>> evidence,
        DateOnly today,
        Func<Question, bool?>? certificateChecks = null,
        IReadOnlySet<string>? unsupported = null)
    {
        var sight = AnswersInSight.Of(questionnaire, facts, vendorAnswers);
        var judge = new ExpectationCheck(sight, facts.Tier, today, certificateChecks);
        List<QuestionScore> scores = [.. sight.Questions.Select(q => ScoreOf(q, sight[q.Id], Completeness.HasDocument(q, evidence), judge, unsupported?.Contains(q.Id) is true))];

        List<QuestionScore> scored = [.. scores.Where(s => s.Points is not null)];
        var sumWeight = scored.Sum(s => s.Weight);
        var sumWeighted = scored.Sum(s => s.Weight * s.Points!.Value);
        decimal? total = sumWeight > 0 ? Round((decimal)sumWeighted / sumWeight, 1) : null;
        ILookup<string, QuestionScore> bySection = scored.ToLookup(s => questionnaire.Find(s.QuestionId).SectionId, StringComparer.Ordinal);
        HashSet<string> gates = [.. sight.Questions.Where(q => q.Gate).Select(q => q.Id)];

        return new Score
        {
            Total = total,
            Sections = [.. questionnaire.Sections.Select(s => OfSection(s.Id, [.. bySection[s.Id]], sumWeight))],
            Questions = scores,
            FailedGates = [.. scores.Where(s => gates.Contains(s.QuestionId) && s.Met is false).Select(s => s.QuestionId)],
            MetGates = [.. scores.Where(s => gates.Contains(s.QuestionId) && s.Met is true).Select(s => s.QuestionId)],
            OpenGates = [.. scores.Where(s => gates.Contains(s.QuestionId) && s.Reason == ScoreReasons.WaitsForReviewer).Select(s => s.QuestionId)],
            MissingMandatoryEvidence = [.. Completeness.Missing(sight, facts, evidence, today).Where(m => m.Kind is MissingKind.Evidence)],
            Band = BandOf(total, questionnaire.Bands),
            ScoredQuestions = scored.Count,
            SumWeight = sumWeight,
            SumWeighted = sumWeighted,
        };
    }

    private static QuestionScore ScoreOf(Question question, AnswerValue answer, bool hasDocument, ExpectationCheck judge, bool isUnsupported)
    {
        if (question.Expected.Rule is ExpectationRule.Info) return new QuestionScore(question.Id, question.Weight, null, null, ScoreReasons.Information);
        if (answer.Values is [Question.NotApplicable] && question.AllowNa) return new QuestionScore(question.Id, question.Weight, null, null, ScoreReasons.NotApplicable);

        var (met, reason) = Completeness.IsAnswered(question, answer, hasDocument) ? judge.Check(question, answer) : (false, ScoreReasons.Unanswered);
        // Its document is there, and does not count: that is why, and not that nobody answered.
        if (isUnsupported && (met is not false || (question.Type is QuestionType.File && reason == ScoreReasons.Unanswered))) return new QuestionScore(question.Id, question.Weight, question.IsScored ? 0 : null, false, ScoreReasons.Unsupported);

        // a gate of weight 0 still opens or closes; it only earns nothing
        int? points = met is { } judged && question.IsScored ? OptionScore(question, answer) ?? (judged ? 100 : 0) : null;
        return new QuestionScore(question.Id, question.Weight, points, met, reason);
    }

    private static int? OptionScore(Question question, AnswerValue answer) => answer.Values.Max(v => question.Option(v)?.Score);

    private static SectionScore OfSection(string id, IReadOnlyList<QuestionScore> scored, int sumWeight)
    {
        var weight = scored.Sum(s => s.Weight);
        if (weight == 0) return new SectionScore(id, 0, null, 0);
        var weighted = scored.Sum(s => s.Weight * s.Points!.Value);
        return new SectionScore(id, weight, Round((decimal)weighted / weight, 1), Round((100m * weight - weighted) / sumWeight, 2));
    }

    private static ScoreBand BandOf(decimal? total, ScoreBands bands) => total switch
    {
        { } points when points >= bands.Approve => ScoreBand.Approve,
        { } points when points >= bands.ApproveWithConditions => ScoreBand.ApproveWithConditions,
        _ => ScoreBand.BelowBands,
    };

    private static decimal Round(decimal number, int decimals) => Math.Round(number, decimals, MidpointRounding.AwayFromZero);
}
