using System.Text.Json.Nodes;
using Aims.Portal.Domain.Certificates;
using FsCheck.Xunit;
using static Aims.Portal.Domain.Tests.Certificates.Certified;

namespace Aims.Portal.Domain.Tests.Certificates;

public sealed class TheCycle
{
    private static readonly JsonArray Given = ReadVectors();

    public static TheoryData<int> Vectors => [.. Enumerable.Range(0, Given.Count)];

    [Theory, MemberData(nameof(Vectors))]
    public void The_contents_own_examples_come_out(int index)
    {
        DateOnly Of(string name) => Day(Given[index]![name]!.GetValue<string>());

        var cycle = CertificationCycle.Of(new CertificateFacts { IssueDate = Of("decision"), CycleStart = Of("decision"), OriginalDate = Of("decision"), ExpiryDate = Of("expiry") });

        Assert.Equal(Of("surveillance1Due"), cycle.Surveillance1Due);
        Assert.Equal(Of("surveillance2Planned"), cycle.Surveillance2Planned);
        Assert.Equal(Of("surveillance2HardLimit"), cycle.Surveillance2HardLimit);
        Assert.Equal(Of("recertBefore"), cycle.RecertifyBefore);
        Assert.Equal(Of("restorableUntil"), cycle.RestorableUntil);
    }

    [Fact]
    public void There_are_four_examples() => Assert.Equal(4, Vectors.Count);

    [Fact]
    public void Months_clamp_on_leap_day_and_at_the_months_end()
    {
        var leap = CertificationCycle.Of(Facts with { CycleStart = new(2024, 2, 29), OriginalDate = new(2024, 2, 29), IssueDate = new(2024, 2, 29), ExpiryDate = new(2027, 5, 31) });

        Assert.Equal(new DateOnly(2025, 2, 28), leap.Surveillance1Due);
        Assert.Equal(new DateOnly(2027, 2, 28), leap.RecertificationPlanBy);
        Assert.Equal(new DateOnly(2027, 11, 30), leap.RestorableUntil);
    }

    [Fact]
    public void A_first_cycle_has_two_surveillances_and_a_recertification()
    {
        var cycle = CertificationCycle.Of(Facts);

        Assert.Equal(
            [
                new CycleMilestone(CycleMilestoneKind.FirstSurveillance, new(2025, 3, 15), new(2025, 3, 15), new(2025, 2, 20)),
                new CycleMilestone(CycleMilestoneKind.Surveillance, new(2026, 3, 15), new(2026, 12, 31), null),
                new CycleMilestone(CycleMilestoneKind.Recertification, new(2026, 12, 14), new(2027, 3, 14), null),
            ],
            cycle.Milestones);
        Assert.Equal(cycle.Milestones[1], cycle.NextMilestone);
    }

    [Fact]
    public void In_a_recertified_cycle_the_first_surveillance_has_the_whole_calendar_year()
    {
        var cycle = CertificationCycle.Of(Facts with { OriginalDate = new(2021, 3, 15), SurveillanceDone = [] });

        Assert.True(cycle.IsRecertifiedCycle);
        Assert.Equal(new DateOnly(2025, 12, 31), cycle.Surveillance1Due);
        Assert.Equal([(new DateOnly(2025, 3, 15), new DateOnly(2025, 12, 31)), (new DateOnly(2026, 3, 15), new DateOnly(2026, 12, 31))],
            cycle.Milestones.Where(m => m.Kind is CycleMilestoneKind.Surveillance).Select(m => (m.Planned, m.HardLimit)));
    }

    [Fact]
    public void A_recertification_decided_the_year_before_has_three_calendar_years_to_survey()
    {
        var cycle = CertificationCycle.Of(Facts with { OriginalDate = new(2024, 3, 15), IssueDate = new(2026, 12, 10), CycleStart = new(2026, 12, 10), ExpiryDate = new(2030, 3, 14), SurveillanceDone = [] });

        Assert.Equal([2027, 2028, 2029, 2030], cycle.Milestones.Select(m => m.HardLimit.Year));
    }

