using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Tests.Questionnaires;

public sealed class ExpectationInWords
{
    [Theory]
    [InlineData("GV-01", "Yes", "是")]
    [InlineData("CE-06", "No", "否")]
    [InlineData("PV-04", "At most 90 days", "最多 90 日")]
    [InlineData("IN-02", "At most 24 hours", "最多 24 小時")]
    [InlineData("IN-03", "At most 0", "最多 0")]
    [InlineData("GV-06", "At least 90%", "至少 90%")]
    [InlineData("SE-05", "At least 6 months", "至少 6 個月")]
    [InlineData("SE-02", "Dated within 12 months", "日期在過去 12 個月內")]
    [InlineData("RM-05", "At least 6 chosen", "至少選擇 6 項")]
    [InlineData("PV-02", "Not before the date in CO-04, and dated within 24 months", "不早於 CO-04 的日期，並在過去 24 個月內")]
    [InlineData("DA-03", "One of: Never; Only with the buyer's prior written consent", "其中之一：絕不會；只在買方事先書面同意下")]
    [InlineData("ML-01", "A document attached", "須附上文件")]
    [InlineData("CE-10", "A date in the future", "將來的日期")]
    public void It_says_what_is_expected_for_a_high_risk(string id, string en, string zh)
    {
        var question = ShippedQuestionnaires.AiVendorDueDiligence.Find(id);

        Assert.Equal(en, ExpectationText.Of(question, RiskTier.High, "en"));
        Assert.Equal(zh, ExpectationText.Of(question, RiskTier.High, "zh-Hant"));
    }

    [Fact]
    public void It_changes_with_the_tier() =>
        Assert.Equal("At most 72 hours", ExpectationText.Of(ShippedQuestionnaires.AiVendorDueDiligence.Find("IN-02"), RiskTier.Low, "en"));

    [Fact]
    public void Every_shipped_question_has_words_in_both_languages_for_every_tier()
    {
        foreach (var question in ShippedQuestionnaires.All.SelectMany(q => q.Questions))
        {
            foreach (var tier in Enum.GetValues<RiskTier>())
            {
                var text = ExpectationText.Of(question, tier);
                Assert.False(string.IsNullOrWhiteSpace(text.En) || string.IsNullOrWhiteSpace(text.ZhHant));
            }
        }
    }
}
