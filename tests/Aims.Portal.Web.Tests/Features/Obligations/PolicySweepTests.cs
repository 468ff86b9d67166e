using Aims.Portal.Data;
using Aims.Portal.Data.Tenancy;
using Aims.Portal.Domain.Mail;
using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using Aims.Portal.Domain.Vendors;
using Aims.Portal.Web.Features.Obligations;
using Aims.Portal.Web.Platform.Ui;
using Aims.Portal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace Aims.Portal.Web.Tests.Features.Obligations;

/// <summary>The sweep by the policies of those who remind and of those who are reminded. Each test has a portal to itself: the sweep works on all organisations at once.</summary>
public sealed class PolicySweepTests : IAsyncLifetime
{
    private readonly TestPortal portal = new();
    private Organisation bank = null!;
    private Organisation second = null!;
    private Organisation vendor = null!;
    private TestPerson owner = null!;
    private TestPerson keeper = null!;

    public async Task InitializeAsync()
    {
        await portal.InitializeAsync();
        bank = await portal.AddBankAsync();
        second = await portal.AddBankAsync("peak-mutual", "Peak Mutual");
        vendor = await portal.AddVendorAsync();
        owner = await portal.AddMemberAsync(bank, Role.RiskManager, "Mei-Ling Chan");
        keeper = await portal.AddMemberAsync(vendor, Role.EvidenceOwner, "Winnie Ho");
    }

    public Task DisposeAsync() => ((IAsyncLifetime)portal).DisposeAsync();

    [Fact]
    public async Task An_obligation_is_planned_by_its_owner_s_policy_from_the_moment_it_is_written()
    {
        await SetAsync(vendor, ReminderRules.Default with { Offsets = Only(ObligationKind.CertificateExpiry, 45, 0, -7) });

        await AddAsync(vendor, 50);

        Assert.Equal(portal.Today.AddDays(5), (await ObligationAsync()).NextReminderOn);
        await portal.InTenantAsync(vendor, async db =>
        {
            (await db.Obligations.SingleAsync()).MoveTo(portal.Today.AddDays(60), portal.Today);
            await db.SaveChangesAsync();
        });
        Assert.Equal(portal.Today.AddDays(15), (await ObligationAsync()).NextReminderOn);
    }

    [Theory]
    [InlineData(6, 5, false)]
    [InlineData(6, 6, true)]
    [InlineData(6, 19, true)]
    [InlineData(6, 20, false)]
    [InlineData(21, 20, false)]
    [InlineData(21, 21, true)]
    [InlineData(21, 23, true)]
    [InlineData(21, 9, false)]
    [InlineData(10, 9, false)]
    public async Task Mail_goes_out_from_the_owner_s_send_hour_on(int sendHour, int hour, bool goes)
    {
        await SetAsync(vendor, ReminderRules.Default with { SendHour = sendHour });
        await AddAsync(vendor, 30);
        // Hong Kong is eight hours ahead.
        portal.Clock.AdjustTime(new DateTimeOffset(2026, 11, 25, hour, 10, 0, TimeSpan.FromHours(8)));

        await SweepAsync();

        Assert.Equal(goes ? 1 : 0, (await MailsAsync()).Count);
    }

    [Fact]
    public async Task Organisations_with_and_without_a_policy_are_swept_side_by_side_each_at_its_hour()
    {
        await SetAsync(vendor, ReminderRules.Default with { SendHour = 10 });
        var other = await portal.AddVendorAsync("other-vendor", "Other Vendor");
        await portal.AddMemberAsync(other, Role.EvidenceOwner, "Olga Other");
        await AddAsync(vendor, 30);
        await AddAsync(other, 30);
        portal.Clock.AdjustTime(new DateTimeOffset(2026, 11, 24, 9, 10, 0, TimeSpan.FromHours(8)));

        await SweepAsync();

        Assert.Equal("Olga Other", (await MailsAsync()).Single().ToName);
    }

