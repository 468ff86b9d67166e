using Aims.Portal.Domain.Evidence;
using Aims.Portal.Domain.Risk;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Aims.Portal.Domain.Tests.Certificates.Certified;

namespace Aims.Portal.Domain.Tests.Evidence;

public sealed class HowLongItHolds
{
    private static readonly DateOnly Dated = new(2025, 3, 31);

    [Theory]
    [InlineData("pentest_report", "2025-03-30", EvidenceState.NotYetValid, "2025-03-31")]
    [InlineData("pentest_report", "2025-03-31", EvidenceState.Valid, "2025-12-31")]
    [InlineData("pentest_report", "2025-12-30", EvidenceState.Valid, "2025-12-31")]
    [InlineData("pentest_report", "2025-12-31", EvidenceState.RunsOutSoon, "2026-04-01")]
    [InlineData("pentest_report", "2026-03-31", EvidenceState.RunsOutSoon, "2026-04-01")]
    [InlineData("pentest_report", "2026-04-01", EvidenceState.Stale, null)]
    [InlineData("sraa_report", "2027-03-31", EvidenceState.RunsOutSoon, "2027-04-01")]
    [InlineData("sraa_report", "2027-04-01", EvidenceState.Stale, null)]
    [InlineData("cb_audit_report", "2026-04-30", EvidenceState.RunsOutSoon, "2026-05-01")]
    [InlineData("cb_audit_report", "2026-05-01", EvidenceState.Stale, null)]
    [InlineData("subprocessor_list", "2025-09-30", EvidenceState.RunsOutSoon, "2025-10-01")]
    [InlineData("subprocessor_list", "2025-10-01", EvidenceState.Stale, null)]
    [InlineData("ai_impact_assessment", "2026-03-31", EvidenceState.RunsOutSoon, "2026-04-01")]
    [InlineData("ai_impact_assessment", "2026-04-01", EvidenceState.Stale, null)]
    [InlineData("pia_report", "2027-03-31", EvidenceState.RunsOutSoon, "2027-04-01")]
    [InlineData("pia_report", "2027-04-01", EvidenceState.Stale, null)]
    public void A_document_ages_by_the_month_and_the_last_day_counts(string kind, string day, EvidenceState state, string? change)
    {
        var standing = EvidenceValidity.Of(Of(kind) with { DocumentDate = Dated }, Day(day));

        Assert.Equal((state, change is null ? null : (DateOnly?)Day(change)), (standing.State, standing.NextChangeOn));
    }

    [Fact]
    public void A_report_of_31_August_holds_through_the_clamped_end_of_February() =>
        Assert.Equal("It holds until 02/28/2026 only. Ask for the next one now.", EvidenceValidity.Of(Of("ai_inventory") with { DocumentDate = new(2025, 8, 31) }, new(2026, 2, 28)).Says.ToString());

    [Theory]
    [InlineData(RiskTier.High, "2026-03-31", EvidenceState.RunsOutSoon)]
    [InlineData(RiskTier.High, "2026-04-01", EvidenceState.Stale)]
    [InlineData(RiskTier.Medium, "2026-04-01", EvidenceState.Valid)]
    [InlineData(null, "2026-04-01", EvidenceState.Valid)]
    public void A_privacy_assessment_of_the_high_tier_holds_twelve_months(RiskTier? tier, string day, EvidenceState state) =>
        Assert.Equal(state, EvidenceValidity.Of(Of("pia_report") with { DocumentDate = Dated, Context = new() { Tier = tier } }, Day(day)).State);

    [Fact]
    public void A_privacy_assessment_is_stale_from_the_change_of_model_or_purpose_on()
    {
        var model = Of("pia_report") with { DocumentDate = Dated, Context = new() { ModelReleasedOn = new(2025, 6, 1) } };
        var purpose = Of("pia_report") with { DocumentDate = Dated, Context = new() { PurposeChangedOn = new(2025, 6, 1) } };

        Assert.Equal((EvidenceState.Valid, new DateOnly(2025, 6, 1)), (EvidenceValidity.Of(model, new(2025, 5, 31)).State, EvidenceValidity.Of(model, new(2025, 5, 31)).NextChangeOn!.Value));
        Assert.Equal((EvidenceState.Stale, "The live model was released on {0}, after the assessment"), (EvidenceValidity.Of(model, new(2025, 6, 1)).State, EvidenceValidity.Of(model, new(2025, 6, 1)).Says.Text));
        Assert.Equal((EvidenceState.Stale, "The purpose changed on {0}, after the assessment"), (EvidenceValidity.Of(purpose, new(2025, 6, 1)).State, EvidenceValidity.Of(purpose, new(2025, 6, 1)).Says.Text));
        Assert.Equal(EvidenceState.Valid, EvidenceValidity.Of(purpose with { Context = new() { PurposeChangedOn = Dated } }, new(2025, 6, 1)).State);
    }

