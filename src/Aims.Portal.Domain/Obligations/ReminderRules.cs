using System.Collections.Frozen;

namespace Aims.Portal.Domain.Obligations;

/// <summary>A day on which a reminder goes out, and the milestone it is for.</summary>
/// <param name="OffsetDays">Days before the due date; negative after it.</param>
/// <param name="On">The day itself, moved off quiet days.</param>
public sealed record Milestone(int OffsetDays, DateOnly On);

/// <summary>An organisation's reminder policy as the sweep works with it. Pure: what it says of a day depends on nothing else.</summary>
public sealed record ReminderRules
{
    /// <summary>What holds for an organisation that has set nothing.</summary>
    public static readonly ReminderRules Default = new();

    public IReadOnlyDictionary<ObligationKind, IReadOnlyList<int>> Offsets { get; init; } = FrozenDictionary<ObligationKind, IReadOnlyList<int>>.Empty;

    /// <summary>0 to 23, in the organisation's time zone.</summary>
    public int SendHour { get; init; } = ReminderPlan.SendHour;

    public QuietDays Quiet { get; init; } = QuietDays.None;

    public DigestRhythm Digest { get; init; }

    /// <summary>Of a weekly digest.</summary>
    public DayOfWeek DigestDay { get; init; } = DayOfWeek.Monday;

    public EscalationChain Chain { get; init; } = EscalationChain.Default;

    /// <summary>Mail goes out from the send hour until then; one who sends late in the evening has until midnight.</summary>
    public int UntilHour => SendHour < ReminderPlan.UntilHour ? ReminderPlan.UntilHour : 24;

    /// <summary>What the organisation's own people find in the portal alone: no mail goes to them about these.</summary>
    public IReadOnlySet<ObligationKind> OnScreenOnly { get; init; } = FrozenSet<ObligationKind>.Empty;

    /// <summary>Days before the due date, the longest first.</summary>
    public IReadOnlyList<int> OffsetsOf(ObligationKind kind) => Offsets.TryGetValue(kind, out var own) ? own : ReminderPlan.OffsetsOf(kind);

    /// <summary>Kinds whose last reminder goes out before so many days have passed since the date: whoever is to be told from then on is not told of them. Not those that are only ever reminded of ahead.</summary>
    public IReadOnlyList<ObligationKind> NeverSoLate(IEnumerable<ObligationKind> kinds, int daysLate) => [.. kinds.Where(k => OffsetsOf(k).Min() is var last && last <= 0 && -last < daysLate)];

    public bool IsMailTime(TimeOnly local) => local.Hour >= SendHour && local.Hour < UntilHour;

    /// <summary>The days of all reminders of a due date, strictly one after another: of milestones that come to lie on one day the latest is kept.</summary>
    public IReadOnlyList<Milestone> MilestonesOf(ObligationKind kind, DateOnly dueDate)
    {
        var all = new List<Milestone>();
        foreach (var offset in OffsetsOf(kind))
        {
            var on = Quiet.Moved(dueDate.AddDays(-offset), dueDate);
            while (all.Count > 0 && all[^1].On >= on) all.RemoveAt(all.Count - 1);
            all.Add(new Milestone(offset, on));
        }

        return all;
    }

    /// <summary>The first milestone day on or after <paramref name="day"/>; null when all lie behind.</summary>
    public DateOnly? FirstOnOrAfter(ObligationKind kind, DateOnly dueDate, DateOnly day)
    {
        foreach (var milestone in MilestonesOf(kind, dueDate))
        {
            if (milestone.On >= day) return milestone.On;
        }

        return null;
    }

    /// <summary>The milestone a sweep on <paramref name="today"/> has to mention: the latest that has come due. Earlier ones that were missed are not mailed one by one.</summary>
    public Milestone? DueOn(ObligationKind kind, DateOnly dueDate, DateOnly today)
    {
        Milestone? latest = null;
        foreach (var milestone in MilestonesOf(kind, dueDate))
        {
            if (milestone.On <= today) latest = milestone;
        }

        return latest;
    }
}
