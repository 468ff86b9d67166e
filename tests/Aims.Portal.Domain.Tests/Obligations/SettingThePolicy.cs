using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;

namespace Aims.Portal.Domain.Tests.Obligations;

public sealed class SettingThePolicy
{
    private static readonly OrganisationId Owner = OrganisationId.New();

    [Theory]
    [InlineData("30, 7, 0, -7", "30, 7, 0, -7")]
    [InlineData(" 0;7，30、-7 ", "30, 7, 0, -7")]
    [InlineData("365 -60 5", "365, 5, -60")]
    public void Days_are_read_in_any_order_and_with_any_comma(string typed, string kept) =>
        Assert.Equal(kept, ReminderOffsets.Write(ReminderOffsets.Read(ObligationKind.Request, typed, "Questionnaire", "Offsets")));

    [Theory]
    [InlineData("", "policy.offset-count")]
    [InlineData("1,2,3,4,5,6,7,8,9,10,11,12,13", "policy.offset-count")]
    [InlineData("seven", "policy.offset-number")]
    [InlineData("7.5", "policy.offset-number")]
    [InlineData("366", "policy.offset-range")]
    [InlineData("-61, 0", "policy.offset-range")]
    [InlineData("7, 0, 7", "policy.offset-twice")]
    [InlineData("-1, -7", "policy.offset-before")]
    public void What_cannot_be_is_refused_with_the_field_s_name(string typed, string code)
    {
        var fault = Assert.Throws<RuleViolation>(() => ReminderOffsets.Read(ObligationKind.Request, typed, "Questionnaire", "Offsets"));

        Assert.Equal((code, "Offsets", "Questionnaire"), (fault.Code, fault.Field, fault.Args[0].ToString()));
    }

    [Theory]
    [InlineData(ObligationKind.CertificateExpiry, "30, 0", "policy.offset-late")]
    [InlineData(ObligationKind.SurveillanceAudit, "30, 0, -15", "policy.offset-late")]
    [InlineData(ObligationKind.Recertification, "270", null)]
    [InlineData(ObligationKind.CertificateExpiry, "30, -14", null)]
    public void A_vendor_cannot_keep_its_buyers_from_hearing_of_a_late_certificate(ObligationKind kind, string typed, string? code)
    {
        var fault = Record.Exception(() => ReminderOffsets.Read(kind, typed, "Certificate expires", "Offsets"));

        Assert.Equal(code, (fault as RuleViolation)?.Code);
    }

    [Fact]
    public void Holidays_are_read_a_line_each_with_or_without_a_name()
    {
        var days = QuietDays.Read("2027-01-01\n\n 2026-12-25, Christmas Day\r\n2026-12-26\t聖誕節後第一個周日", "Public holidays", "Holidays");

        Assert.Equal("2026-12-25 Christmas Day\n2026-12-26 聖誕節後第一個周日\n2027-01-01", QuietDays.Write(days));
    }

    [Theory]
    [InlineData("25 Dec 2026", "policy.holiday-date")]
    [InlineData("2026-02-29 Leap", "policy.holiday-date")]
    [InlineData("2026-12-251", "policy.holiday-date")]
    [InlineData("2026-12-25 A\n2026-12-25 B", "policy.holiday-twice")]
    public void A_line_that_is_no_day_is_refused_with_its_number(string typed, string code)
    {
        var fault = Assert.Throws<RuleViolation>(() => QuietDays.Read("2026-10-01 National Day\n" + typed, "Public holidays", "Holidays"));

        Assert.Equal(code, fault.Code);
        Assert.Equal(typed.Contains('\n', StringComparison.Ordinal) ? 3 : 2, fault.Args[1]);
    }

    [Fact]
    public void Without_a_change_the_defaults_hold_and_a_change_says_whether_to_plan_anew()
    {
        var policy = new ReminderPolicy(Owner);
        Assert.Equal(ReminderPlan.OffsetsOf(ObligationKind.CertificateExpiry), policy.Rules.OffsetsOf(ObligationKind.CertificateExpiry));
        Assert.Equal((8, 20, 3), (policy.Rules.SendHour, policy.Rules.UntilHour, policy.Rules.Chain.BuyerOwnerAfter));

        policy.Change(ReminderRules.Default with { SendHour = 10, Digest = DigestRhythm.Daily });
        Assert.Null(policy.ReplanAfter);
        policy.Change(ReminderRules.Default with { Offsets = new Dictionary<ObligationKind, IReadOnlyList<int>> { [ObligationKind.Request] = [9, 0] } });
        Assert.Equal(Guid.Empty, policy.ReplanAfter);
        Assert.Equal("Request: 9, 0", policy.Offsets);
        Assert.Equal([9, 0], policy.Rules.OffsetsOf(ObligationKind.Request));
        Assert.Equal(8, policy.Rules.SendHour);
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        var fault = Assert.Throws<RuleViolation>(() => new ReminderPolicy(Owner).Change(ReminderRules.Default with { SendHour = 24, Chain = new EscalationChain(61, 5, 4) }));

        Assert.Equal(["SendHour", "VendorAdministratorAfter", "RiskManagerAfter"], ((RuleViolation[])[fault, .. fault.Also]).Select(f => f.Field));
    }

    /// <summary>Who wants to keep others from hearing of a late certificate must not do it with a month of holidays.</summary>
    [Theory]
    [InlineData(12, false, true)]
    [InlineData(13, false, false)]
    [InlineData(12, true, false)]
    public void Not_too_many_days_in_a_row_are_quiet(int holidays, bool weekends, bool goes)
    {
        // From a Monday to a Friday: with the weekend that follows twelve days become fourteen.
        var quiet = new QuietDays(weekends, [.. Enumerable.Range(0, holidays).Select(i => new Holiday(new DateOnly(2026, 12, 7).AddDays(i), ""))]);

        var fault = Record.Exception(() => new ReminderPolicy(Owner).Change(ReminderRules.Default with { Quiet = quiet }));

        Assert.Equal(goes, fault is null);
        if (!goes) Assert.Equal("policy.holidays-row", Assert.IsType<RuleViolation>(fault).Code);
    }

    [Theory]
    [InlineData(8, 8, true)]
    [InlineData(8, 7, false)]
    [InlineData(8, 19, true)]
    [InlineData(8, 20, false)]
    [InlineData(0, 0, true)]
    [InlineData(22, 21, false)]
    [InlineData(22, 23, true)]
    [InlineData(20, 20, true)]
    public void Mail_goes_out_from_the_send_hour_until_twenty_or_midnight(int sendHour, int hour, bool goes) =>
        Assert.Equal(goes, (ReminderRules.Default with { SendHour = sendHour }).IsMailTime(new TimeOnly(hour, 30)));

    [Theory]
    [InlineData(null, 5, "pause.reason")]
    [InlineData("  ", 5, "pause.reason")]
    [InlineData("Audit moved", -1, "pause.until")]
    [InlineData("Audit moved", 367, "pause.until")]
    [InlineData("Audit moved", 366, null)]
    public void A_pause_has_a_reason_and_ends_within_a_year(string? reason, int inDays, string? code)
    {
        var today = new DateOnly(2026, 11, 28);
        var fault = Record.Exception(() => ReminderPause.OfObligation(Owner, ObligationId.New(), reason, today.AddDays(inDays), today, "Mei-Ling Chan"));

        Assert.Equal(code, (fault as RuleViolation)?.Code);
    }
}
