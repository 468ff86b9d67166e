using System.Text.Json.Nodes;
using Aims.Portal.Domain.Certificates;
using static Aims.Portal.Domain.Tests.Certificates.Certified;

namespace Aims.Portal.Domain.Tests.Certificates;

/// <summary>The certificate of <see cref="Certified"/>: 2024-03-15 to 2027-03-14, first surveillance done, second planned for 2026-03-15.</summary>
public sealed class TheStatus
{
    [Theory]
    [InlineData("2024-03-14", CertificateStatus.NotYetValid)]
    [InlineData("2024-03-15", CertificateStatus.Valid)]
    [InlineData("2024-12-14", CertificateStatus.Valid)]
    [InlineData("2024-12-15", CertificateStatus.SurveillanceDue)]
    [InlineData("2025-02-19", CertificateStatus.SurveillanceDue)]
    [InlineData("2025-02-20", CertificateStatus.Valid)]
    [InlineData("2025-12-14", CertificateStatus.Valid)]
    [InlineData("2025-12-15", CertificateStatus.SurveillanceDue)]
    [InlineData("2026-12-31", CertificateStatus.SurveillanceDue)]
    [InlineData("2027-01-01", CertificateStatus.SurveillanceOverdue)]
    [InlineData("2027-03-14", CertificateStatus.SurveillanceOverdue)]
    [InlineData("2027-03-15", CertificateStatus.ExpiredRestorable)]
    [InlineData("2027-09-14", CertificateStatus.ExpiredRestorable)]
    [InlineData("2027-09-15", CertificateStatus.Expired)]
    public void Through_its_life(string today, CertificateStatus status) => Assert.Equal(status, CertificateStatusRules.Evaluate(Facts, Day(today)).Status);

    [Theory]
    [InlineData("2026-09-14", CertificateStatus.Valid)]
    [InlineData("2026-09-15", CertificateStatus.Expiring)]
    [InlineData("2027-03-14", CertificateStatus.Expiring)]
    public void With_its_surveillances_done_it_is_expiring_for_the_last_180_days(string today, CertificateStatus status) =>
        Assert.Equal(status, CertificateStatusRules.Evaluate(Facts with { SurveillanceDone = Days("2025-02-20 2026-03-01") }, Day(today)).Status);

    [Fact]
    public void A_missed_first_surveillance_is_overdue_the_day_after_twelve_months()
    {
        var missed = Facts with { SurveillanceDone = [] };

        Assert.Equal(CertificateStatus.SurveillanceDue, CertificateStatusRules.Evaluate(missed, new(2025, 3, 15)).Status);
        Assert.Equal(CertificateStatus.SurveillanceOverdue, CertificateStatusRules.Evaluate(missed, new(2025, 3, 16)).Status);
        Assert.Equal(CertificateStatus.SurveillanceDue, CertificateStatusRules.Evaluate(missed with { OriginalDate = new(2021, 3, 15) }, new(2025, 3, 16)).Status);
    }

    [Fact]
    public void That_nobody_has_confirmed_it_does_not_hide_what_else_happened()
    {
        var overdue = CertificateStatusRules.Evaluate(Facts with { SurveillanceDone = [], Verified = false }, new(2025, 3, 16));

        Assert.Equal(CertificateStatus.Unverified, overdue.Status);
        Assert.True(overdue is { IsAuditOverdue: true, IsAuditDue: true });
        Assert.Equal(CertificateStatus.SurveillanceOverdue, Assert.Single(overdue.Besides).Status);
        Assert.StartsWith("Surveillance overdue – verify", overdue.Besides[0].Says.ToString(), StringComparison.Ordinal);
        Assert.Equal([CertificateStatus.ExpiredRestorable], CertificateStatusRules.Evaluate(Facts with { SurveillanceDone = [], Verified = false }, new(2027, 4, 1)).Besides.Select(b => b.Status));
        Assert.Equal([CertificateStatus.SurveillanceOverdue], CertificateStatusRules.Evaluate(Facts with { SurveillanceDone = [], ReportedState = ReportedState.Suspended }, new(2025, 3, 16)).Besides.Select(b => b.Status));
    }

