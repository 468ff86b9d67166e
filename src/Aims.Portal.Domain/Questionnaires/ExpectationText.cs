using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Questionnaires;

#pragma warning disable CS8524 // no default arm: a new case must break the build, and no other value is ever made

/// <summary>What a good answer is, in words for the reviewer.</summary>
public static class ExpectationText
{
    /// <summary>In <c>en</c> or <c>zh-Hant</c>; for example "Yes", "At most 90 days", "Dated within 12 months".</summary>
    public static string Of(Question question, RiskTier tier, string language) => Of(question, tier).In(language);

    public static LocalText Of(Question question, RiskTier tier)
    {
        var expected = question.Expected;
        return expected.Rule switch
        {
            ExpectationRule.Info => new("For information, not scored", "僅供參考，不計分"),
            ExpectationRule.Provided when question.Type is QuestionType.File => new("A document attached", "須附上文件"),
            ExpectationRule.Provided => new("An answer", "須作答"),
            ExpectationRule.Equals or ExpectationRule.AnyOf => OneOf(question, expected.Values),
            ExpectationRule.ByTier => OneOf(question, expected.ValuesByTier[tier]),
            ExpectationRule.ContainsAny => Labels(question, expected.Values, "At least one of: ", "至少其中一項："),
            ExpectationRule.MinSelected => new($"At least {Plain(expected.Limit)} chosen", $"至少選擇 {Plain(expected.Limit)} 項"),
            ExpectationRule.Min => Amount(question, expected.Limit, "At least ", "至少 "),
            ExpectationRule.Max => Amount(question, expected.Limit, "At most ", "最多 "),
            ExpectationRule.MaxByTier => Amount(question, expected.LimitByTier[tier], "At most ", "最多 "),
            ExpectationRule.WithinMonths => new($"Dated within {Months(expected)}", $"日期在過去 {expected.Months} 個月內"),
            ExpectationRule.NotBefore when expected.Months is not null =>
                new($"Not before the date in {expected.QuestionId}, and dated within {Months(expected)}", $"不早於 {expected.QuestionId} 的日期，並在過去 {expected.Months} 個月內"),
            ExpectationRule.NotBefore => new($"Not before the date in {expected.QuestionId}", $"不早於 {expected.QuestionId} 的日期"),
            ExpectationRule.FutureDate => new("A date in the future", "將來的日期"),
            ExpectationRule.CertificateValid => new(
                "A valid certificate from an accredited body whose scope names the service", "由獲認可的認證機構發出、範圍涵蓋此服務的有效證書"),
            ExpectationRule.SoaMatchesCertificate => new(
                "Version and date as on the certificate, or accepted by the reviewer", "版本及日期與證書相同，或獲審閱人接納"),
            ExpectationRule.SurveillanceCurrent => new("Surveillance audit done in its window", "監察審核已在規定期間內完成"),
        };
    }

    /// <summary>A number with the question's unit: "30 days", "95%".</summary>
    public static string Amount(Question question, decimal number, string language) => Amount(question, number, "", "").In(language);

    private static LocalText OneOf(Question question, IReadOnlyList<string> values) => values.Count == 1
        ? question.Option(values[0])!.Label
        : Labels(question, values, "One of: ", "其中之一：");

    private static LocalText Labels(Question question, IReadOnlyList<string> values, string en, string zh)
    {
        LocalText[] labels = [.. values.Select(v => question.Option(v)!.Label)];
        return new(en + string.Join("; ", labels.Select(l => l.En)), zh + string.Join("；", labels.Select(l => l.ZhHant)));
    }

    private static LocalText Amount(Question question, decimal limit, string en, string zh)
    {
        var number = Plain(limit);
        return question.Unit switch
        {
            "percent" => new($"{en}{number}%", $"{zh}{number}%"),
            "days" => new($"{en}{number} {(limit == 1 ? "day" : "days")}", $"{zh}{number} 日"),
            "hours" => new($"{en}{number} {(limit == 1 ? "hour" : "hours")}", $"{zh}{number} 小時"),
            "months" => new($"{en}{number} {(limit == 1 ? "month" : "months")}", $"{zh}{number} 個月"),
            _ => new(en + number, zh + number),
        };
    }

    private static string Months(Expectation expected) => expected.Months == 1 ? "1 month" : $"{expected.Months} months";

    private static string Plain(decimal number) => AnswerValue.Canonical(number);
}
