using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Risk;
using Aims.Portal.Domain.Vendors;

namespace Aims.Portal.Domain.Tests.Vendors;

public sealed class CoverageTests
{
    private const string Collect = "Lumenfall Collect 2.0";
    private const string Score = "Lumenfall Score 4.2";
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly CertificateFacts Aims = new()
    {
        Standard = CertificateStandard.Iso42001,
        Edition = "2023",
        Number = "AIMS-1",
        HolderName = "Lumenfall",
        HolderAddress = "Hong Kong",
        Scope = "Development of Lumenfall Score",
        IssueDate = new(2026, 3, 15),
        ExpiryDate = new(2029, 3, 14),
        CertificationBody = "Meridian",
        AccreditationBody = "ANAB",
        Verified = true,
    };

    private static readonly CertificateFacts Isms = Aims with { Standard = CertificateStandard.Iso27001, Edition = "2022", Number = "IS-1", Scope = "Hosting of Lumenfall Score and Lumenfall Collect" };
    private static readonly PrivacyAssessment Pia = new(new DateOnly(2026, 5, 14), null);

    [Fact]
    public void Only_27001_leaves_an_ai_governance_gap()
    {
        var coverage = Of(Collect, [Isms]);

        Assert.Equal(CoverageStand.Covered, coverage.Security.Stand);
        Assert.True(coverage.HasAiGovernanceGap);
        Assert.StartsWith("{0} has ISO/IEC 27001. It does not cover AI governance", coverage.Explanation[0].Text);
    }

    [Fact]
    public void Only_a_privacy_impact_assessment_leaves_an_ai_governance_gap()
    {
        var coverage = Of(Collect, [], Pia);

        Assert.Equal(CoverageStand.Covered, coverage.PersonalData.Stand);
        Assert.True(coverage.HasAiGovernanceGap);
        Assert.StartsWith("{0} has a privacy impact assessment.", coverage.Explanation[0].Text);
    }

    [Fact]
    public void Both_together_still_leave_the_gap()
    {
        var coverage = Of(Collect, [Isms], Pia);

        Assert.Contains("Neither covers AI governance, risk, bias or human oversight over the life cycle.", coverage.Explanation[0].Text);
    }

    [Fact]
    public void A_42001_certificate_whose_scope_names_the_service_closes_the_gap()
    {
        var coverage = Of(Score, [Isms, Aims], Pia);

        Assert.Equal(CoverageStand.Covered, coverage.AiGovernance.Stand);
        Assert.False(coverage.HasAiGovernanceGap);
    }

    [Fact]
    public void A_42001_certificate_whose_scope_names_another_service_does_not_count_here()
    {
        var coverage = Of(Collect, [Isms, Aims], Pia);

        Assert.Equal(CoverageStand.DoesNotCount, coverage.AiGovernance.Stand);
        Assert.Equal(new CoverageText("The scope names {0}, not this service", Score), coverage.AiGovernance.Reason);
        Assert.True(coverage.HasAiGovernanceGap);
        Assert.Equal(3, coverage.Explanation.Count);
    }

    [Fact]
    public void Nobody_having_read_the_scope_is_not_the_same_as_covered()
    {
        var coverage = Of(Collect, [Aims with { Scope = "AI systems of the company" }]);

        Assert.Equal(CoverageStand.ToBeChecked, coverage.AiGovernance.Stand);
        Assert.True(coverage.HasAiGovernanceGap);
    }

    [Fact]
    public void The_judgement_of_whoever_read_the_scope_counts_where_it_names_nothing()
    {
        Assert.Equal(CoverageStand.Covered, Of(Collect, [Aims with { Scope = "All AI systems", ScopeCoversService = true }]).AiGovernance.Stand);
        Assert.Equal(CoverageStand.DoesNotCount, Of(Collect, [Aims with { Scope = "All AI systems", ScopeCoversService = false }]).AiGovernance.Stand);
    }

    [Theory]
    [InlineData(false, ReportedState.Active, "ANAB", CoverageStand.ToBeChecked)]
    [InlineData(true, ReportedState.Suspended, "ANAB", CoverageStand.DoesNotCount)]
    [InlineData(true, ReportedState.Withdrawn, "ANAB", CoverageStand.DoesNotCount)]
    [InlineData(true, ReportedState.Active, null, CoverageStand.CoveredWithFinding)]
    public void What_is_wrong_with_a_certificate_shows(bool verified, ReportedState reported, string? accreditation, CoverageStand expected) =>
        Assert.Equal(expected, Of(Score, [Aims with { Verified = verified, ReportedState = reported, AccreditationBody = accreditation }]).AiGovernance.Stand);