    [Theory]
    [InlineData("2025-05-31", EvidenceState.Stale)]
    [InlineData("2025-06-01", EvidenceState.Valid)]
    public void A_dated_review_of_the_change_stands_for_a_privacy_assessment(string reviewed, EvidenceState state)
    {
        var evidence = Of("pia_report") with { DocumentDate = Dated, ReviewedOn = Day(reviewed), Context = new() { ModelReleasedOn = new(2025, 6, 1) } };

        Assert.Equal(state, EvidenceValidity.Of(evidence, new(2025, 7, 1)).State);
        Assert.Equal(EvidenceState.Stale, EvidenceValidity.Of(evidence with { Kind = EvidenceKinds.Find("ai_impact_assessment")! }, new(2025, 7, 1)).State);
    }

    [Fact]
    public void A_stale_privacy_assessment_holds_again_from_the_day_of_its_review()
    {
        var evidence = Of("pia_report") with { DocumentDate = Dated, ReviewedOn = new(2025, 7, 10), Context = new() { ModelReleasedOn = new(2025, 6, 1) } };

        Assert.Equal((EvidenceState.Stale, new DateOnly(2025, 7, 10)), (EvidenceValidity.Of(evidence, new(2025, 7, 9)).State, EvidenceValidity.Of(evidence, new(2025, 7, 9)).NextChangeOn!.Value));
    }

    [Theory]
    [InlineData(null, "2026-06-30", EvidenceState.RunsOutSoon)]
    [InlineData(null, "2026-07-01", EvidenceState.Stale)]
    [InlineData("2026-05-01", "2026-09-30", EvidenceState.RunsOutSoon)]
    [InlineData("2026-05-01", "2026-10-01", EvidenceState.Stale)]
    [InlineData("2025-05-01", "2026-07-01", EvidenceState.Stale)]
    public void A_bridge_letter_written_after_the_period_adds_three_months_to_SOC_2(string? letter, string day, EvidenceState state) =>
        Assert.Equal(state, EvidenceValidity.Of(Of("soc2_report") with { PeriodEnd = new(2025, 6, 30), DocumentDate = new(2025, 8, 15), BridgeLetterDate = letter is null ? null : Day(letter) }, Day(day)).State);

    [Fact]
    public void A_monitoring_report_knows_no_bridge_letter() =>
        Assert.Equal(EvidenceState.Stale, EvidenceValidity.Of(Of("monitoring_report") with { PeriodEnd = new(2025, 6, 30), BridgeLetterDate = new(2025, 12, 1) }, new(2025, 12, 31)).State);

    [Theory]
    [InlineData("2025-06-30", EvidenceState.NotYetValid, "2025-07-01")]
    [InlineData("2025-07-01", EvidenceState.Valid, "2026-04-01")]
    [InlineData("2026-06-30", EvidenceState.RunsOutSoon, "2026-07-01")]
    [InlineData("2026-07-01", EvidenceState.Expired, null)]
    public void An_insurance_is_in_force_from_its_first_to_its_last_day(string day, EvidenceState state, string? change)
    {
        var standing = EvidenceValidity.Of(Of("insurance_certificate") with { DocumentDate = new(2025, 5, 1), ValidFrom = new(2025, 7, 1), ValidUntil = new(2026, 6, 30) }, Day(day));

        Assert.Equal((state, change is null ? null : (DateOnly?)Day(change)), (standing.State, standing.NextChangeOn));
    }

    [Fact]
    public void A_contract_without_an_end_is_in_force()
    {
        var standing = EvidenceValidity.Of(Of("dpa_contract"), new(2026, 1, 1));

        Assert.Equal((EvidenceState.Valid, null), (standing.State, standing.NextChangeOn));
    }