    [Fact]
    public void Nothing_is_said_behind_one_that_has_ended_or_is_in_order()
    {
        Assert.Empty(CertificateStatusRules.Evaluate(Facts with { SurveillanceDone = [], ReportedState = ReportedState.Withdrawn }, new(2025, 3, 16)).Besides);
        Assert.Empty(CertificateStatusRules.Evaluate(Facts, new(2027, 4, 1)).Besides);
        Assert.Empty(CertificateStatusRules.Evaluate(Facts, new(2025, 6, 1)).Besides);
        Assert.False(CertificateStatusRules.Evaluate(Facts, new(2025, 6, 1)).IsAuditDue);
        Assert.True(CertificateStatusRules.Evaluate(Facts with { Verified = false }, new(2025, 12, 15)) is { IsAuditDue: true, IsAuditOverdue: false });
    }

    [Fact]
    public void A_later_surveillance_shows_that_an_unrecorded_one_did_not_end_the_certificate() =>
        Assert.Equal(CertificateStatus.Valid, CertificateStatusRules.Evaluate(Facts with { SurveillanceDone = [new(2026, 3, 1)] }, new(2026, 4, 1)).Status);

    [Fact]
    public void An_audit_that_is_only_booked_has_not_been_done() =>
        Assert.Equal(CertificateStatus.SurveillanceDue, CertificateStatusRules.Evaluate(Facts with { SurveillanceDone = Days("2025-02-20 2026-06-01") }, new(2026, 5, 31)).Status);

    [Fact]
    public void A_booked_audit_changes_the_status_on_its_day() =>
        Assert.Equal(new DateOnly(2026, 6, 1), CertificateStatusRules.Evaluate(Facts with { SurveillanceDone = Days("2025-02-20 2026-06-01") }, new(2026, 5, 31)).NextChangeOn);

    public static TheoryData<CertificateStatus, CertificateFacts> Faults => new()
    {
        { CertificateStatus.Unverified, Facts with { Verified = false } },
        { CertificateStatus.Withdrawn, Facts with { ReportedState = ReportedState.Withdrawn } },
        { CertificateStatus.Suspended, Facts with { ReportedState = ReportedState.Suspended } },
        { CertificateStatus.SupersededEdition, Facts with { Standard = CertificateStandard.Iso27001, Edition = "2013" } },
        { CertificateStatus.Unaccredited, Facts with { AccreditationBody = null } },
        { CertificateStatus.Unaccredited, Facts with { AccreditationBody = "Universal Accreditation Club" } },
        { CertificateStatus.ScopeMismatch, Facts with { ScopeCoversService = false } },
        { CertificateStatus.Valid, Facts with { ScopeCoversService = null } },
        { CertificateStatus.Valid, Facts with { AccreditationBody = "hong kong accreditation service" } },
        { CertificateStatus.Valid, Facts with { Edition = "EN ISO/IEC 42001:2026" } },
        { CertificateStatus.Valid, Facts with { Standard = CertificateStandard.Iso27001, Edition = "2022" } },
    };

    [Theory, MemberData(nameof(Faults))]
    public void Each_fault_has_its_status(CertificateStatus status, CertificateFacts facts)
    {
        var standing = CertificateStatusRules.Evaluate(facts, new(2025, 11, 1));

        Assert.Equal(status, standing.Status);
        Assert.Equal(status is CertificateStatus.Valid ? null : status, standing.Working.FirstOrDefault(s => s.Result is false)?.Status);
    }

    [Theory]
    [InlineData("2025-10-31", CertificateStatus.Valid)]
    [InlineData("2025-11-01", CertificateStatus.SupersededEdition)]
    public void The_2013_edition_of_27001_ended_with_October_2025(string today, CertificateStatus status) =>
        Assert.Equal(status, CertificateStatusRules.Evaluate(Facts with { Standard = CertificateStandard.Iso27001, Edition = "ISO/IEC 27001:2013" }, Day(today)).Status);

    [Fact]
    public void The_lowest_precedence_number_that_applies_wins()
    {
        var everything = Facts with { Verified = false, ReportedState = ReportedState.Suspended, AccreditationBody = "", ScopeCoversService = false, SurveillanceDone = [] };
        DateOnly late = new(2027, 4, 1);

        Assert.Equal(CertificateStatus.Unverified, CertificateStatusRules.Evaluate(everything, late).Status);
        Assert.Equal(CertificateStatus.ExpiredRestorable, CertificateStatusRules.Evaluate(everything with { Verified = true }, late).Status);
        Assert.Equal(CertificateStatus.Suspended, CertificateStatusRules.Evaluate(everything with { Verified = true }, new(2026, 4, 1)).Status);
        Assert.Equal(CertificateStatus.Unaccredited, CertificateStatusRules.Evaluate(everything with { Verified = true, ReportedState = ReportedState.Active }, new(2026, 4, 1)).Status);
    }

