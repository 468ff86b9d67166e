using Aims.Portal.Domain.Obligations;
using Aims.Portal.Domain.Organisations;
using FsCheck.Xunit;

namespace Aims.Portal.Domain.Tests.Obligations;

/// <summary>What holds of every plan, whatever the policy.</summary>
public sealed class ThePlan
{
    [Property(MaxTest = 400)]
    public bool Milestones_come_strictly_one_after_another(int seed, ushort inDays)
    {
        var milestones = Made.Rules(seed).MilestonesOf(Made.Kind(seed), Made.Start.AddDays(inDays % 600));
        return milestones.Zip(milestones.Skip(1)).All(p => p.First.On < p.Second.On && p.First.OffsetDays > p.Second.OffsetDays);
    }

    [Property(MaxTest = 400)]
    public bool None_lies_on_a_quiet_day_none_before_the_date_moves_behind_it_and_none_is_lost(int seed, ushort inDays)
    {
        var rules = Made.Rules(seed);
        var (kind, due) = (Made.Kind(seed), Made.Start.AddDays(inDays % 600));
        var milestones = rules.MilestonesOf(kind, due);
        return milestones.All(m => !rules.Quiet.Contains(m.On))
            && milestones.Where(m => m.OffsetDays >= 0).All(m => m.On <= due)
            // One that is merged into a later one has that one on its own day.
            && rules.OffsetsOf(kind).All(o => milestones.Any(m => m.On == rules.Quiet.Moved(due.AddDays(-o), due) && m.OffsetDays <= o));
    }

    [Theory]
    [InlineData(ObligationKind.SurveillanceAudit, true)]
    [InlineData(ObligationKind.CertificateExpiry, false)]
    [InlineData(ObligationKind.DocumentExpiry, false)]
    public void An_audit_missed_before_anybody_wrote_it_down_is_asked_for_now_and_an_old_expiry_is_history(ObligationKind kind, bool asked)
    {
        var today = new DateOnly(2026, 11, 29);
        var late = new Obligation(OrganisationId.New(), kind, Guid.Empty, "x", "/x", new DateOnly(2025, 3, 15), today);
        late.Plan(ReminderRules.Default);

        Assert.Equal(asked ? today : null, late.NextReminderOn);
        if (!asked) return;
        Assert.Equal(-14, late.Look(ReminderRules.Default, today)!.OffsetDays);
        Assert.Null(late.NextReminderOn);
    }

    [Property(MaxTest = 300)]
    public bool Swept_daily_or_many_times_a_day_each_milestone_is_mailed_once_on_its_day(int seed, ushort inDays)
    {
        var rules = Made.Rules(seed);
        var kind = Made.Kind(seed);
        var (once, often) = (Made.Due(inDays % 400, kind, rules), Made.Due(inDays % 400, kind, rules));
        List<(int Offset, DateOnly On)> first = [], second = [];
        for (var day = 0; day < 500; day++)
        {
            Made.Sweep(once, rules, Made.Start.AddDays(day), first);
            for (var i = 0; i < 24; i++) Made.Sweep(often, rules, Made.Start.AddDays(day), second);
        }

        if (Made.IsMissedAudit(rules, kind, once.DueDate)) return first.SequenceEqual(second) && first.Count <= 1;
        return first.SequenceEqual(second)
            && first.SequenceEqual(rules.MilestonesOf(kind, once.DueDate).Where(m => m.On >= Made.Start && m.On < Made.Start.AddDays(500)).Select(m => (m.OffsetDays, m.On)))
            && once.NextReminderOn == often.NextReminderOn;
    }

    [Property(MaxTest = 300)]
    public bool After_a_month_without_a_sweep_what_is_current_is_the_same_and_at_most_one_mail_makes_up_for_it(int seed, ushort inDays, byte from)
    {
        var rules = Made.Rules(seed);
        var kind = Made.Kind(seed);
        var (daily, down) = (Made.Due(inDays % 400, kind, rules), Made.Due(inDays % 400, kind, rules));
        List<(int Offset, DateOnly On)> all = [], rest = [];
        // Up again on a day on which mail goes out: a quiet one only postpones it.
        var up = Enumerable.Range(from + 30, 60).Select(d => Made.Start.AddDays(d)).First(d => !rules.Quiet.Contains(d));
        for (var day = Made.Start; day <= up; day = day.AddDays(1))
        {
            Made.Sweep(daily, rules, day, all);
            if (day < Made.Start.AddDays(from) || day == up) Made.Sweep(down, rules, day, rest);
        }

        return daily.NextReminderOn == down.NextReminderOn
            && rest.Count(m => m.On == up) <= 1
            && (all.Count == 0) == (rest.Count == 0)
            && (all.Count == 0 || all[^1].Offset == rest[^1].Offset);
    }

