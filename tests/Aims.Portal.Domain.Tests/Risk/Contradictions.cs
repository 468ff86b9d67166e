using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Tests.Risk;

public sealed class Contradictions
{
    [Fact]
    public void Nothing_contradicts_itself_in_a_clean_use() => Assert.Empty(Mismatches.Of(TheTier.Clean(), RiskTier.Low));

    [Theory]
    [InlineData(RiskTier.High, "decides_alone", true)]
    [InlineData(RiskTier.High, "decides_with_veto", true)]
    [InlineData(RiskTier.High, "advises", false)]
    [InlineData(RiskTier.Medium, "decides_alone", false)]
    public void X1_high_risk_without_a_human_deciding(RiskTier tier, string autonomy, bool found)
    {
        var mismatch = Mismatches.Of(TheTier.Clean().With("UC-02", AnswerValue.Of(autonomy)), tier).SingleOrDefault(m => m.Id == "X1");

        Assert.Equal(found, mismatch is { Severity: MismatchSeverity.High });
    }

    [Fact]
    public void X2_nobody_affected_by_a_use_that_decides_about_people()
    {
        var mismatch = Assert.Single(Mismatches.Of(TheTier.Clean().With("UC-01", AnswerValue.OfMany("coding", "employment")), RiskTier.Low));

        Assert.Equal(("X2", MismatchSeverity.Medium), (mismatch.Id, mismatch.Severity));
        Assert.Equal(["UC-03", "UC-01"], mismatch.QuestionIds);
        Assert.Equal("答案指沒有人受影響，但用途涉及個人決定", mismatch.Text.ZhHant);
    }

    [Fact]
    public void X3_the_vendor_says_a_human_decides_and_the_buyer_that_none_does()
    {
        var said = TheTier.Clean().With("UC-02", AnswerValue.Of("decides_alone")).With("HO-01", AnswerValue.Of("HITL"));

        Assert.Equal(["HO-01", "UC-02"], Assert.Single(Mismatches.Of(said, RiskTier.Medium)).QuestionIds);
        Assert.Empty(Mismatches.Of(said.With("HO-01", AnswerValue.Of("HOOTL")), RiskTier.Medium));
    }
}
