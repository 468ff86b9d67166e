using System.Text.Json;
using Aims.Portal.Domain.Certificates;
using Aims.Portal.Domain.Certificates.History;
using FsCheck.Xunit;

namespace Aims.Portal.Domain.Tests.Certificates.History;

/// <summary>What holds for every history that can have happened and every day. A failure prints its seed; <c>Replay</c> of <see cref="PropertyAttribute"/> runs it again.</summary>
[Properties(Arbitrary = [typeof(Histories)], MaxTest = 300)]
public sealed class HistoryProperties
{
    [Property]
    public void There_is_exactly_one_status_and_it_is_the_first_of_the_precedence_that_applies(Generated case_)
    {
        var standing = CertificateStatusRules.Evaluate(case_.History, case_.Today);

        var failed = standing.Working.Where(s => s.Result is false).Select(s => s.Status).Distinct().ToList();
        Assert.Equal(failed.Count == 0 ? CertificateStatus.Valid : failed.Min(), standing.Status);
        Assert.Equal(standing.Working.Select(s => s.Status).Distinct().Count(), standing.Working.Count);
        Assert.DoesNotContain("{", standing.Says.ToString());
        Assert.Equal(standing.Status is CertificateStatus.Suspended, standing.AskAgainOn is not null);
        Assert.False(standing.AskAgainOn < case_.Today);
    }

    [Property]
    public void The_order_in_which_events_are_given_does_not_matter(Generated case_)
    {
        var shuffled = CertificateHistory.Of(case_.History.Recorded, case_.History.Events.Reverse());

        Assert.Equal(case_.History.Events, shuffled.Events);
        Assert.Equal(CertificateStatusRules.Evaluate(case_.History, case_.Today).Status, CertificateStatusRules.Evaluate(shuffled, case_.Today).Status);
    }

    [Property(MaxTest = 100)]
    public void The_next_change_lies_ahead_and_nothing_changes_before_it(Generated case_)
    {
        var (history, today) = case_;
        var now = CertificateStatusRules.Evaluate(history, today);
        CertificateStatus On(DateOnly day) => CertificateStatusRules.Evaluate(history, day).Status;

        Assert.False(now.NextChangeOn <= today);
        if (now.NextChangeOn is { } change) Assert.NotEqual(now.Status, On(change));
        var last = now.NextChangeOn?.AddDays(-1) ?? new DateOnly(2050, 1, 1);
        for (var day = last; day >= today; day = day.AddDays(day.DayNumber > last.DayNumber - 10 ? -1 : -7)) Assert.Equal((day, now.Status), (day, On(day)));
    }

    [Property]
    public void Milestones_are_strictly_ordered_and_planning_again_doubles_none(Generated case_)
    {
        var (history, today) = case_;
        var planned = Keys(history, today);

        Assert.Equal(planned.Distinct().Count(), planned.Count);
        Assert.Equal(planned.OrderBy(m => m.HardLimit).ThenBy(m => m.Kind is CycleMilestoneKind.Recertification), planned);
        Assert.Single(planned, m => m.Kind is CycleMilestoneKind.Recertification);
        Assert.Equal(planned, Keys(history, today));
        if (!history.Events.Any(e => e.On == today.AddDays(1))) Assert.Equal(planned, Keys(history, today.AddDays(1)));
    }

    [Property]
    public void An_audit_closes_a_milestone_or_none_and_adds_none(Generated case_)
    {
        var (history, today) = case_;
        CertificateHistory more;
        try
        {
            more = history.With(new SurveillanceAudit(today, Told.Proof(99)), today);
        }
        catch (RuleViolation)
        {
            return;
        }

        Assert.Equal(Keys(history, today), Keys(more, today));
        Assert.InRange(Done(more) - Done(history), 0, 1);
        int Done(CertificateHistory h) => CertificationCycle.Of(h.On(today)).Milestones.Count(m => m.DoneOn is not null);
    }

    [Property]
    public void The_facts_of_any_day_could_be_recorded_as_they_are(Generated case_)
    {
        if (case_.History.Recorded.Check().Count > 0) return;
        Assert.Empty(case_.History.On(case_.Today).Check().Select(p => p.Code));
    }

    [Property]
    public void Between_expiry_and_restoration_it_is_not_usable(Generated case_)
    {
        foreach (var restored in case_.History.Events.OfType<Restoration>())
        {
            var expired = case_.History.On(restored.On.AddDays(-1)).ExpiryDate;
            Assert.InRange(restored.On, expired.AddDays(1), expired.AddMonths(6));
            for (var day = expired.AddDays(1); day < restored.On; day = day.AddDays(1))
                Assert.Contains(CertificateStatusRules.Evaluate(case_.History, day).Usable, new[] { CertificateUse.No, CertificateUse.Pending });
        }
    }

    [Property]
    public void Nothing_follows_a_withdrawal(Generated case_)
    {
        if (case_.History.Events.FirstOrDefault(e => e is Withdrawal) is not { } withdrawn) return;
        Assert.All(case_.History.Events.SkipWhile(e => e != withdrawn).Skip(1), e => Assert.IsType<RegisterCheck>(e));
        Assert.Equal(ReportedState.Withdrawn, case_.History.On(new DateOnly(2060, 1, 1)).ReportedState);
    }

    [Property]
    public void A_history_survives_being_kept_as_JSON(Generated case_)
    {
        var json = JsonSerializer.Serialize(case_.History.Events, StoredJson.Options);

        var back = CertificateHistory.Of(case_.History.Recorded, JsonSerializer.Deserialize<IReadOnlyList<CertificateEvent>>(json, StoredJson.Options));

        Assert.Equal(json, JsonSerializer.Serialize(back.Events, StoredJson.Options));
        Assert.Equal(CertificateStatusRules.Evaluate(case_.History, case_.Today).Status, CertificateStatusRules.Evaluate(back, case_.Today).Status);
    }

    private static List<(CycleMilestoneKind Kind, DateOnly Planned, DateOnly HardLimit)> Keys(CertificateHistory history, DateOnly day) =>
        [.. CertificationCycle.Of(history.On(day)).Milestones.Select(m => (m.Kind, m.Planned, m.HardLimit))];
}