    [Property(MaxTest = 300)]
    public bool A_changed_policy_doubles_nothing_and_lets_nothing_flood(int seed, int other, ushort inDays, byte changedOn)
    {
        var (before, after) = (Made.Rules(seed), Made.Rules(other));
        var kind = Made.Kind(seed);
        var obligation = Made.Due(inDays % 400, kind, before);
        List<(int Offset, DateOnly On)> mails = [];
        for (var day = 0; day < 500; day++)
        {
            var today = Made.Start.AddDays(day);
            if (day == changedOn) obligation.Replan(after, today, Last(mails));
            Made.Sweep(obligation, day < changedOn ? before : after, today, mails);
        }

        var change = Made.Start.AddDays(changedOn);
        return mails.Select(m => m.Offset).Distinct().Count() == mails.Count
            && mails.Select(m => m.On).Distinct().Count() == mails.Count
            && mails.Where(m => m.On > change).All(m => after.MilestonesOf(kind, obligation.DueDate).Any(p => p.OffsetDays == m.Offset && p.On == m.On)
                // What was due that day waits when the new policy makes it a quiet one.
                || m.On == after.Quiet.Waited(change, obligation.DueDate));
    }

    [Fact]
    public void What_was_due_when_the_policy_changed_is_still_mailed_once_by_the_new_one()
    {
        var before = ReminderRules.Default with { Offsets = new Dictionary<ObligationKind, IReadOnlyList<int>> { [ObligationKind.Request] = [60, 30, 0] } };
        var after = ReminderRules.Default with { Offsets = new Dictionary<ObligationKind, IReadOnlyList<int>> { [ObligationKind.Request] = [45, 29, 0] } };
        var obligation = Made.Due(90, ObligationKind.Request, before);
        List<(int Offset, DateOnly On)> mails = [];
        for (var day = 0; day < 60; day++) Made.Sweep(obligation, before, Made.Start.AddDays(day), mails);
        // No sweep for three days, in which the milestone 30 days before passes; then the policy changes.
        var up = Made.Start.AddDays(62);
        obligation.Replan(after, up, Last(mails));
        Made.Sweep(obligation, after, up, mails);

        Assert.Equal([60, 29], mails.Select(m => m.Offset));
        Assert.Equal(Made.Start.AddDays(90), obligation.NextReminderOn);
    }

    [Theory]
    // Eight days late, and the new policy's last reminder would have been yesterday, or long before.
    [InlineData("5, 0, -14", "5, 0, -7", 8, -7)]
    [InlineData("5, 0, -14", "30, 3, -1", 8, -1)]
    // Before the date, too, somebody is told at least once.
    [InlineData("0", "5", -3, 5)]
    // As late a one has been mailed, or the new policy wants none so late, or another is to come.
    [InlineData("5, 0, -7, -14", "5, 0, -7", 8, null)]
    [InlineData("5, 0, -7, -14", "5, 0, -3", 8, null)]
    [InlineData("5, 0, -14", "5, 0", 8, null)]
    [InlineData("5, 0, -14", "5, 0, -7, -21", 8, null)]
    // Nothing was to come any more.
    [InlineData("5, 0", "5, 0, -7", 8, null)]
    public void A_policy_changed_when_its_last_reminder_would_be_past_does_not_lose_it(string from, string to, int daysLate, int? mailed)
    {
        var (before, after) = (Rules(from), Rules(to));
        var obligation = Made.Due(90, ObligationKind.Request, before);
        List<(int Offset, DateOnly On)> mails = [];
        var change = obligation.DueDate.AddDays(daysLate);
        for (var day = Made.Start; day < change; day = day.AddDays(1)) Made.Sweep(obligation, before, day, mails);
        var told = mails.Count;

        obligation.Replan(after, change, Last(mails));
        for (var i = 0; i < 3; i++) Made.Sweep(obligation, after, change.AddDays(i), mails);

        Assert.Equal(mailed is { } offset ? [(offset, change)] : [], mails.Skip(told));

        static ReminderRules Rules(string offsets) => ReminderRules.Default with
        {
            Offsets = new Dictionary<ObligationKind, IReadOnlyList<int>> { [ObligationKind.Request] = ReminderOffsets.Read(ObligationKind.Request, offsets, "Request", "Request") },
        };
    }

    [Fact]
    public void A_reminder_that_waits_for_a_working_day_is_not_lost_when_the_policy_changes_meanwhile()
    {
        // No sweep on Friday the 9th, when it was due; on Saturday it waits for Monday.
        var before = ReminderRules.Default with { Quiet = new QuietDays(weekends: true, []), Offsets = new Dictionary<ObligationKind, IReadOnlyList<int>> { [ObligationKind.Request] = [0, -7] } };
        var after = before with { Quiet = new QuietDays(weekends: true, [new Holiday(new DateOnly(2026, 1, 12), "")]) };
        var obligation = Made.Due(1, ObligationKind.Request, before);
        List<(int Offset, DateOnly On)> mails = [];
        Made.Sweep(obligation, before, new DateOnly(2026, 1, 2), mails);
        Made.Sweep(obligation, before, new DateOnly(2026, 1, 10), mails);

        obligation.Replan(after, new DateOnly(2026, 1, 10), Last(mails));
        for (var day = 10; day < 20; day++) Made.Sweep(obligation, after, new DateOnly(2026, 1, day), mails);

        Assert.Equal([(0, new DateOnly(2026, 1, 2)), (-7, new DateOnly(2026, 1, 13))], mails);
    }