    [Fact]
    public void An_expired_certificate_does_not_count_and_the_best_of_several_speaks()
    {
        var expired = Aims with { IssueDate = new(2022, 1, 1), ExpiryDate = new(2024, 12, 31) };

        Assert.Equal(CoverageStand.DoesNotCount, Of(Score, [expired]).AiGovernance.Stand);
        Assert.Equal(CoverageStand.Covered, Of(Score, [expired, Aims]).AiGovernance.Stand);
    }

    [Fact]
    public void A_certificate_is_valid_through_the_end_of_its_expiry_date()
    {
        var lastDay = Aims with { IssueDate = new(2026, 3, 15), ExpiryDate = Today };

        Assert.NotEqual(CoverageStand.DoesNotCount, Of(Score, [lastDay]).AiGovernance.Stand);
        Assert.Equal(CoverageStand.DoesNotCount, Of(Score, [lastDay with { ExpiryDate = Today.AddDays(-1) }]).AiGovernance.Stand);
    }

    [Fact]
    public void A_privacy_assessment_holds_twenty_four_months_to_the_day()
    {
        Assert.Equal(CoverageStand.Covered, Of(Collect, [], new PrivacyAssessment(Today.AddMonths(-24), null)).PersonalData.Stand);
        Assert.Equal(CoverageStand.Stale, Of(Collect, [], new PrivacyAssessment(Today.AddMonths(-24).AddDays(-1), null)).PersonalData.Stand);
    }

    [Fact]
    public void A_privacy_assessment_older_than_the_live_model_is_stale()
    {
        var released = new DateOnly(2026, 9, 2);

        var coverage = Coverage.Of(Input(Collect, [], [Pia]) with { ModelReleasedOn = released }, Today);

        Assert.Equal(CoverageStand.Stale, coverage.PersonalData.Stand);
        Assert.Equal(new CoverageText("The live model was released on {0}, after the assessment", released), coverage.PersonalData.Reason);
        Assert.Equal(CoverageStand.Covered, Coverage.Of(Input(Collect, [], [Pia]) with { ModelReleasedOn = Pia.DocumentDate }, Today).PersonalData.Stand);
    }

    [Fact]
    public void The_newest_privacy_assessment_speaks_and_an_undated_one_is_to_be_checked()
    {
        Assert.Equal(CoverageStand.Covered, Of(Collect, [], new PrivacyAssessment(new DateOnly(2020, 1, 1), null), Pia).PersonalData.Stand);
        Assert.Equal(CoverageStand.ToBeChecked, Of(Collect, [], new PrivacyAssessment(null, null)).PersonalData.Stand);
    }

    [Fact]
    public void Nothing_shown_is_no_gap_but_nothing_either()
    {
        var coverage = Of(Collect, []);

        Assert.True(coverage.IsEmpty);
        Assert.False(coverage.HasAiGovernanceGap);
    }

    [Fact]
    public void For_a_high_risk_use_a_privacy_assessment_holds_twelve_months()
    {
        Coverage Of(int months, RiskTier tier) => Coverage.Of(Input(Collect, [], [new PrivacyAssessment(Today.AddMonths(-months).AddDays(-1), null)]) with { Tier = tier }, Today);

        Assert.Equal(CoverageStand.Stale, Of(12, RiskTier.High).PersonalData.Stand);
        Assert.Equal(CoverageStand.Covered, Of(11, RiskTier.High).PersonalData.Stand);
        Assert.Equal(CoverageStand.Covered, Of(12, RiskTier.Medium).PersonalData.Stand);
    }

    private static Coverage Of(string service, CertificateFacts[] certificates, params PrivacyAssessment[] assessments) => Coverage.Of(Input(service, certificates, assessments), Today);

    private static CoverageInput Input(string service, CertificateFacts[] certificates, PrivacyAssessment[] assessments) =>
        new("Lumenfall", service, [Collect, Score], certificates, assessments, null);
}