    [Fact]
    public async Task What_falls_on_a_quiet_day_goes_out_on_the_next_working_day_and_once()
    {
        // 28 November 2026 is a Saturday; the milestone 30 days before 28 December lies on it.
        await SetAsync(vendor, ReminderRules.Default with { Quiet = new QuietDays(weekends: true, [new Holiday(new DateOnly(2026, 11, 30), "St. Andrew's Day")]) });
        await AddAsync(vendor, new DateOnly(2026, 12, 28).DayNumber - portal.Today.DayNumber);

        foreach (var day in Enumerable.Range(25, 6))
        {
            portal.Clock.AdjustTime(new DateTimeOffset(2026, 11, day, 9, 0, 0, TimeSpan.FromHours(8)));
            await SweepAsync();
            Assert.Empty(await MailsAsync());
        }

        portal.Clock.AdjustTime(new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.FromHours(8)));
        await SweepAsync();
        await SweepAsync();
        Assert.Single(await MailsAsync());
    }

    [Fact]
    public async Task A_day_without_the_server_is_made_up_for_on_a_working_day()
    {
        await SetAsync(vendor, ReminderRules.Default with { Quiet = new QuietDays(weekends: true, []) });
        // Due for the milestone on Friday 27 November, up again on Saturday.
        await AddAsync(vendor, new DateOnly(2026, 12, 27).DayNumber - portal.Today.DayNumber);
        portal.Clock.AdjustTime(new DateTimeOffset(2026, 11, 28, 9, 0, 0, TimeSpan.FromHours(8)));
        await SweepAsync();
        Assert.Empty(await MailsAsync());

        portal.Clock.AdjustTime(new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.FromHours(8)));
        await SweepAsync();
        Assert.Single(await MailsAsync());
    }

    [Fact]
    public async Task A_digest_gathers_what_several_organisations_remind_one_person_of()
    {
        await SetAsync(vendor, ReminderRules.Default with { Digest = DigestRhythm.Daily });
        await AddAsync(vendor, 30, "ISO 42001 certificate");
        await RequireAsync(bank, "Fix the access review");
        await RequireAsync(second, "Send the bias test");
        var answers = await portal.AddMemberAsync(vendor, Role.ResponseOwner, "Sofia Reyes");
        portal.Clock.AdjustTime(new DateTimeOffset(2026, 11, 24, 8, 5, 0, TimeSpan.FromHours(8)));

        await SweepAsync();
        Assert.Empty(await MailsAsync());
        portal.Clock.Advance(TimeSpan.FromMinutes(30));
        await SweepAsync();
        await SweepAsync();

        var mails = await MailsAsync();
        // One line is a mail as ever; two are a list.
        Assert.Equal(["Sofia Reyes", "Winnie Ho"], mails.Select(m => m.ToName));
        var digest = mails[0];
        Assert.Equal((vendor.Id, true, answers.Email), (digest.TenantId, digest.IsBulk, digest.ToAddress));
        Assert.Contains("2 reminders: the first is due", digest.Subject);
        Assert.Contains("Fix the access review", digest.Reads());
        Assert.Contains("Send the bias test", digest.Reads());
        Assert.Contains("Open the whole list", digest.Reads());
        Assert.Equal(2, digest.Reads().Split("/remediation").Length - 1);
        Assert.Contains("ISO 42001 certificate", mails[1].Subject);
        var sent = await portal.AcrossAsync(db => db.AcrossTenants<SentReminder>().AsNoTracking().ToListAsync());
        Assert.Equal([digest.Id, digest.Id], sent.Where(s => s.TenantId == bank.Id || s.TenantId == second.Id).Select(s => s.MailId));
        Assert.Empty(await portal.AcrossAsync(db => db.AcrossTenants<HeldReminder>().ToListAsync()));
        // Each bank's trail tells of its own reminder, once.
        Assert.Equal(1, await portal.InTenantAsync(bank, db => db.AuditEntries.CountAsync(a => a.Action == "reminded")));
    }

    [Fact]
    public async Task A_digest_is_written_in_the_reader_s_language()
    {
        await SetAsync(vendor, ReminderRules.Default with { Digest = DigestRhythm.Weekly, DigestDay = DayOfWeek.Wednesday });
        await portal.AddMemberAsync(vendor, Role.EvidenceOwner, "何慧", language: "zh-Hant");
        await AddAsync(vendor, 30, "ISO 42001");
        await AddAsync(vendor, 90, "ISO 27001");
        await SweepAsync();
        portal.Clock.AdjustTime(new DateTimeOffset(2026, 11, 25, 8, 35, 0, TimeSpan.FromHours(8)));

        await SweepAsync();

        var mail = (await MailsAsync()).Single(m => m.Language == "zh-Hant");
        Assert.Contains("2 項提醒", mail.Subject);
        Assert.DoesNotContain("Open the", mail.Reads());
    }

    [Fact]
    public async Task What_was_settled_before_the_digest_is_not_in_it_and_leaves_no_proof_of_a_mail()
    {
        await SetAsync(vendor, ReminderRules.Default with { Digest = DigestRhythm.Weekly, DigestDay = DayOfWeek.Friday });
        await AddAsync(vendor, 30, "Settled");
        await AddAsync(vendor, 90, "Still open");
        await SweepAsync();
        await portal.InTenantAsync(vendor, async db =>
        {
            (await db.Obligations.SingleAsync(o => o.Subject == "Settled")).Meet();
            await db.SaveChangesAsync();
        });
        portal.Clock.AdjustTime(new DateTimeOffset(2026, 11, 27, 8, 35, 0, TimeSpan.FromHours(8)));

        await SweepAsync();

        Assert.Contains("Still open", (await MailsAsync()).Single().Subject);
        Assert.Single(await portal.AcrossAsync(db => db.AcrossTenants<SentReminder>().ToListAsync()));
    }

    [Fact]
    public async Task What_cannot_wait_for_the_digest_goes_out_at_once()
    {
        await SetAsync(vendor, ReminderRules.Default with { Digest = DigestRhythm.Weekly, DigestDay = DayOfWeek.Monday });
        await AddAsync(vendor, 1);

        await SweepAsync();

        Assert.Single(await MailsAsync());
    }

    [Fact]
    public async Task A_digest_that_was_written_is_not_written_again_when_the_clock_is_set_back()
    {
        await SetAsync(vendor, ReminderRules.Default with { Digest = DigestRhythm.Daily });
        await AddAsync(vendor, 30, "First");
        portal.Clock.AdjustTime(new DateTimeOffset(2026, 11, 24, 8, 5, 0, TimeSpan.FromHours(8)));
        await SweepAsync();
        portal.Clock.AdjustTime(new DateTimeOffset(2026, 11, 24, 8, 31, 0, TimeSpan.FromHours(8)));
        await SweepAsync();
        // Back before the digest's moment, and something new has come due: it gets a mail of its own, and nothing is lost in the old one.
        portal.Clock.AdjustTime(new DateTimeOffset(2026, 11, 24, 8, 10, 0, TimeSpan.FromHours(8)));
        await AddAsync(vendor, 30, "Second");
        await SweepAsync();
        portal.Clock.AdjustTime(new DateTimeOffset(2026, 11, 24, 8, 31, 0, TimeSpan.FromHours(8)));
        await SweepAsync();

        var mails = await MailsAsync();
        Assert.Equal(2, mails.Count);
        Assert.Contains(mails, m => m.Subject.Contains("Second", StringComparison.Ordinal));
        var sent = await portal.AcrossAsync(db => db.AcrossTenants<SentReminder>().Select(r => r.MailId).ToListAsync());
        Assert.Equal(mails.Select(m => m.Id.Value).Order(), sent.Select(m => m.Value).Order());
    }

    [Fact]
    public async Task A_kill_between_planning_and_writing_loses_nothing()
    {
        await SetAsync(vendor, ReminderRules.Default with { Digest = DigestRhythm.Daily });
        await AddAsync(vendor, 30);
        portal.Clock.AdjustTime(new DateTimeOffset(2026, 11, 24, 8, 5, 0, TimeSpan.FromHours(8)));
        await SweepAsync();
        portal.Clock.AdjustTime(new DateTimeOffset(2026, 11, 24, 8, 31, 0, TimeSpan.FromHours(8)));

        // Two at once: one writes, the other finds it written.
        await Task.WhenAll(SweepAsync(), SweepAsync());
        await SweepAsync();

        Assert.Single(await MailsAsync());
        Assert.Empty(await portal.AcrossAsync(db => db.AcrossTenants<HeldReminder>().ToListAsync()));
    }

    [Fact]
    public async Task A_pause_of_a_vendor_holds_back_until_its_end_and_then_one_mail_makes_up_for_it()
    {
        await portal.AddMemberAsync(vendor, Role.ResponseOwner, "Sofia Reyes");
        var row = await RequireAsync(bank, "Fix it");
        await portal.InTenantAsync(bank, async db =>
        {
            db.Add(ReminderPause.OfVendor(bank.Id, row, "Contract is being renewed", portal.Today.AddDays(8), portal.Today, "Mei-Ling Chan"));
            await db.SaveChangesAsync();
        });
        for (var day = 0; day <= 8; day++)
        {
            await SweepAsync();
            portal.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Empty(await MailsAsync());
        await SweepAsync();

        Assert.Equal(7, (await portal.AcrossAsync(db => db.AcrossTenants<SentReminder>().SingleAsync())).OffsetDays);
        Assert.Single(await MailsAsync());
    }

    [Fact]
    public async Task Administrators_hear_of_it_when_there_is_no_evidence_owner_or_when_it_is_late()
    {
        await portal.AddMemberAsync(vendor, Role.VendorAdministrator, "Alex Cheung");
        await AddAsync(vendor, 30, "Early");
        await AddAsync(vendor, -7, "Late", planned: portal.Today.AddDays(-7));

        await SweepAsync();

        var mails = await MailsAsync();
        Assert.Equal(["Winnie Ho"], mails.Where(m => m.Subject.Contains("Early")).Select(m => m.ToName));
        Assert.Equal(["Alex Cheung", "Winnie Ho"], mails.Where(m => m.Subject.Contains("Late")).Select(m => m.ToName));
    }

    [Fact]
    public async Task Risk_managers_are_told_when_the_buyer_s_chain_says_so_whatever_the_vendor_s_says()
    {
        await portal.AddMemberAsync(vendor, Role.ResponseOwner, "Sofia Reyes");
        await portal.AddMemberAsync(bank, Role.RiskManager, "Rita Risk");
        await SetAsync(vendor, ReminderRules.Default with { Chain = new EscalationChain(60, 60, 60) });
        await SetAsync(bank, ReminderRules.Default with { Chain = new EscalationChain(3, 3, 7) });
        await RequireAsync(bank, "Seven late", portal.Today.AddDays(-7));
        await RequireAsync(bank, "Three late", portal.Today.AddDays(-3));

        await SweepAsync();

        var mails = await MailsAsync();
        Assert.Equal(["Mei-Ling Chan", "Rita Risk", "Sofia Reyes"], mails.Where(m => m.Subject.Contains("Seven late")).Select(m => m.ToName));
        Assert.Equal(["Mei-Ling Chan", "Sofia Reyes"], mails.Where(m => m.Subject.Contains("Three late")).Select(m => m.ToName));
    }

    [Fact]
    public async Task A_changed_policy_plans_anew_without_a_flood_and_a_sweep_finishes_what_was_left()
    {
        await portal.AcrossAsync(async db =>
        {
            db.AddRange(Enumerable.Range(0, ReplanReminders.BatchSize + 20).Select(i => new Obligation(vendor.Id, ObligationKind.CertificateExpiry, Guid.CreateVersion7(), $"Certificate {i}", "/our-certificates", portal.Today.AddDays(50), portal.Today)));
            await db.SaveChangesAsync();
        });
        await SetAsync(vendor, ReminderRules.Default with { Offsets = Only(ObligationKind.CertificateExpiry, 60, 40, -7) });

        await SweepAsync();

        Assert.Empty(await MailsAsync());
        Assert.Equal([portal.Today.AddDays(10)], await portal.AcrossAsync(db => db.AcrossTenants<Obligation>().Select(o => o.NextReminderOn!.Value).Distinct().ToListAsync()));
        Assert.Null(await portal.InTenantAsync(vendor, db => db.ReminderPolicies.Select(p => p.ReplanAfter).SingleAsync()));
    }

    [Fact]
    public async Task A_policy_changed_after_the_date_does_not_lose_the_last_late_reminder_and_repeats_none_as_late()
    {
        await SetAsync(vendor, ReminderRules.Default with { Offsets = Only(ObligationKind.CertificateExpiry, 30, 0, -7, -14) });
        await AddAsync(vendor, -7, "Told on the seventh day");
        await SweepAsync();
        portal.Clock.Advance(TimeSpan.FromDays(1));
        await AddAsync(vendor, -8, "Entered when it was late");
        Assert.Single(await MailsAsync());

        await SetAsync(vendor, ReminderRules.Default with { Offsets = Only(ObligationKind.CertificateExpiry, 30, 0, -7) });
        await SweepAsync();
        await SweepAsync();

        Assert.Equal(["Entered when it was late", "Told on the seventh day"], (await MailsAsync()).Select(m => m.Subject.Contains("Entered", StringComparison.Ordinal) ? "Entered when it was late" : "Told on the seventh day").Order(StringComparer.Ordinal));
        Assert.All(await portal.AcrossAsync(db => db.AcrossTenants<Obligation>().AsNoTracking().ToListAsync()), o => Assert.Null(o.NextReminderOn));
    }

    [Fact]
    public async Task An_organisation_that_moves_to_another_time_zone_is_reminded_once()
    {
        await AddAsync(vendor, 30);
        await SweepAsync();
        await portal.AcrossAsync(async db =>
        {
            (await db.Organisations.SingleAsync(o => o.Id == vendor.Id)).TimeZone = "America/New_York";
            await db.SaveChangesAsync();
        });
        for (var i = 0; i < 30; i++)
        {
            portal.Clock.Advance(TimeSpan.FromHours(1));
            await SweepAsync();
        }

        Assert.Single(await MailsAsync());
    }

    [Theory]
    // London's clocks go back on 25 October and forward on 29 March; New York's on 1 November and 8 March.
    [InlineData("Europe/London", "2026-10-25")]
    [InlineData("Europe/London", "2027-03-28")]
    [InlineData("America/New_York", "2026-11-01")]
    [InlineData("America/New_York", "2027-03-14")]
    public async Task On_the_day_the_clocks_change_each_reminder_goes_out_once(string zone, string day)
    {
        await portal.AcrossAsync(async db =>
        {
            (await db.Organisations.SingleAsync(o => o.Id == vendor.Id)).TimeZone = zone;
            await db.SaveChangesAsync();
        });
        await SetAsync(vendor, ReminderRules.Default with { SendHour = 1 });
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        portal.Clock.AdjustTime(new DateTimeOffset(on.AddDays(-1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));
        await portal.AcrossAsync(async db =>
        {
            db.Add(new Obligation(vendor.Id, ObligationKind.CertificateExpiry, Guid.CreateVersion7(), "Certificate", "/our-certificates", on.AddDays(30), on.AddDays(-1)));
            await db.SaveChangesAsync();
        });
        for (var i = 0; i < 54; i++)
        {
            await SweepAsync();
            portal.Clock.Advance(TimeSpan.FromHours(1));
        }

        var mail = (await MailsAsync()).Single();
        var local = TimeZoneInfo.ConvertTimeFromUtc(mail.CreatedAt, TimeZoneInfo.FindSystemTimeZoneById(zone));
        Assert.Equal(on, DateOnly.FromDateTime(local));
        Assert.InRange(local.Hour, 1, 2);
    }

    private static Dictionary<ObligationKind, IReadOnlyList<int>> Only(ObligationKind kind, params int[] offsets) => new() { [kind] = offsets };

    private async Task SweepAsync()
    {
        await portal.RunAsync<ReminderSweep>(s => s.RunAsync(CancellationToken.None));
        await portal.DeliverLettersAsync();
    }

    private Task SetAsync(Organisation of, ReminderRules rules) => portal.AcrossAsync(async db =>
    {
        var policy = await db.AcrossTenants<ReminderPolicy>().SingleOrDefaultAsync(p => p.TenantId == of.Id);
        if (policy is null) db.Add(policy = new ReminderPolicy(of.Id));
        policy.Change(rules);
        await db.SaveChangesAsync();
    });

    private Task<List<OutboxMail>> MailsAsync() => portal.AcrossAsync(db => db.AcrossTenants<OutboxMail>().AsNoTracking().OrderBy(m => m.ToName).ToListAsync());

    private Task<Obligation> ObligationAsync() => portal.AcrossAsync(db => db.AcrossTenants<Obligation>().AsNoTracking().SingleAsync());

    private Task AddAsync(Organisation of, int inDays, string subject = "Certificate", DateOnly? planned = null) => portal.AcrossAsync(async db =>
    {
        db.Add(new Obligation(of.Id, ObligationKind.CertificateExpiry, Guid.CreateVersion7(), subject, "/our-certificates", portal.Today.AddDays(inDays), planned ?? portal.Today));
        await db.SaveChangesAsync();
    });

    /// <summary>A condition that a bank set the vendor.</summary>
    private async Task<VendorId> RequireAsync(Organisation by, string what, DateOnly? due = null)
    {
        var row = new Vendor(by.Id, vendor.Name, owner.Id, portal.Clock.UtcNow());
        row.LinkTo(vendor.Id);
        var obligation = new Obligation(by.Id, ObligationKind.Condition, Guid.CreateVersion7(), what, "/remediation", due ?? portal.Today.AddDays(14), due ?? portal.Today) { VendorId = row.Id };
        obligation.Assign(vendor.Id, null);
        await portal.AcrossAsync(async db =>
        {
            db.AddRange(row, obligation);
            await db.SaveChangesAsync();
        });
        return row.Id;
    }
}
