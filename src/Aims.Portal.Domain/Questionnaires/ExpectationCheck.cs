using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Questionnaires;

#pragma warning disable CS8524 // no default arm: a new case must break the build, and no other value is ever made

/// <summary>Whether an answer that was given is as expected.</summary>
internal sealed class ExpectationCheck(AnswersInSight sight, RiskTier tier, DateOnly today, Func<Question, bool?>? certificateChecks)
{
    public (bool? Met, string Reason) Check(Question question, AnswerValue answer)
    {
        var expected = question.Expected;
        return expected.Rule switch
        {
            ExpectationRule.Info => (null, ScoreReasons.Information),
            ExpectationRule.Provided => Verdict(true),
            ExpectationRule.Equals or ExpectationRule.AnyOf => Verdict(answer.Values.All(expected.Values.Contains)),
            ExpectationRule.ByTier => Verdict(answer.Values.All(expected.ValuesByTier[tier].Contains)),
            ExpectationRule.ContainsAny => Verdict(answer.Values.Any(expected.Values.Contains)),
            ExpectationRule.MinSelected => Verdict(answer.Values.Count >= expected.Limit),
            ExpectationRule.Min => Verdict(answer.Number >= expected.Limit),
            ExpectationRule.Max => Verdict(answer.Number <= expected.Limit),
            ExpectationRule.MaxByTier => Verdict(answer.Number <= expected.LimitByTier[tier]),
            ExpectationRule.WithinMonths => WithinMonths(answer.Date, expected.Months),
            ExpectationRule.NotBefore => NotBefore(answer.Date, expected),
            ExpectationRule.FutureDate => answer.Date > today ? Verdict(true) : (false, ScoreReasons.NotInFuture),
            ExpectationRule.CertificateValid or ExpectationRule.SoaMatchesCertificate or ExpectationRule.SurveillanceCurrent =>
                certificateChecks?.Invoke(question) is { } judged ? Verdict(judged) : (null, ScoreReasons.WaitsForReviewer),
        };
    }

    private (bool? Met, string Reason) NotBefore(DateOnly? date, Expectation expected)
    {
        if (sight[expected.QuestionId!].Date is not { } earliest) return (false, ScoreReasons.NoReference);
        if (date < earliest) return (false, ScoreReasons.BeforeReference);
        return expected.Months is null ? Verdict(date is not null) : WithinMonths(date, expected.Months);
    }

    private (bool? Met, string Reason) WithinMonths(DateOnly? date, int? months)
    {
        if (date is not { } day) return (false, ScoreReasons.NotMet);
        if (day > today) return (false, ScoreReasons.InFuture);
        // counted forward from the document's date, clamped to the month's end: a report of 31 August holds to 28 February
        return day.AddMonths(months ?? 0) >= today ? Verdict(true) : (false, ScoreReasons.TooOld);
    }

    private static (bool? Met, string Reason) Verdict(bool met) => (met, met ? ScoreReasons.Met : ScoreReasons.NotMet);
}
