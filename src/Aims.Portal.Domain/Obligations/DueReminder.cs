namespace Aims.Portal.Domain.Obligations;

/// <summary>The milestone that is to be mailed on a day, and its place among all of its due date.</summary>
/// <param name="OffsetDays">Days before the due date; negative after it.</param>
/// <param name="Number">1 for the earliest milestone of the kind.</param>
/// <param name="DaysLate">Whole days since the due date; 0 while it is not past.</param>
public sealed record DueReminder(int OffsetDays, int Number, int Count, int DaysLate)
{
    /// <summary>Late enough for the buyer to hear of it too.</summary>
    public bool Escalates => DaysLate >= ReminderPlan.EscalateAfterDays;

    /// <summary>What a sweep on <paramref name="today"/> has to mail; null before the first milestone.</summary>
    public static DueReminder? On(ObligationKind kind, DateOnly dueDate, DateOnly today) =>
        ReminderPlan.DueOffset(kind, dueDate, today) is { } offset ? At(kind, dueDate, offset, today) : null;

    /// <summary>The milestone that will be mailed on the day the sweep next looks at the obligation.</summary>
    public static DueReminder? Next(Obligation obligation, DateOnly today) =>
        obligation.NextReminderOn is { } next ? On(obligation.Kind, obligation.DueDate, next < today ? today : next) : null;

    private static DueReminder At(ObligationKind kind, DateOnly dueDate, int offset, DateOnly today)
    {
        var offsets = ReminderPlan.OffsetsOf(kind);
        var number = offsets.TakeWhile(o => o != offset).Count() + 1;
        return new DueReminder(offset, number, offsets.Count, Math.Max(0, today.DayNumber - dueDate.DayNumber));
    }
}