    [Fact]
    public void Statuses_their_precedence_and_their_use_are_those_of_the_content()
    {
        using var stream = typeof(CertificateStatusRules).Assembly.GetManifestResourceStream("certification-cycle.json")!;
        var content = JsonNode.Parse(stream)!["portalStatuses"]!.AsArray().OrderBy(s => s!["precedence"]!.GetValue<int>()).ToList();

        Assert.Equal(content.Select(s => s!["id"]!.GetValue<string>().Replace("-", "", StringComparison.Ordinal)), Enum.GetNames<CertificateStatus>().Select(n => n.ToLowerInvariant()));
        Assert.Equal(content.Select(s => s!["usable"]!.ToString()), Enum.GetValues<CertificateStatus>().Select(s => CertificateStatusRules.UseOf(s) switch
        {
            CertificateUse.Yes => "true",
            CertificateUse.No => "false",
            CertificateUse.Pending => "pending",
            CertificateUse.WithFinding => "with-finding",
            _ => throw new InvalidOperationException(),
        }));
    }

    [Fact]
    public void The_working_lists_every_check_once_in_order_of_precedence()
    {
        var working = CertificateStatusRules.Evaluate(Facts, new(2026, 1, 1)).Working;

        Assert.Equal(Enum.GetValues<CertificateStatus>().Where(s => s is not CertificateStatus.Valid), working.Select(s => s.Status));
        Assert.Equal("Surveillance audit not later than {0}", working.Single(s => s.Status is CertificateStatus.SurveillanceOverdue).Text);
        Assert.Equal([new DateOnly(2026, 12, 31)], working.Single(s => s.Status is CertificateStatus.SurveillanceOverdue).Args);
    }

    [Fact]
    public void The_next_milestone_is_what_is_to_be_waited_for()
    {
        Assert.Equal(new DateOnly(2026, 12, 31), CertificateStatusRules.Evaluate(Facts, new(2026, 1, 1)).NextMilestone!.HardLimit);
        Assert.Equal(CycleMilestoneKind.Recertification, CertificateStatusRules.Evaluate(Facts with { SurveillanceDone = Days("2025-02-20 2026-03-01") }, new(2026, 4, 1)).NextMilestone!.Kind);
        Assert.Null(CertificateStatusRules.Evaluate(Facts, new(2027, 3, 15)).NextMilestone);
        Assert.Null(CertificateStatusRules.Evaluate(Facts with { ReportedState = ReportedState.Withdrawn }, new(2026, 1, 1)).NextMilestone);
    }

    [Fact]
    public void Accreditation_bodies_are_found_by_id_and_name_whatever_the_case()
    {
        Assert.Equal(48, AccreditationBodies.All.Count);
        Assert.Equal("DAkkS", AccreditationBodies.Find(" dakks ")!.Id);
        Assert.Equal("HKAS", AccreditationBodies.Find("香港認可處")!.Id);
        Assert.Equal("NA", AccreditationBodies.Find("Norwegian Accreditation")!.Id);
        Assert.True(AccreditationBodies.Find("ANAB")!.AimsProgramme);
        Assert.Null(AccreditationBodies.Find("HKAS")!.MlaIsms);
        Assert.Null(AccreditationBodies.Find("  "));
    }

    [Fact]
    public void Reminders_count_the_days_before_and_negative_ones_after()
    {
        var offsets = ReminderOffsets.Default;

        Assert.Equal([180, 120, 90, 60, 30, 14, 7, 1, 0, -7], offsets.CertificateExpiryDaysBefore);
        Assert.Equal([90, 60, 30, 7, 0, -14], offsets.SurveillanceDueDaysBefore);
        Assert.Equal([270, 180, 90], offsets.RecertificationPlanDaysBefore);
        Assert.Equal([5, 1, 0, -3, -7, -14], offsets.QuestionnaireDueDaysBefore);
    }
}