    [Theory]
    [InlineData("2.1", "2024-02-01", EvidenceState.Valid, "")]
    [InlineData("2.0", "2024-02-01", EvidenceState.Stale, "It is version {0}; the certificate refers to {1}.")]
    [InlineData("2.1", "2024-01-31", EvidenceState.Stale, "It is older than the version of {0} the certificate refers to.")]
    [InlineData(null, "2024-02-01", EvidenceState.Valid, "")]
    [InlineData(null, "2024-02-02", EvidenceState.Stale, "It is newer than the version of {0} the certificate refers to. Ask whether the certification body has accepted it.")]
    [InlineData(null, null, EvidenceState.ToBeChecked, "It cannot be compared with the certificate: version or date is missing.")]
    public void A_statement_of_applicability_is_the_one_of_the_certificate(string? version, string? date, EvidenceState state, string says)
    {
        var standing = EvidenceValidity.Of(Of("soa_42001") with { Version = version, DocumentDate = date is null ? null : Day(date), Context = new() { Version = "2.1", StatementDate = new(2024, 2, 1) } }, new(2025, 1, 1));

        Assert.Equal(state, standing.State);
        if (says.Length > 0) Assert.Equal(says, standing.Says.Text);
    }

    [Theory]
    [InlineData("4.2", "4.2", EvidenceState.Valid)]
    [InlineData("4.1", "4.2", EvidenceState.Stale)]
    [InlineData(null, "4.2", EvidenceState.ToBeChecked)]
    public void A_model_card_describes_the_live_version(string? version, string live, EvidenceState state) =>
        Assert.Equal(state, EvidenceValidity.Of(Of("model_card") with { Version = version, Context = new() { Version = live } }, new(2025, 1, 1)).State);

    [Theory]
    [InlineData("pentest_report")]
    [InlineData("soc2_report")]
    [InlineData("pia_report")]
    public void Without_its_date_nothing_can_be_said(string kind) => Assert.Equal(EvidenceState.ToBeChecked, EvidenceValidity.Of(Of(kind), new(2025, 1, 1)).State);

    [Fact]
    public void The_documents_own_last_day_ends_it_sooner()
    {
        var standing = EvidenceValidity.Of(Of("pentest_report") with { DocumentDate = Dated, ValidUntil = new(2025, 6, 30) }, new(2025, 7, 1));

        Assert.Equal((EvidenceState.Expired, "Held only until {0}"), (standing.State, standing.Says.Text));
    }

    [Fact]
    public void A_certificate_follows_its_cycle_instead() => Assert.Throws<ArgumentException>(() => EvidenceValidity.Of(Of("iso42001_certificate"), Dated));

    /// <summary>Evidence of every kind that is no certificate, with dates within three years, any of them missing.</summary>
    private static Arbitrary<(DatedEvidence Evidence, DateOnly Today)> Any()
    {
        var date = Gen.Frequency((1, Gen.Constant<DateOnly?>(null)), (3, Gen.Choose(0, 1100).Select(d => (DateOnly?)new DateOnly(2024, 1, 1).AddDays(d))));
        return (from kind in Gen.Elements(EvidenceKinds.All.Where(k => k.Rule is not EvidenceRule.Certificate))
                from dates in date.ListOf(8)
                from tier in Gen.Elements<RiskTier?>(null, RiskTier.High)
                from version in Gen.Elements(null, "1", "2")
                from look in Gen.Choose(0, 1400)
                select (new DatedEvidence(kind)
                {
                    DocumentDate = dates[0],
                    ValidFrom = dates[1],
                    ValidUntil = dates[2],
                    PeriodEnd = dates[3],
                    BridgeLetterDate = dates[4],
                    ReviewedOn = dates[5],
                    Version = version,
                    Context = new EvidenceContext { ModelReleasedOn = dates[6], PurposeChangedOn = dates[7], Version = "2", StatementDate = dates[5], Tier = tier },
                }, new DateOnly(2024, 1, 1).AddDays(look))).ToArbitrary();
    }

    [Fact]
    public void The_next_change_lies_ahead_and_nothing_changes_before_it() => Prop.ForAll(Any(), p =>
    {
        var (evidence, today) = p;
        var now = EvidenceValidity.Of(evidence, today);
        Assert.False(now.NextChangeOn <= today);
        Assert.DoesNotContain("{", now.Says.ToString());
        for (var day = today; day < (now.NextChangeOn ?? new DateOnly(2032, 1, 1)); day = day.AddDays(1)) Assert.Equal((day, now.State), (day, EvidenceValidity.Of(evidence, day).State));
        if (now.NextChangeOn is { } change) Assert.NotEqual(now.State, EvidenceValidity.Of(evidence, change).State);
    }).QuickCheckThrowOnFailure();

    private static DatedEvidence Of(string kind) => new(EvidenceKinds.Find(kind)!);
}