    [Property(MaxTest = 200)]
    public bool Replanning_again_and_again_changes_nothing(int seed, ushort inDays, byte day)
    {
        var rules = Made.Rules(seed);
        var obligation = Made.Due(inDays % 400, Made.Kind(seed), rules);
        var today = Made.Start.AddDays(day);
        obligation.Replan(rules, today, lastMailed: null);
        var once = obligation.NextReminderOn;
        obligation.Replan(rules, today, lastMailed: null);
        return once == obligation.NextReminderOn;
    }

    [Property(MaxTest = 200)]
    public bool A_clock_that_is_set_back_makes_no_second_mail(int seed, ushort inDays, byte at, byte back)
    {
        var rules = Made.Rules(seed);
        var obligation = Made.Due(inDays % 400, Made.Kind(seed), rules);
        List<(int Offset, DateOnly On)> mails = [];
        for (var day = 0; day <= at; day++) Made.Sweep(obligation, rules, Made.Start.AddDays(day), mails);
        var (next, sent) = (obligation.NextReminderOn, mails.Count);
        for (var day = Math.Max(0, at - back); day <= at; day++) Made.Sweep(obligation, rules, Made.Start.AddDays(day), mails);
        return obligation.NextReminderOn == next && mails.Count == sent;
    }

    [Property(MaxTest = 200)]
    public bool A_pause_holds_back_and_its_end_makes_up_for_it_once(int seed, ushort inDays, byte from, byte length)
    {
        var rules = Made.Rules(seed) with { Quiet = QuietDays.None };
        var kind = Made.Kind(seed);
        var obligation = Made.Due(inDays % 400, kind, rules);
        List<(int Offset, DateOnly On)> mails = [];
        var (begins, until) = (Made.Start.AddDays(from), Made.Start.AddDays(from + length));
        for (var day = Made.Start; day < Made.Start.AddDays(700); day = day.AddDays(1)) Made.Sweep(obligation, rules, day, mails, day >= begins && day <= until ? until : null);
        var plan = rules.MilestonesOf(kind, obligation.DueDate).Where(m => m.On >= Made.Start && m.On < Made.Start.AddDays(700)).ToList();
        var held = plan.LastOrDefault(m => m.On >= begins && m.On <= until);
        if (Made.IsMissedAudit(rules, kind, obligation.DueDate)) return mails.Count <= 1;
        return mails.TrueForAll(m => m.On < begins || m.On > until)
            && mails.Count == plan.Count(m => m.On < begins || m.On > until) + (held is not null && !plan.Exists(m => m.On == until.AddDays(1)) ? 1 : 0);
    }

    [Theory]
    // Christmas 2026 is a Friday; the weekend follows.
    [InlineData("2026-12-26", "2027-01-31", "2026-12-28")]
    [InlineData("2026-12-25", "2027-01-31", "2026-12-28")]
    [InlineData("2026-12-24", "2027-01-31", "2026-12-24")]
    // The next working day would lie behind the due date: the one before.
    [InlineData("2026-12-25", "2026-12-27", "2026-12-24")]
    [InlineData("2026-12-27", "2026-12-27", "2026-12-24")]
    // After the date there is nothing to miss.
    [InlineData("2026-12-26", "2026-12-20", "2026-12-28")]
    // The due date itself is a working day: a reminder of the weekend before goes out on it.
    [InlineData("2026-12-26", "2026-12-28", "2026-12-28")]
    public void A_quiet_day_moves_a_reminder(string on, string due, string expected)
    {
        var quiet = new QuietDays(weekends: true, [new Holiday(new DateOnly(2026, 12, 25), "Christmas Day")]);

        Assert.Equal(Day(expected), quiet.Moved(Day(on), Day(due)));
    }

    [Fact]
    public void Where_every_day_is_quiet_the_day_itself_is_kept()
    {
        var quiet = new QuietDays(weekends: true, [.. Enumerable.Range(0, 120).Select(i => new Holiday(new DateOnly(2026, 12, 1).AddDays(i), ""))]);

        Assert.Equal(new DateOnly(2027, 1, 15), quiet.Moved(new DateOnly(2027, 1, 15), new DateOnly(2027, 6, 1)));
    }

    private static int? Last(List<(int Offset, DateOnly On)> mails) => mails.Count == 0 ? null : mails.Min(m => m.Offset);

    private static DateOnly Day(string iso) => IsoDate.TryParse(iso, out var day) ? day : throw new FormatException(iso);
}
