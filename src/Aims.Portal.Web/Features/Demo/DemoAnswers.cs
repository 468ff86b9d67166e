using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Web.Features.Demo;

/// <summary>What a careful vendor answers, worked out from what is expected; a story then says where it differs.</summary>
internal static class DemoAnswers
{
    private const int ModelAge = 83;

    public static string Value(Question question, RiskTier tier, DateOnly on)
    {
        if (Fixed.TryGetValue(question.Id, out var said)) return question.Type is QuestionType.MultiChoice ? AnswerValue.OfMany(said.Split('+')).Stored : said;
        if (question.Type is QuestionType.File) return "";
        var expected = question.Expected;
        return question.Type switch
        {
            QuestionType.YesNo => expected.Values is [var value, ..] ? value : "yes",
            QuestionType.SingleChoice => Choice(question, tier),
            QuestionType.MultiChoice => AnswerValue.OfMany(question.Options.Take(Math.Max(2, (int)expected.Limit + 1)).Select(o => o.Value)).Stored,
            QuestionType.Number => Number(expected, tier),
            QuestionType.Date => Iso(Date(question, on)),
            _ => Texts.GetValueOrDefault(question.Id, "See the attached document; the section is named in it."),
        };
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Choice(Question question, RiskTier tier) =>
        question.Expected.ValuesByTier.TryGetValue(tier, out var values) ? values[0]
        : question.Expected.Values is [var first, ..] ? first
        : question.Options[0].Value;

    private static string Number(Expectation expected, RiskTier tier) => expected.Rule switch
    {
        ExpectationRule.Min => $"{Math.Min(expected.Limit + 6, 96):0}",
        ExpectationRule.MaxByTier => $"{expected.LimitByTier[tier]:0}",
        ExpectationRule.Max => $"{(expected.Limit > 10 ? expected.Limit - 30 : expected.Limit):0}",
        _ => "12",
    };

    private static DateOnly Date(Question question, DateOnly on) => question.Id switch
    {
        "CO-04" => on.AddDays(-ModelAge),
        "CE-05" => on.AddDays(-240),
        _ => question.Expected.Rule switch
        {
            ExpectationRule.NotBefore => on.AddDays(-ModelAge + 12),
            ExpectationRule.FutureDate => on.AddDays(210),
            _ => on.AddDays(-120 - question.Id[^1] % 7 * 9),
        },
    };

    private static readonly Dictionary<string, string> Fixed = new(StringComparer.Ordinal)
    {
        ["CO-05"] = "HK+SG",
        ["UC-05"] = "no",
        ["UC-07"] = "no",
        ["DA-01"] = "licensed+own_customers",
        ["SE-01"] = "iso27001",
    };

    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["CO-02"] = "The scoring model (gradient boosting, released as named in CO-04), the feature service that feeds it, and the reason generator. A language model drafts messages only where the service offers it; its provider and version are in the list of sub-processors.",
        ["TP-01"] = "One hosted language model under an enterprise agreement, region Singapore, zero retention; an embedding model we run ourselves; a document reader licensed per page. Versions are pinned and changed only after our own regression tests.",
    };

    /// <summary>Comments people wrote beside their answers.</summary>
    public static readonly IReadOnlyDictionary<string, string> Comments = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["CO-03"] = "The register is kept by the product owners and read by the AI governance committee every quarter.",
        ["GV-03"] = "The committee meets monthly; legal, risk, engineering and customer service each have a vote.",
        ["GV-06"] = "The rest joined within the last month and is enrolled in the next course.",
        ["RM-01"] = "Method and criteria are in chapter 3 of the attached assessment; each risk names an owner.",
        ["DA-02"] = "Licences are listed with their end dates in the provenance statement.",
        ["DA-05"] = "Checked by district, age band and language of the application; results are in the fairness report.",
        ["ML-02"] = "Validated by a team that reports to the chief risk officer and took no part in the build.",
        ["HO-02"] = "Stop and override are in the console; each use is logged with name and reason.",
        ["HO-04"] = "Customers can press 0 or write to reviews@vendor.example; answered within two working days.",
        ["PV-01"] = "已由私隱主任及產品負責人批准，報告全文附後。",
        ["PV-04"] = "預設保留六十天，客戶可要求縮短至七天。",
        ["PV-05"] = "查閱及改正要求由專責小組處理，一般於十個工作天內完成。",
        ["SE-02"] = "Two medium findings, both fixed and retested; the summary says which.",
        ["SE-04"] = "One database schema and one key per customer; keys are rotated every ninety days.",
        ["IN-01"] = "Exercised last spring with two customers at the table.",
        ["EX-01"] = "Data is returned as CSV and Parquet within thirty days.",
    };

    public static string Registration(string legalName) => $"{legalName}, incorporated under the law of its seat; the registration number is on the attached certificate of incorporation.";
}
