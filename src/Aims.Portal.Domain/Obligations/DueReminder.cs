namespace Aims.Portal.Domain.Obligations;

/// <summary>The milestone that is to be mailed on a day, and its place among all of its due date.</summary>
/// <param name="OffsetDays">Days before the due date; negative after it.</param>
/// <param name="Number">1 for the earliest milestone of the kind.</param>
/// <param name="DaysLate">Whole days since the due date; 0 while it is not past.</param>
public sealed record DueReminder(int OffsetDays, int Number, int Count, int DaysLate)
{
    /// <summary>What a sweep on <paramref name="today"/> has to mail; null before the first milestone.</summary>
    public static DueReminder? On(ReminderRules rules, ObligationKind kind, DateOnly dueDate, DateOnly today) =>
        rules.DueOn(kind, dueDate, today) is { } milestone ? At(rules, kind, dueDate, milestone.OffsetDays, today) : null;

    /// <summary>The milestone that will be mailed on the day the sweep next looks at the obligation.</summary>
    public static DueReminder? Next(ReminderRules rules, Obligation obligation, DateOnly today) =>
        obligation.NextReminderOn is { } next ? On(rules, obligation.Kind, obligation.DueDate, next < today ? today : next) : null;

    /// <summary>A milestone that was planned before, told of on <paramref name="today"/>.</summary>
    public static DueReminder At(ReminderRules rules, ObligationKind kind, DateOnly dueDate, int offset, DateOnly today)
    {
        var offsets = rules.OffsetsOf(kind);
        // A policy changed meanwhile may not know the milestone any more: then it stands where it would.
        var number = offsets.TakeWhile(o => o > offset).Count() + 1;
        return new DueReminder(offset, number, Math.Max(number, offsets.Count), Math.Max(0, today.DayNumber - dueDate.DayNumber));
    }
}
