using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Questionnaires;
using Aims.Portal.Domain.Risk;

namespace Aims.Portal.Domain.Tests.Risk;

public sealed class EvidenceOfATier
{
    [Fact]
    public void Low_risk_asks_for_the_staff_guideline_only()
    {
        var low = RequiredEvidence.For(RiskTier.Low, TheTier.Clean());

        Assert.Equal(["genai_staff_guideline"], low.Required);
        Assert.Empty(low.OneOf);
        Assert.Equal(["ai_policy"], low.Recommended);
        Assert.True(low.Unmet(new HashSet<string> { "genai_staff_guideline" }).IsNothing);
    }

    [Fact]
    public void Personal_data_individuals_and_generated_content_bring_more()
    {
        var merged = TheTier.Clean().With("UC-04", AnswerValue.Of("ordinary")).With("UC-03", AnswerValue.OfMany("applicants")).With("UC-05", AnswerValue.Of("yes"));
        string[] more = ["pia_report", "dpa_contract", "bias_report", "genai_eval_report", "transparency_notice"];

        Assert.Equal(more, RequiredEvidence.For(RiskTier.High, merged).Required.Except(RequiredEvidence.For(RiskTier.High, TheTier.Clean()).Required));
    }

    [Fact]
    public void The_pack_stands_in_for_a_certificate_and_names_what_it_lacks()
    {
        var high = RequiredEvidence.For(RiskTier.High, TheTier.Clean());
        HashSet<string> attached = [.. high.Required, "soc2_report", "soa_42001"];

        var group = Assert.Single(high.Unmet(attached).Groups);
        var pack = group.Alternatives.Single(a => a.IsPack);

        Assert.Equal("ALTERNATIVE_PACK_42001", pack.Id);
        Assert.Contains("maximum 12 months", pack.Condition);
        Assert.Equal(["attestation"], pack.Missing(attached));
        Assert.True(high.Unmet(new HashSet<string>(attached) { "attestation" }).IsNothing);
    }

    [Fact]
    public void A_certificate_wants_its_statement_of_applicability_and_the_audit_letter()
    {
        var high = RequiredEvidence.For(RiskTier.High, TheTier.Clean());
        HashSet<string> attached = [.. high.Required, "iso27001_certificate", "iso42001_certificate"];

        Assert.Equal(["soa_42001", "cb_audit_report"], high.Unmet(attached).Required);
        Assert.Empty(high.Unmet(attached).Groups);
    }

    [Fact]
    public void Nothing_attached_leaves_everything_unmet()
    {
        var medium = RequiredEvidence.For(RiskTier.Medium, TheTier.Clean());

        var unmet = medium.Unmet(new HashSet<string>());

        Assert.Equal(medium.Required, unmet.Required);
        Assert.Single(unmet.Groups);
    }

    [Fact]
    public void Every_kind_asked_for_is_known()
    {
        var merged = TheTier.Clean().With("UC-04", AnswerValue.Of("sensitive")).With("UC-03", AnswerValue.OfMany("public")).With("UC-05", AnswerValue.Of("yes"));
        foreach (var tier in Enum.GetValues<RiskTier>())
        {
            var asked = RequiredEvidence.For(tier, merged);
            Assert.All([.. asked.Required, .. asked.Recommended, .. asked.WithCertificate, .. asked.OneOf.SelectMany(g => g.Alternatives).SelectMany(a => a.Kinds)], kind => Assert.NotNull(EvidenceKinds.Find(kind)));
        }
    }
}