    [Fact]
    public void A_cycle_of_three_whole_calendar_years_has_two_surveillances_all_the_same()
    {
        var cycle = CertificationCycle.Of(Facts with { OriginalDate = new(2024, 1, 1), IssueDate = new(2024, 1, 1), CycleStart = new(2024, 1, 1), ExpiryDate = new(2026, 12, 31), SurveillanceDone = [] });

        Assert.Equal([new DateOnly(2025, 1, 1), new DateOnly(2026, 12, 31), new DateOnly(2026, 12, 31)], cycle.Milestones.Select(m => m.HardLimit));
    }

    [Theory]
    [InlineData("", "- -")]
    [InlineData("2025-02-20", "2025-02-20 -")]
    [InlineData("2025-02-20 2026-03-01", "2025-02-20 2026-03-01")]
    [InlineData("2026-03-01 2025-02-20", "2025-02-20 2026-03-01")]
    [InlineData("2025-06-01", "2025-06-01 -")]
    [InlineData("2025-02-20 2027-01-20", "2025-02-20 2027-01-20")]
    [InlineData("2026-03-01", "- 2026-03-01")]
    [InlineData("2022-05-01", "- -")]
    [InlineData("2025-02-20 2025-11-30", "2025-02-20 -")]
    public void An_audit_meets_the_milestone_of_its_window_and_a_late_one_the_gap_it_closes(string done, string expected)
    {
        var surveillances = CertificationCycle.Of(Facts with { SurveillanceDone = Days(done) }).Milestones.Where(m => m.Kind is not CycleMilestoneKind.Recertification);

        Assert.Equal(expected, string.Join(' ', surveillances.Select(m => m.DoneOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "-")));
    }

    [Fact]
    public void A_late_audit_is_known_to_be_late()
    {
        Assert.True(CertificationCycle.Of(Facts with { SurveillanceDone = [new(2025, 6, 1)] }).Milestones[0].IsLate);
        Assert.False(CertificationCycle.Of(Facts).Milestones[0].IsLate);
    }

    [Fact]
    public void A_certificate_issued_again_within_its_cycle_counts_from_the_first_certification()
    {
        var reissued = Facts with { CycleStart = null, IssueDate = new(2025, 6, 1) };

        Assert.Equal(new DateOnly(2024, 3, 15), CertificationCycle.Of(reissued).Decision);
        Assert.Equal(new DateOnly(2025, 6, 1), CertificationCycle.Of(reissued with { OriginalDate = null }).Decision);
        Assert.Equal(new DateOnly(2025, 6, 1), CertificationCycle.Of(reissued with { OriginalDate = new(2020, 1, 1) }).Decision);
    }

    [Fact]
    public void Without_dates_there_is_no_cycle() =>
        Assert.Equal("certificate.dates-missing", Assert.Throws<RuleViolation>(() => CertificationCycle.Of(new CertificateFacts())).Code);

    [Property]
    public bool Every_milestone_is_planned_no_later_than_its_limit_and_in_order(ushort offset, bool recertified)
    {
        var decision = new DateOnly(2024, 1, 1).AddDays(offset % 3000);
        var cycle = CertificationCycle.Of(Facts with
        {
            CycleStart = decision,
            IssueDate = decision,
            ExpiryDate = decision.AddMonths(36).AddDays(-1),
            OriginalDate = recertified ? decision.AddMonths(-36) : decision,
            SurveillanceDone = [],
        });
        return cycle.Milestones.All(m => m.Planned <= m.HardLimit)
            && cycle.Milestones.Zip(cycle.Milestones.Skip(1)).All(p => p.First.HardLimit <= p.Second.HardLimit)
            && cycle.Milestones.Count == 3;
    }

    private static JsonArray ReadVectors()
    {
        using var stream = typeof(CertificationCycle).Assembly.GetManifestResourceStream("certification-cycle.json")!;
        return JsonNode.Parse(stream)!["testVectors"]!.AsArray();
    }
}
